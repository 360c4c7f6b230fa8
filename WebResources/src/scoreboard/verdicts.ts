import { shape } from "../shared/drawing";
import { element } from "../shared/element";
import { kpiVerdict } from "../tables/choices.g";
import type { ScoreboardText } from "./scoreboardTexts";
import type { Setting } from "./setting";

/** How a figure stands: its word, the class that colours it, and a shape that says it without colour. */
export interface Verdict {
  readonly word: ScoreboardText;
  readonly look: string;
  /** Strokes on a field of 16 by 16. */
  readonly strokes: string;
}

const onTarget: Verdict = { word: "VerdictOnTarget", look: "on", strokes: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M5 8.2l2.1 2.2L11 6" };
const offTarget: Verdict = { word: "VerdictOffTarget", look: "off", strokes: "M8 1.8L15 14.2H1zM8 6.3v3.6M8 12v.1" };
const noTarget: Verdict = { word: "VerdictNoTarget", look: "none", strokes: "M3.5 8h9" };
const tooFew: Verdict = { word: "VerdictTooFew", look: "few", strokes: "M3 8v.1M8 8v.1M13 8v.1" };
const notApplicable: Verdict = { word: "VerdictNotApplicable", look: "none", strokes: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M3.6 12.4l8.8-8.8" };

const verdicts = new Map<number, Verdict>([
  [kpiVerdict.onTarget, onTarget],
  [kpiVerdict.offTarget, offTarget],
  [kpiVerdict.noTarget, noTarget],
  [kpiVerdict.tooFew, tooFew],
  [kpiVerdict.notApplicable, notApplicable],
]);

/** An unknown verdict says nothing. */
export function verdictOf(value: number): Verdict {
  return verdicts.get(value) ?? noTarget;
}

/** The verdict as a shape and a word. */
export function verdictMark({ page, words }: Setting, value: number, id: string): HTMLElement {
  const { word, look, strokes } = verdictOf(value);
  const sign = shape(page, "svg", { class: "sign", viewBox: "0 0 16 16", "aria-hidden": "true", focusable: "false" }, shape(page, "path", { d: strokes }));
  return element(page, "p", { class: `verdict ${look}` }, sign, element(page, "span", { id }, words(word)));
}

import { shape } from "../shared/drawing";
import { element } from "../shared/element";
import type { Figure } from "./figure";
import type { Kpi } from "./kpi";
import { marksOf } from "./marks";
import { basedOn, changeOf, changeSentence, figureShown, intervalSentence, isImmature, maturitySentence, targetSentence } from "./sentences";
import type { Setting } from "./setting";
import { sparkline } from "./sparkline";
import { spoken } from "./period";
import type { TrendPoint } from "./trend";
import { verdictMark, verdictOf } from "./verdicts";

const arrows = { up: "M6 10V2M2.5 5.5L6 2l3.5 3.5", down: "M6 2v8M2.5 6.5L6 10l3.5-3.5", same: "M2 6h8" } as const;

/** A figure of more letters than this is written smaller, so that it stays on one line. */
const long = 9;

/** One KPI on the board. Its name is the button that opens the details; it is called by name, figure and verdict. */
export function tile(setting: Setting, kpi: Kpi, figure: Figure, trend: readonly TrendPoint[], open: () => void): HTMLElement {
  const { page } = setting;
  const id = `kpi-${kpi.id}`;
  const named = `${id}-name ${id}-figure ${id}-verdict`;
  const button = element(page, "button", { type: "button", class: "opens", id: `${id}-open`, "aria-haspopup": "dialog", "aria-labelledby": named }, element(page, "span", { id: `${id}-name` }, kpi.name));
  button.addEventListener("click", open);
  const line = sparkline(setting, trend, figure.target);
  const shown = figureShown(figure, setting);
  const size = shown.length > long ? "figure long" : "figure";
  const look = ["tile", verdictOf(figure.verdict).look, ...(figure.isTooFew || isImmature(figure) || figure.value === null ? ["weak"] : [])].join(" ");
  return element(
    page, "article", { class: look, "aria-labelledby": named },
    element(page, "header", {}, element(page, "h3", {}, button), verdictMark(setting, figure.verdict, `${id}-verdict`)),
    element(page, "div", { class: "top" }, element(page, "p", { class: size, id: `${id}-figure` }, shown), ...(line === null ? [] : [line])),
    ...linesOf(setting, kpi, figure),
    marksOf(setting, figure),
  );
}

function linesOf(setting: Setting, kpi: Kpi, figure: Figure): readonly HTMLElement[] {
  const { page, words } = setting;
  const line = (look: string, text: string): readonly HTMLElement[] => (text.length === 0 ? [] : [element(page, "p", { class: look }, text)]);
  const benchmark = kpi.benchmark.length === 0 ? "" : kpi.benchmarkSource.length === 0 ? words("Benchmark", kpi.benchmark) : words("BenchmarkFrom", kpi.benchmark, kpi.benchmarkSource);
  return [
    ...line("target", targetSentence(figure, setting)),
    ...changeLine(setting, figure),
    ...maturity(setting, figure),
    ...line("based", [basedOn(figure, setting), intervalSentence(figure, setting)].filter((part) => part.length > 0).join(" · ")),
    ...line("explanation", figure.explanation || kpi.sentence),
    ...line("benchmark", benchmark),
  ];
}

function changeLine(setting: Setting, figure: Figure): readonly HTMLElement[] {
  const { page, locale } = setting;
  const change = changeOf(figure, setting);
  if (change === null) return [];
  const arrow = shape(page, "svg", { class: "arrow", viewBox: "0 0 12 12", "aria-hidden": "true", focusable: "false" }, shape(page, "path", { d: arrows[change.way] }));
  return [element(page, "p", { class: `change ${change.look}` }, arrow, element(page, "span", {}, changeSentence(figure, spoken(figure.previousLabel, locale), setting)))];
}

function maturity(setting: Setting, figure: Figure): readonly HTMLElement[] {
  const sentence = maturitySentence(figure, setting);
  const { page } = setting;
  // Of nothing there is nothing to wait for.
  if (sentence.length === 0 || figure.value === null) return [];
  // A bar that only repeats the sentence beside it: nothing for a screen reader.
  const bar = element(page, "progress", { max: "100", value: String(figure.maturedShare ?? 0), "aria-hidden": "true" });
  return [element(page, "div", { class: "maturity" }, bar, element(page, "p", {}, sentence))];
}

import { element } from "../../shared/element";
import type { Figure } from "../figure";
import { spoken } from "../period";
import { basedOn, changeSentence, figureShown, intervalSentence, maturitySentence, targetSentence } from "../sentences";
import type { Setting } from "../setting";
import { verdictMark } from "../verdicts";

/** The figure once more, and everything that is said about it. */
export function figureHead(setting: Setting, figure: Figure): HTMLElement {
  const { page, locale } = setting;
  const sentences = [
    figure.explanation,
    targetSentence(figure, setting),
    changeSentence(figure, spoken(figure.previousLabel, locale), setting),
    [basedOn(figure, setting), intervalSentence(figure, setting)].filter((part) => part.length > 0).join(" · "),
    maturitySentence(figure, setting),
  ];
  return element(
    page, "div", { class: "figureHead" },
    element(page, "div", { class: "top" }, element(page, "p", { class: "figure" }, figureShown(figure, setting)), verdictMark(setting, figure.verdict, "details-verdict")),
    ...sentences.filter((sentence) => sentence.length > 0).map((sentence) => element(page, "p", {}, sentence)),
  );
}

import { element } from "../../shared/element";
import type { Figure } from "../figure";
import type { Kpi } from "../kpi";
import { decimal } from "../measures";
import type { Setting } from "../setting";
import { part } from "./part";

type Fact = readonly [label: string, value: string];

/** How the figure comes about: the formula in words, and what it goes by. */
export function aboutOf(setting: Setting, kpi: Kpi, figure: Figure): readonly HTMLElement[] {
  const { page, words } = setting;
  const sentences = [kpi.howCounted, kpi.sentence].filter((sentence) => sentence.length > 0);
  const list = factsOf(setting, kpi, figure).map(([label, value]) => element(page, "div", {}, element(page, "dt", {}, label), element(page, "dd", {}, value)));
  return [part(setting, "details-how", words("HowCounted"), ...sentences.map((sentence) => element(page, "p", {}, sentence)), element(page, "dl", { class: "facts" }, ...list))];
}

function factsOf({ words, moments, locale }: Setting, kpi: Kpi, figure: Figure): readonly Fact[] {
  const { basis, grain, statusName, formulaVersion, computedOn, frozenOn } = figure;
  const plain = (value: number): string => decimal(value, locale, 0, 0);
  const facts: readonly Fact[] = [
    [words("FactBasis"), basis],
    [words("FactGrain"), grain],
    [words("FactHorizon"), kpi.horizonDays > 0 ? words("Days", plain(kpi.horizonDays)) : ""],
    [words("FactMinimum"), kpi.minimum > 0 ? plain(kpi.minimum) : ""],
    [words("FactBenchmark"), kpi.benchmark],
    [words("FactBenchmarkSource"), kpi.benchmarkSource],
    [words("FactStatus"), statusName],
    [words("FactFrozen"), frozenOn === null ? "" : moments.full(frozenOn)],
    [words("FactCounted"), computedOn === null ? "" : moments.full(computedOn)],
    [words("FactFormula"), formulaVersion > 0 ? words("FormulaVersion", figure.code, formulaVersion) : figure.code],
  ];
  return facts.filter(([, value]) => value.length > 0);
}

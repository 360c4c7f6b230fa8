import { element } from "../shared/element";
import { periodKind } from "../tables/choices.g";
import { type Choice, isTotal, wordOf } from "./choice";
import { dimensionName, isSplitBy } from "./dimensions";
import type { Figure } from "./figure";
import { type Kpi, sameWord } from "./kpi";
import type { Read } from "./reading";
import type { Setting } from "./setting";
import { tile } from "./tile";
import { twoWayFormula, twoWaySides } from "./twoWay";

/** Opens the details of a figure. */
export type Opens = (kpi: Kpi, figure: Figure) => void;

/** The KPIs by section, the two-way score first of all. */
export function sectionsOf(setting: Setting, choice: Choice, read: Read, opens: Opens): readonly HTMLElement[] {
  const figures = new Map(read.figures.map((figure) => [figure.kpi, figure]));
  const [shown, left] = sorted(read.catalogue, choice);
  const made = (kpi: Kpi): HTMLElement | null => {
    const figure = figures.get(kpi.id);
    return figure === undefined ? null : tile(setting, kpi, figure, read.trends.get(kpi.id) ?? [], () => { opens(kpi, figure); });
  };
  const score = shown.find(({ id, formula }) => formula === twoWayFormula && figures.has(id));
  const sections = [...new Set(shown.map(({ section }) => section))].sort((one, other) => one - other);
  return [
    ...(score === undefined ? [] : [element(setting.page, "div", { class: "score" }, made(score) ?? "", twoWaySides(setting, read.figures))]),
    ...sections.flatMap((section) => sectionOf(setting, shown.filter((kpi) => kpi.section === section && kpi !== score), made)),
    ...leftOut(setting, choice, left),
  ];
}

/** One section: its tiles, and the names of those that have no figure. */
function sectionOf({ page, words }: Setting, kpis: readonly Kpi[], made: (kpi: Kpi) => HTMLElement | null): readonly HTMLElement[] {
  const [first] = kpis;
  if (first === undefined) return [];
  const id = `section-${String(first.section)}`;
  const all = kpis.map((kpi) => ({ name: kpi.name, tile: made(kpi) }));
  const tiles = all.flatMap((each) => each.tile ?? []);
  const missing = all.filter((each) => each.tile === null).map(({ name }) => name);
  return [element(
    page, "section", { "aria-labelledby": id }, element(page, "h2", { id }, first.sectionName),
    ...(tiles.length === 0 ? [] : [element(page, "ul", { class: "tiles" }, ...tiles.map((each) => element(page, "li", {}, each)))]),
    ...(missing.length === 0 ? [] : [element(page, "p", { class: "missing quiet" }, words("NotCounted", missing.join(" · ")))]),
  )];
}

/** The KPIs that are counted for such periods and cuts, and those that are not. */
function sorted(catalogue: readonly Kpi[], choice: Choice): readonly [readonly Kpi[], readonly Kpi[]] {
  const isCounted = ({ periods, dimensions }: Kpi): boolean =>
    (periods.length === 0 || periods.some((word) => sameWord(word, wordOf(periodKind, choice.kind)))) && (isTotal(choice) || isSplitBy(dimensions, choice.dimension));
  return [catalogue.filter(isCounted), catalogue.filter((kpi) => !isCounted(kpi))];
}

/** Names what is missing here, so that nobody looks for it in vain. */
function leftOut({ page, words }: Setting, choice: Choice, left: readonly Kpi[]): readonly HTMLElement[] {
  if (left.length === 0) return [];
  const summary = isTotal(choice) ? words("NotForPeriods", left.length) : words("NotSplit", left.length, dimensionName(words, choice.dimension));
  return [element(page, "details", { class: "left" }, element(page, "summary", {}, summary), element(page, "p", {}, left.map(({ name }) => name).join(" · ")))];
}


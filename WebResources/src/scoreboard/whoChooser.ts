import { element } from "../shared/element";
import { kpiDimension } from "../tables/choices.g";
import { type Choice, isTotal } from "./choice";
import { dimensionName, isSplitBy } from "./dimensions";
import type { Kpi } from "./kpi";
import type { Member } from "./member";
import { Options } from "./options";
import type { Setting } from "./setting";

/** Whose figures: everybody's, or those of one owner, team, source and so on. */
export class WhoChooser {
  readonly element: HTMLElement;
  private readonly dimension: Options;
  private readonly member: Options;

  constructor(private readonly setting: Setting, dimension: (dimension: number) => void, member: (key: string) => void) {
    const { page, words } = setting;
    this.dimension = new Options(page, "who", words("Who"), (value) => { dimension(Number(value)); });
    this.member = new Options(page, "member", words("Which"), member);
    this.element = element(page, "div", { class: "who" }, this.dimension.element, this.member.element);
  }

  show(choice: Choice, catalogue: readonly Kpi[], members: readonly Member[], member: Member | null): void {
    const { words } = this.setting;
    this.dimension.show(dimensionsOf(catalogue, choice).map((dimension) => [String(dimension), dimensionName(words, dimension)]), String(choice.dimension));
    this.member.element.hidden = isTotal(choice) || member === null;
    const listed = member === null || members.some(({ key }) => key === member.key) ? members : [member, ...members];
    this.member.show(listed.map(({ key, label }) => [key, label]), member?.key ?? "");
  }
}

/** Everybody, then every dimension that some KPI is split by; the chosen one always. */
function dimensionsOf(catalogue: readonly Kpi[], choice: Choice): readonly number[] {
  return Object.values(kpiDimension).filter((dimension) =>
    dimension === kpiDimension.total || dimension === choice.dimension || catalogue.some(({ dimensions }) => isSplitBy(dimensions, dimension)));
}

import { callAction, guid, numberIn, text, textIn } from "../../shared/customApi";
import { element, write } from "../../shared/element";
import { drillDownKpi } from "../../tables/customApis.g";
import { refusal } from "../failure";
import type { Figure } from "../figure";
import { decimal } from "../measures";
import type { Setting } from "../setting";
import { part } from "./part";
import { RowList } from "./rowList";

/** The parts of a figure, in the words of the custom API. */
const numerator = "numerator";
const denominator = "denominator";

/** Shows the rows that a figure was counted from, for either half of it. */
export class DrillDown {
  readonly element: HTMLElement;
  private readonly said: HTMLElement;
  private readonly place: HTMLElement;
  private latest = 0;

  constructor(private readonly setting: Setting, private readonly figure: Figure) {
    const { page, words } = setting;
    this.said = element(page, "p", { class: "quiet", role: "status" });
    this.place = element(page, "div");
    const buttons = [this.button(numerator, figure.numerator), this.button(denominator, figure.denominator)].flat();
    this.element = part(setting, "details-rows", words("RowsHeading"), element(page, "div", { class: "buttons" }, ...buttons), this.said, this.place);
  }

  /** How many there are is said where the half counts rows; sums of money have rows too, but another number of them. */
  private button(half: string, count: number | null): readonly HTMLElement[] {
    const { page, words, locale } = this.setting;
    const isRows = count !== null && Number.isInteger(count) && this.figure.amount.currency.length === 0;
    if (count === null || count === 0) return [];
    const key = `Show${this.figure.denominator === null ? "All" : half === numerator ? "Numerator" : "Denominator"}${isRows ? "" : "Rows"}` as const;
    const label = words(key, decimal(count, locale, 0, 0));
    const button = element(page, "button", { type: "button" }, label);
    button.addEventListener("click", () => { void this.show(half); });
    return [button];
  }

  private async show(half: string): Promise<void> {
    const { client, words, locale } = this.setting;
    const asked = ++this.latest;
    write(this.said, words("Loading"));
    this.place.replaceChildren();
    try {
      const answer = await callAction(client, drillDownKpi.name, { [drillDownKpi.valueId]: guid(this.figure.id), [drillDownKpi.part]: text(half) });
      const list = await RowList.of(this.setting, { table: textIn(answer, drillDownKpi.tableName), fetchXml: textIn(answer, drillDownKpi.fetchXml), count: numberIn(answer, drillDownKpi.count) });
      if (asked !== this.latest) return;
      write(this.said, words("RowsOf", textIn(answer, drillDownKpi.title), decimal(numberIn(answer, drillDownKpi.count), locale, 0, 0)));
      this.place.replaceChildren(list.element);
    } catch (error) {
      if (asked === this.latest) write(this.said, refusal(error, words));
    }
  }
}

import { element, write } from "../../shared/element";
import { readFailure } from "../failure";
import { askHistory } from "../questions";
import { basedOn, figureShown } from "../sentences";
import type { Setting } from "../setting";
import type { Asked } from "./asked";
import { part } from "./part";
import { table } from "./table";

/** What was once said about a period that was counted again, and what is said now. */
export class History {
  readonly element: HTMLElement;
  private readonly said: HTMLElement;

  constructor(private readonly setting: Setting, private readonly asked: Asked) {
    const { page, words } = setting;
    this.said = element(page, "p", { class: "quiet", role: "status" }, words("Loading"));
    this.element = part(setting, "details-history", words("HistoryHeading"), this.said);
    void this.load();
  }

  private async load(): Promise<void> {
    const { client, words, moments } = this.setting;
    const { kpi, period, cut } = this.asked;
    try {
      const figures = await askHistory(client, kpi.id, period, cut);
      const rows = figures.map((figure) => ({
        cells: [figure.restatement === 0 ? words("FirstCount") : words("LaterCount", figure.restatement), figureShown(figure, this.setting), basedOn(figure, this.setting), figure.computedOn === null ? "" : moments.full(figure.computedOn), figure.statusName],
      }));
      const headings = [{ text: words("CountHeading") }, { text: words("Figure"), isNumber: true }, { text: words("MadeOf") }, { text: words("FactCounted") }, { text: words("FactStatus") }];
      write(this.said, words("HistoryWhy"));
      this.element.append(table(this.setting, "details-history", headings, rows));
    } catch (error) {
      write(this.said, readFailure(error, words));
    }
  }
}

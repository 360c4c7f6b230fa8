import { element, write } from "../../shared/element";
import { dimensionName, splitsOf } from "../dimensions";
import { readFailure } from "../failure";
import type { Figure } from "../figure";
import { Options } from "../options";
import { askSplit } from "../questions";
import { basedOn, figureShown, intervalSentence } from "../sentences";
import type { Setting } from "../setting";
import { verdictOf } from "../verdicts";
import type { Asked } from "./asked";
import { part } from "./part";
import { table } from "./table";

/** More groups than this nobody compares; the largest come first. */
const most = 100;

/** The figure by owner, source, reason and so on, the largest groups first. */
export class Split {
  readonly element: HTMLElement;
  private readonly said: HTMLElement;
  private readonly place: HTMLElement;
  private latest = 0;

  constructor(private readonly setting: Setting, private readonly asked: Asked) {
    const { page, words } = setting;
    const splits = splitsOf(asked.kpi);
    const list = new Options(page, "split", words("SplitBy"), (value) => { void this.show(Number(value)); });
    this.said = element(page, "p", { class: "quiet", role: "status" });
    this.place = element(page, "div");
    const [first] = splits;
    this.element = part(setting, "details-split", words("SplitHeading"), ...(first === undefined ? [element(page, "p", {}, words("SplitNever"))] : [list.element, this.said, this.place]));
    if (first === undefined) return;
    list.show(splits.map((dimension) => [String(dimension), dimensionName(words, dimension)]), String(first));
    void this.show(first);
  }

  private async show(dimension: number): Promise<void> {
    const { client, words } = this.setting;
    const asked = ++this.latest;
    write(this.said, words("Loading"));
    try {
      const figures = await askSplit(client, this.asked.kpi.id, this.asked.period, dimension, most);
      if (asked !== this.latest) return;
      write(this.said, figures.length === 0 ? words("SplitNone") : figures.length === most ? words("SplitLargest", most) : "");
      this.place.replaceChildren(...(figures.length === 0 ? [] : [this.tableOf(dimension, figures)]));
    } catch (error) {
      if (asked === this.latest) write(this.said, readFailure(error, words));
    }
  }

  private tableOf(dimension: number, figures: readonly Figure[]): HTMLElement {
    const { words } = this.setting;
    const headings = [{ text: dimensionName(words, dimension) }, { text: words("Figure"), isNumber: true }, { text: words("MadeOf") }, { text: words("IntervalHeading") }, { text: words("VerdictHeading") }];
    return table(this.setting, "details-split", headings, figures.map((figure) => ({
      cells: [figure.label || figure.key || words("Nobody"), figureShown(figure, this.setting), basedOn(figure, this.setting), intervalSentence(figure, this.setting), words(verdictOf(figure.verdict).word)],
      isWeak: figure.isTooFew,
    })));
  }
}

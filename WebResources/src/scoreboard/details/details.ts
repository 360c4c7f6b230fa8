import { element } from "../../shared/element";
import { type Choice, isTotal } from "../choice";
import type { Figure } from "../figure";
import type { Kpi } from "../kpi";
import { spoken } from "../period";
import type { Cut } from "../questions";
import type { Read } from "../reading";
import type { Setting } from "../setting";
import { aboutOf } from "./about";
import type { Asked } from "./asked";
import { DrillDown } from "./drillDown";
import { figureHead } from "./figureHead";
import { keepFocusIn } from "./focusTrap";
import { History } from "./history";
import { Split } from "./split";
import { trendTable } from "./trendTable";

/** All there is to know about one figure. The browser's own dialog closes on Escape and gives the focus back. */
export class Details {
  readonly element: HTMLDialogElement;
  private asked: { readonly choice: Choice; readonly read: Read } | null = null;

  constructor(private readonly setting: Setting) {
    this.element = element(setting.page, "dialog", { class: "details", "aria-labelledby": "details-name" });
    keepFocusIn(this.element);
    this.element.addEventListener("click", (event) => { if (event.target === this.element) this.element.close(); });
  }

  /** What the board shows from now on. */
  about(choice: Choice, read: Read): void {
    this.asked = { choice, read };
  }

  open(kpi: Kpi, figure: Figure): void {
    if (this.asked === null || this.asked.read.period === null) return;
    const { choice, read } = this.asked;
    const period = this.asked.read.period;
    const cut: Cut = { dimension: choice.dimension, key: read.member?.key ?? "" };
    const asked: Asked = { kpi, figure, period, cut };
    const { page, words, locale } = this.setting;
    const close = element(page, "button", { type: "button", class: "close" }, words("Close"));
    close.addEventListener("click", () => { this.element.close(); });
    const who = read.member === null ? words("Everybody") : read.member.label;
    this.element.replaceChildren(
      element(page, "header", {}, element(page, "div", {}, element(page, "h2", { id: "details-name" }, kpi.name), element(page, "p", { class: "quiet" }, words("DetailsOf", spoken(period.label, locale), who))), close),
      element(
        page, "div", { class: "parts" },
        figureHead(this.setting, figure),
        ...aboutOf(this.setting, kpi, figure),
        ...(isTotal(choice) ? [new Split(this.setting, asked).element] : []),
        new DrillDown(this.setting, figure).element,
        trendTable(this.setting, read.trends.get(kpi.id) ?? []),
        ...(figure.restatement > 0 ? [new History(this.setting, asked).element] : []),
      ),
    );
    this.element.showModal();
    this.element.scrollTop = 0;
  }
}

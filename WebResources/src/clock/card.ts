import { element, write } from "../shared/element";
import type { Clock } from "./contract";
import { Dial } from "./dial";
import { factsOf, listOf, reasonsOf, textOf } from "./facts";
import { faceWord, hoursSentence } from "./sentences";
import type { Setting } from "./setting";
import type { Standing } from "./standing";
import { TimeShown } from "./timeShown";

/** One clock on the page. It is built once; as time goes on only what has changed is written anew. */
export class Card {
  readonly element: HTMLElement;
  private readonly name: HTMLElement;
  private readonly side: HTMLElement;
  private readonly face: HTMLElement;
  private readonly hours: HTMLElement;
  private readonly notes: HTMLElement;
  private readonly facts: HTMLElement;
  private readonly reasons: HTMLElement;
  private readonly why: HTMLElement;
  private readonly whyOf: HTMLElement;
  private readonly dial: Dial;
  private readonly time: TimeShown;
  private written = new Map<HTMLElement, string>();

  constructor(private readonly setting: Setting, at: number) {
    const { page, words } = setting;
    const id = `clock-${String(at)}`;
    this.dial = new Dial(page);
    this.time = new TimeShown(setting, `${id}-name`);
    this.name = element(page, "span", { id: `${id}-name` });
    this.side = element(page, "span", { class: "side" });
    this.face = element(page, "p", { class: "face" });
    this.hours = element(page, "p", { class: "hours" });
    this.notes = element(page, "div", { class: "notes" });
    this.facts = element(page, "dl", { class: "facts" });
    this.reasons = element(page, "dl", { class: "facts" });
    this.whyOf = element(page, "span", { class: "unseen" });
    this.why = element(page, "details", { class: "why" }, element(page, "summary", {}, words("Why"), this.whyOf), this.reasons);
    this.element = element(
      page, "article", { "aria-labelledby": `${id}-name` },
      this.dial.element,
      element(page, "header", {}, element(page, "h2", {}, this.name, " ", this.side), this.face),
      element(page, "div", { class: "now" }, this.time.element, this.hours, this.notes),
      this.facts,
      this.why,
    );
  }

  show(clock: Clock, standing: Standing, now: number): void {
    const { words } = this.setting;
    const look = ["clock", standing.face, ...(standing.counts ? [] : ["still"])].join(" ");
    if (this.element.className !== look) this.element.className = look;
    write(this.name, clock.name);
    write(this.side, words(clock.side === "marketing" ? "SideMarketing" : "SideSales"));
    write(this.face, faceWord(standing.face, words));
    write(this.hours, hoursSentence(clock, standing, now, this.setting));
    this.note(clock, standing);
    this.list(this.facts, factsOf(clock, standing, now, this.setting));
    const reasons = reasonsOf(clock, this.setting);
    this.why.hidden = reasons.length === 0;
    this.list(this.reasons, reasons);
    write(this.whyOf, `: ${clock.name}`);
    this.dial.show(standing);
    this.time.show(clock, standing);
  }

  /** What somebody should do something about. */
  private note({ warning }: Clock, { face }: Standing): void {
    const { page, words } = this.setting;
    const sentences = [...(face === "uncovered" ? [words("UncoveredWhy"), words("UncoveredAsk")] : []), ...(warning.length > 0 ? [warning] : [])];
    this.once(this.notes, sentences.join("\n"), () => sentences.map((sentence) => element(page, "p", {}, sentence)));
  }

  private list(target: HTMLElement, facts: Parameters<typeof textOf>[0]): void {
    this.once(target, textOf(facts), () => listOf(this.setting.page, facts));
  }

  private once(target: HTMLElement, text: string, made: () => readonly HTMLElement[]): void {
    if (this.written.get(target) === text) return;
    this.written.set(target, text);
    target.replaceChildren(...made());
  }
}

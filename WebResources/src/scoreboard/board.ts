import { element, write } from "../shared/element";
import { kpiVerdict } from "../tables/choices.g";
import type { Choice } from "./choice";
import { Chooser } from "./chooser";
import { dimensionName } from "./dimensions";
import { Foot } from "./foot";
import { spoken } from "./period";
import type { Read } from "./reading";
import { RefreshButton } from "./refreshButton";
import { type Opens, sectionsOf } from "./sections";
import type { Setting } from "./setting";

/** The whole page: what can be chosen, what the figures are, and as of when. */
export class Board {
  readonly element: HTMLElement;
  private readonly chooser: Chooser;
  private readonly said: HTMLElement;
  private readonly trouble: HTMLElement;
  private readonly empty: HTMLElement;
  private readonly content: HTMLElement;
  private readonly recount: RefreshButton;
  private readonly foot: Foot;

  constructor(private readonly setting: Setting, chosen: (changed: Partial<Choice>) => void, again: () => void, private readonly opens: Opens) {
    const { page, words } = setting;
    this.chooser = new Chooser(setting, chosen);
    this.said = element(page, "p", { class: "said", role: "status", tabindex: "-1" });
    this.trouble = element(page, "p", { class: "trouble", role: "alert", hidden: true });
    this.recount = new RefreshButton(setting, again);
    this.empty = element(page, "p", { class: "empty" });
    this.content = element(page, "div", { class: "content" });
    this.foot = new Foot(setting, again);
    const note = element(page, "details", { class: "note" }, element(page, "summary", {}, words("HowToRead")), ...(["NoteBasis", "NoteMature", "NoteFew", "NoteStatus"] as const).map((key) => element(page, "p", {}, words(key))));
    this.element = element(page, "div", { class: "board" }, element(page, "header", { class: "head" }, element(page, "h1", {}, words("Title")), this.chooser.element), note, this.said, this.trouble, this.empty, this.recount.element, this.content, this.foot.element);
    for (const part of [this.chooser, this.recount, this.foot]) part.element.hidden = true;
    this.wait();
  }

  /** The server is being asked; what is there stays until it answers. */
  wait(): void {
    this.element.setAttribute("aria-busy", "true");
    if (this.content.childElementCount === 0) write(this.said, this.setting.words("Loading"));
  }

  show(choice: Choice, read: Read): void {
    const { words } = this.setting;
    this.settle("");
    this.chooser.element.hidden = false;
    this.chooser.show(choice, read);
    write(this.empty, emptySentence(read, words));
    this.empty.hidden = this.empty.textContent.length === 0;
    this.offerRecount(read.catalogue.length === 0 || read.period === null || read.period.isStale);
    this.draw(read.period === null || read.figures.length === 0 ? [] : sectionsOf(this.setting, choice, read, this.opens));
    write(this.said, this.summary(choice, read));
    this.foot.show(read.period, Date.now());
  }

  /** The figures cannot be read; those that are there stay. */
  fail(sentence: string): void {
    this.settle(sentence);
    write(this.said, "");
    this.recount.element.hidden = true;
    this.empty.hidden = true;
  }

  /** Whoever has pressed the button that goes away is taken to what came of it. */
  private offerRecount(isOffered: boolean): void {
    const { element: recount } = this.recount;
    if (!isOffered && recount.contains(this.setting.page.activeElement)) this.said.focus();
    recount.hidden = !isOffered;
  }

  private settle(sentence: string): void {
    this.element.removeAttribute("aria-busy");
    this.foot.element.hidden = false;
    write(this.trouble, sentence);
    this.trouble.hidden = sentence.length === 0;
  }

  /** Draws anew without taking the focus from whoever has it. */
  private draw(sections: readonly HTMLElement[]): void {
    const { page } = this.setting;
    const focused = this.content.contains(page.activeElement) ? (page.activeElement?.id ?? "") : "";
    this.content.replaceChildren(...sections);
    if (focused.length > 0) page.getElementById(focused)?.focus();
  }

  private summary(choice: Choice, { catalogue, period, member, figures }: Read): string {
    const { words, locale } = this.setting;
    if (period === null || figures.length === 0) return "";
    const having = (verdict: number): number => figures.filter((figure) => figure.verdict === verdict && catalogue.some(({ id }) => id === figure.kpi)).length;
    const who = member === null ? words("Everybody") : words("WhoIs", dimensionName(words, choice.dimension), member.label);
    const stale = period.isStale ? ` ${words("Stale")}` : "";
    return words("Summary", spoken(period.label, locale), who, having(kpiVerdict.onTarget), having(kpiVerdict.offTarget), having(kpiVerdict.tooFew)) + stale;
  }
}

/** Why the board is empty, and what to do; empty when it is not. */
function emptySentence({ catalogue, period, member, figures }: Read, words: Setting["words"]): string {
  if (catalogue.length === 0) return words("NoKpis");
  if (period === null) return words("NothingCounted");
  if (figures.length > 0) return "";
  return member === null ? words("NobodyCounted") : words("NothingFor", member.label);
}

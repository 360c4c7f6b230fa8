import { element, write } from "../shared/element";
import { Announcer } from "./announcer";
import type { Told } from "./askClocks";
import { ClockList } from "./clockList";
import type { Clock } from "./contract";
import { Ended } from "./ended";
import type { Failure } from "./failure";
import { Freshness } from "./freshness";
import { untilChange } from "./nextChange";
import { closedClocks, openClocks } from "./order";
import { dialsOf } from "./serverTime";
import type { Setting } from "./setting";
import { standingOf } from "./standing";

/** The whole page: counts on between two answers of the server, and goes on counting when there are none. */
export class ClockPage {
  readonly element: HTMLElement;
  private readonly sentence: HTMLElement;
  private readonly list: ClockList;
  private readonly ended: Ended;
  private readonly announcer: Announcer;
  private readonly freshness: Freshness;
  private told: Told | null = null;
  private failure: Failure | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What the server has been asked for between two answers, so that a lost connection is not asked every second. */
  private wished = false;

  constructor(private readonly setting: Setting, private readonly refresh: () => void) {
    const { page, words } = setting;
    this.sentence = element(page, "p", { class: "sentence", role: "status" });
    this.list = new ClockList(setting);
    this.ended = new Ended(setting);
    this.announcer = new Announcer(setting);
    this.freshness = new Freshness(setting, refresh);
    this.element = element(page, "div", { class: "page" }, element(page, "h1", { class: "unseen" }, words("Title")), this.sentence, this.list.element, this.ended.element, this.announcer.element, this.freshness.element);
    page.addEventListener("visibilitychange", () => { this.draw(); });
  }

  /** The server has answered. */
  tell(told: Told): void {
    this.told = told;
    this.failure = null;
    this.wished = false;
    this.draw();
  }

  /** The server gave no clocks: what it said before still counts. */
  fail(failure: Failure): void {
    this.failure = failure;
    this.draw();
  }

  /** There is no lead to ask for. */
  rest(sentence: string): void {
    this.told = null;
    this.failure = { isLost: false, sentence };
    this.draw();
  }

  /** Draws what is true now, and sets the timer for when that changes. */
  private draw(): void {
    clearTimeout(this.timer);
    if (this.setting.page.visibilityState === "hidden") return;
    const { told, failure } = this;
    const dials = dialsOf();
    const now = told?.time.at(dials) ?? dials.wall;
    const asked = told?.clocks.now ?? now;
    const all = told?.clocks.all ?? [];
    const standing = openClocks(all).map((clock) => [clock, standingOf(clock, asked, now)] as const);
    this.list.show(standing, now);
    this.ended.show(closedClocks(all), now);
    this.announcer.hear(standing, now);
    write(this.sentence, told === null ? failure?.sentence ?? "" : standing.length === 0 ? this.setting.words("NoClock") : "");
    this.sentence.hidden = this.sentence.textContent.length === 0;
    this.freshness.show(told?.clocks.now ?? null, failure);
    if (told?.time.isDoubtful(dials) === true || all.some((clock) => hasResumed(clock, asked, now))) this.wish();
    const waits = standing.flatMap(([clock, at]) => untilChange(clock, at, now) ?? []);
    if (waits.length > 0) this.timer = setTimeout(() => { this.draw(); }, Math.min(...waits));
  }

  private wish(): void {
    if (this.wished) return;
    this.wished = true;
    this.refresh();
  }
}

/** A pause has ended since the answer: only the server knows the new due instant. */
function hasResumed({ state, pausedUntil }: Clock, asked: number, now: number): boolean {
  return state === "paused" && pausedUntil !== null && asked < pausedUntil && pausedUntil <= now;
}

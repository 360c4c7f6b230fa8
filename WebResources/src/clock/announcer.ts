import { element, write } from "../shared/element";
import type { Clock } from "./contract";
import { changeSentence } from "./sentences";
import type { Setting } from "./setting";
import type { Standing } from "./standing";

/** Says aloud when a clock changes its state, and nothing else: a clock that speaks every second is switched off. */
export class Announcer {
  readonly element: HTMLElement;
  private known = new Map<string, string>();

  constructor(private readonly setting: Setting) {
    this.element = element(setting.page, "p", { class: "unseen", role: "status", "aria-live": "polite" });
  }

  hear(clocks: readonly (readonly [Clock, Standing])[], now: number): void {
    const states = new Map(clocks.map(([clock, { face, counts }]) => [clock.id, `${face} ${String(counts)}`]));
    const changed = clocks.filter(([clock]) => this.known.has(clock.id) && this.known.get(clock.id) !== states.get(clock.id));
    this.known = states;
    if (changed.length > 0) write(this.element, changed.map(([clock, standing]) => changeSentence(clock, standing, now, this.setting)).join(" "));
  }
}

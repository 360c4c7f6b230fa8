import { element } from "../shared/element";
import { Card } from "./card";
import type { Clock } from "./contract";
import type { Setting } from "./setting";
import type { Standing } from "./standing";

/** The open clocks below each other. A card stays the same element as long as its clock runs, so that nobody loses their place. */
export class ClockList {
  readonly element: HTMLElement;
  private readonly cards = new Map<string, Card>();
  private made = 0;

  constructor(private readonly setting: Setting) {
    this.element = element(setting.page, "div", { class: "clocks" });
  }

  show(clocks: readonly (readonly [Clock, Standing])[], now: number): void {
    const ids = new Set(clocks.map(([{ id }]) => id));
    for (const [id, card] of this.cards) {
      if (ids.has(id)) continue;
      card.element.remove();
      this.cards.delete(id);
    }
    clocks.forEach(([clock, standing], at) => {
      const card = this.cards.get(clock.id) ?? new Card(this.setting, ++this.made);
      this.cards.set(clock.id, card);
      card.show(clock, standing, now);
      const there = this.element.children.item(at);
      if (there !== card.element) this.element.insertBefore(card.element, there);
    });
  }
}

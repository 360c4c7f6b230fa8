import { element } from "../shared/element";
import type { Choice } from "./choice";
import { KindChooser } from "./kindChooser";
import { PeriodChooser } from "./periodChooser";
import type { Read } from "./reading";
import type { Setting } from "./setting";
import { WhoChooser } from "./whoChooser";

/** Everything that can be chosen, above the board. */
export class Chooser {
  readonly element: HTMLElement;
  private readonly kinds: KindChooser;
  private readonly periods: PeriodChooser;
  private readonly who: WhoChooser;

  /** `chosen` is given what the person has changed. */
  constructor(setting: Setting, chosen: (changed: Partial<Choice>) => void) {
    const { page, words } = setting;
    this.kinds = new KindChooser(setting, (kind) => { chosen({ kind, period: null }); });
    this.periods = new PeriodChooser(setting, (period) => { chosen({ period }); });
    this.who = new WhoChooser(setting, (dimension) => { chosen({ dimension, key: null }); }, (key) => { chosen({ key }); });
    this.element = element(page, "form", { class: "chooser", "aria-label": words("Chooser") }, this.kinds.element, this.periods.element, this.who.element);
    this.element.addEventListener("submit", (event) => { event.preventDefault(); });
  }

  show(choice: Choice, read: Read): void {
    this.kinds.show(choice.kind);
    this.periods.show(read.periods, read.period);
    this.who.show(choice, read.catalogue, read.members, read.member);
  }
}

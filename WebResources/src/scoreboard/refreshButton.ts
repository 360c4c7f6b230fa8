import { callAction, numberIn, textIn } from "../shared/customApi";
import { element, write } from "../shared/element";
import { troubleIn } from "../shared/trouble";
import { refreshKpis } from "../tables/customApis.g";
import { refusal } from "./failure";
import type { Setting } from "./setting";

/** So many slices and no more: whoever waits this long is better served by the hourly flow. */
const most = 60;

/** Counts what waits to be counted, slice by slice. Who may not, is told so, and the button goes away. */
export class RefreshButton {
  readonly element: HTMLElement;
  private readonly button: HTMLButtonElement;
  private readonly said: HTMLElement;
  private isRunning = false;

  constructor(private readonly setting: Setting, private readonly counted: () => void) {
    const { page, words } = setting;
    this.button = element(page, "button", { type: "button", class: "refresh" }, words("RefreshNow"));
    this.button.addEventListener("click", () => { void this.run(); });
    this.said = element(page, "p", { class: "quiet", role: "status", tabindex: "-1" });
    this.element = element(page, "div", { class: "recount" }, this.button, this.said);
  }

  private async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    this.button.setAttribute("aria-disabled", "true");
    const { client, words } = this.setting;
    let done = 0;
    try {
      write(this.said, words("Refreshing"));
      for (let slice = 0; slice < most; slice++) {
        const answer = await callAction(client, refreshKpis.name, {});
        done += numberIn(answer, refreshKpis.counted);
        if (answer[refreshKpis.more] !== true) {
          write(this.said, textIn(answer, refreshKpis.summary) || words("Refreshed", done));
          break;
        }
        write(this.said, words("RefreshingMore", done, numberIn(answer, refreshKpis.waiting)));
      }
      this.counted();
    } catch (error) {
      write(this.said, refusal(error, words));
      // A lost connection comes back; a missing right does not. The focus goes to the sentence that says so.
      this.button.hidden = troubleIn(error).kind === "refused";
      if (this.button.hidden) this.said.focus();
    }
    this.button.removeAttribute("aria-disabled");
    this.isRunning = false;
  }
}

import { commentOf, type Draft } from "./draft";
import { element, write } from "../shared/element";
import { labelOf } from "./labelOf";
import type { Reason } from "./reason";
import type { Setting } from "./setting";

const longest = 2000;

/** The comment, what to write in it, and how many characters are missing or left. */
export class CommentBox {
  readonly element: HTMLElement;
  private readonly label: HTMLElement;
  private readonly help: HTMLElement;
  private readonly count: HTMLElement;
  private readonly box: HTMLTextAreaElement;

  constructor(private readonly setting: Setting, private readonly draft: Draft, changed: () => void) {
    const { page } = setting;
    this.label = element(page, "label", { for: "comment" });
    this.help = element(page, "p", { id: "commentHelp", class: "quiet" });
    this.count = element(page, "p", { id: "commentCount", class: "quiet count" });
    this.box = element(page, "textarea", { id: "comment", rows: "4", maxlength: String(longest), "aria-describedby": "commentHelp commentCount" });
    this.box.addEventListener("input", () => {
      draft.comment = this.box.value;
      changed();
    });
    this.element = element(page, "div", { class: "field" }, this.label, this.help, this.box, this.count);
  }

  /** Says what this reason wants of the comment. */
  show(reason: Reason): void {
    const { words } = this.setting;
    const length = commentOf(this.draft).length;
    const short = reason.minComment - length;
    write(this.label, labelOf(words("Comment"), reason.minComment > 0, words("Optional")));
    write(this.help, reason.help);
    write(this.count, short > 0 ? words("CommentShort", short) : words("CommentLeft", longest - this.box.value.length));
    this.box.required = reason.minComment > 0;
  }

  set enabled(enabled: boolean) {
    this.box.readOnly = !enabled;
  }
}

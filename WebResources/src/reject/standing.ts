import { element, write } from "../shared/element";
import type { Setting } from "./setting";
import type { LeadProblem } from "./verdict";

/** The foot of a dialog: what is missing, what stands against which lead, and what went wrong, said aloud as it changes. */
export class Standing {
  readonly element: HTMLElement;
  private readonly missing: HTMLElement;
  private readonly problems: HTMLElement;
  private readonly trouble: HTMLElement;

  constructor(private readonly setting: Setting) {
    const { page } = setting;
    this.missing = element(page, "div", { class: "missing", role: "status" });
    this.problems = element(page, "div", { class: "problems", role: "status" });
    this.trouble = element(page, "div", { class: "trouble", role: "alert" });
    this.element = element(page, "div", { class: "standing" }, this.trouble, this.problems, this.missing);
  }

  /** One line, such as that all is there or that the server is being asked. */
  say(sentence: string): void {
    write(this.missing, sentence);
    this.missing.classList.remove("open");
  }

  /** What has to be entered yet. */
  ask(sentences: readonly string[]): void {
    const { page, words } = this.setting;
    const text = [words("MissingHeading"), ...sentences].join("");
    if (this.missing.textContent === text) return;
    this.missing.replaceChildren(element(page, "strong", {}, words("MissingHeading")), listOf(page, sentences));
    this.missing.classList.add("open");
  }

  /** What the server has against single leads, below a sentence of what that means. */
  object(sentence: string, problems: readonly LeadProblem[], ...actions: readonly HTMLElement[]): void {
    const { page, words, leads } = this.setting;
    const names = new Map(leads.map((lead) => [lead.id, lead.name]));
    const lines = problems.map(({ leadId, message }) => {
      const name = names.get(leadId);
      // Most sentences of the server name the lead themselves.
      const isNamed = name === undefined || leads.length === 1 || message.includes(name.split(",", 1)[0] ?? name);
      return isNamed ? message : words("ProblemLine", name, message);
    });
    this.problems.replaceChildren(
      ...(problems.length === 0 ? [] : [element(page, "strong", {}, sentence), listOf(page, [...new Set(lines)]), ...actions]),
    );
  }

  /** What went wrong, and what to do about it; nothing takes it away. */
  warn(sentence: string): void {
    write(this.trouble, sentence);
  }
}

function listOf(page: Document, sentences: readonly string[]): HTMLElement {
  return element(page, "ul", {}, ...sentences.map((sentence) => element(page, "li", {}, sentence)));
}

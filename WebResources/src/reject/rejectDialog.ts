import { callAction, text } from "../shared/customApi";
import { leaveWord } from "../shared/dialogTask";
import { RequestKeys } from "../shared/requestKeys";
import { troubleIn } from "../shared/trouble";
import * as Choices from "../tables/choices.g";
import { rejectLead } from "../tables/customApis.g";
import { type Buttons, buttons } from "./buttons";
import { CommentBox } from "./commentBox";
import { type Draft, emptyDraft } from "./draft";
import { element, write } from "../shared/element";
import { evidenceFields } from "./evidence/evidenceField";
import { heading } from "./heading";
import { missingIn } from "./missing";
import { outcomeOf } from "./outcome";
import { Preview } from "./preview";
import type { Reason } from "./reason";
import { reasonList } from "./reasonList";
import { requestFor } from "./request";
import type { Setting } from "./setting";
import { Standing } from "./standing";
import { type Verdict, verdictIn } from "./verdict";
import { whatWentWrong } from "./whatWentWrong";

/** The dialog in which sales gives leads back: a reason, what it needs, and what will happen. */
export class RejectDialog {
  readonly element: HTMLElement;
  private readonly draft = emptyDraft();
  private readonly keys = new RequestKeys();
  private readonly preview = new Preview(() => this.asked(true), (verdict) => { this.judged(verdict); }, (error) => { this.uncertain(error); });
  private readonly comment: CommentBox;
  private readonly standing: Standing;
  private readonly buttons: Buttons;
  private readonly details: HTMLElement;
  private readonly evidence: HTMLElement;
  private readonly outcome: HTMLElement;
  private head: HTMLElement;
  private refused = false;
  private sending = false;

  constructor(private readonly setting: Setting, reasons: readonly Reason[], private readonly close: () => void) {
    const { page, words, leads } = setting;
    const [lead, ...others] = leads;
    if (lead?.account && others.length === 0) this.draft.picked.set(Choices.evidenceKind.account, lead.account);
    this.standing = new Standing(setting);
    this.comment = new CommentBox(setting, this.draft, () => { this.changed(); });
    this.buttons = buttons(setting, leads.length === 1 ? words("Reject") : words("RejectMany", leads.length), close);
    this.head = heading(setting);
    this.evidence = element(page, "div", { class: "evidence" });
    this.outcome = element(page, "div", { class: "outcome", role: "status" });
    this.details = element(
      page, "div", { class: "details", hidden: true },
      element(page, "h2", {}, words("NextHeading")), this.outcome, this.evidence, this.comment.element,
    );
    const first = element(page, "p", { class: "quiet hint" }, words("ChooseReason"));
    const form = element(
      page, "form", { novalidate: true },
      element(page, "div", { class: "columns" }, reasonList(setting, reasons, (reason) => { first.hidden = true; this.choose(reason); }), element(page, "div", { class: "side" }, first, this.details)),
      element(page, "footer", {}, this.standing.element, this.buttons.element),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.send();
    });
    this.element = element(page, "div", { class: "dialog" }, this.head, form);
    this.changed();
  }

  private choose(reason: Reason): void {
    this.draft.reason = reason;
    this.details.hidden = false;
    this.evidence.replaceChildren(...evidenceFields(this.setting, reason, this.draft, () => { this.changed(); }));
    this.changed();
  }

  /** Something was entered: says what is missing, or asks the server. */
  private changed(): void {
    const { words, leads } = this.setting;
    this.preview.stop();
    this.refused = false;
    this.standing.object("", []);
    this.standing.warn("");
    if (this.draft.reason !== null) this.show(this.draft.reason);
    const missing = missingIn(this.draft, leads, words);
    if (missing.length > 0) this.standing.ask(missing);
    else {
      this.standing.say(words("Checking"));
      this.preview.restart();
    }
    this.offer();
  }

  private show(reason: Reason): void {
    const { page, words } = this.setting;
    this.comment.show(reason);
    const sentences = outcomeOf(reason, this.draft.expectedDate, new Date(), words);
    if (this.outcome.textContent !== sentences.join("")) this.outcome.replaceChildren(...sentences.map((sentence) => element(page, "p", {}, sentence)));
  }

  private judged(verdict: Verdict): void {
    const { page, words } = this.setting;
    this.refused = verdict.problems.length > 0;
    if (verdict.summary.length > 0 && !this.refused) this.outcome.replaceChildren(element(page, "p", {}, verdict.summary));
    this.standing.say(this.refused ? "" : words("Ready"));
    this.object(words("ProblemsNothingDone"), verdict);
    this.offer();
  }

  private uncertain(error: unknown): void {
    const { words } = this.setting;
    const trouble = troubleIn(error);
    this.refused = trouble.kind === "refused";
    this.standing.say(this.refused ? "" : words("CheckFailed"));
    if (this.refused) this.standing.warn(whatWentWrong(error, words));
    this.offer();
  }

  private async send(): Promise<void> {
    if (this.sending || this.buttons.go.disabled) return;
    const { words } = this.setting;
    this.preview.stop();
    this.busy(true);
    this.standing.warn("");
    this.standing.say(words("Sending"));
    try {
      const verdict = await this.asked(false);
      if (verdict.problems.length === 0) {
        leaveWord(verdict.summary);
        this.close();
        return;
      }
      this.refused = true;
      this.standing.say("");
      this.object(verdict.handled > 0 ? words("ProblemsSomeDone", verdict.handled) : words("ProblemsNothingDone"), verdict);
    } catch (error) {
      this.standing.say("");
      this.standing.warn(whatWentWrong(error, words));
    } finally {
      this.busy(false);
    }
  }

  /** Problems of single leads, with the way to go on without them. */
  private object(sentence: string, verdict: Verdict): void {
    const { page, words, leads } = this.setting;
    const wrong = new Set(verdict.problems.map((problem) => problem.leadId));
    const right = leads.filter((lead) => !wrong.has(lead.id));
    const done = verdict.handled > 0 && sentence === words("ProblemsSomeDone", verdict.handled);
    const without = element(page, "button", { type: "button" }, words("LeaveOut"));
    without.addEventListener("click", () => { this.keepOnly(right.map((lead) => lead.id)); });
    this.standing.object(sentence, verdict.problems, ...(done || right.length === 0 || right.length === leads.length ? [] : [without]));
    if (done) this.keepOnly([...wrong], false);
  }

  private keepOnly(ids: readonly string[], restart = true): void {
    const { words } = this.setting;
    this.setting.leads = this.setting.leads.filter((lead) => ids.includes(lead.id));
    const head = heading(this.setting);
    this.head.replaceWith(head);
    this.head = head;
    const { length } = this.setting.leads;
    write(this.buttons.go, length === 1 ? words("Reject") : words("RejectMany", length));
    if (restart) this.changed();
  }

  /** A rejection is sent under one key until the server has answered; a preview changes nothing and needs none. */
  private async asked(preview: boolean): Promise<Verdict> {
    const { client, leads } = this.setting;
    const { reason } = this.draft;
    if (reason === null) throw new Error(this.setting.words("MissingReason"));
    const request = requestFor({ ...this.draft, reason } satisfies Draft, leads.map((lead) => lead.id), preview);
    if (preview) return verdictIn(await callAction(client, rejectLead.name, request));
    return this.keys.under(JSON.stringify(request), async (key) =>
      verdictIn(await callAction(client, rejectLead.name, { ...request, [rejectLead.requestKey]: text(key) })),
    );
  }

  private busy(sending: boolean): void {
    this.sending = sending;
    this.element.setAttribute("aria-busy", String(sending));
    this.comment.enabled = !sending;
    this.offer();
  }

  private offer(): void {
    const { words, leads } = this.setting;
    this.buttons.go.disabled = this.sending || this.refused || missingIn(this.draft, leads, words).length > 0;
  }
}

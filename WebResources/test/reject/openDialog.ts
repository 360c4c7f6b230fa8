import { Window } from "happy-dom";
import { vi } from "vitest";
import { open } from "../../src/reject/open";
import { packed } from "../../src/shared/dialogTask";
import * as Lead from "../../src/tables/lead.g";
import * as RejectionReason from "../../src/tables/rejectionReason.g";
import { FakeClient, type Rows } from "../forms/fakeClient";

/** The page as it ships, opened for these leads in a browser's stead, and what a person can do in it. */
export class OpenDialog {
  readonly client = new FakeClient();
  closed = 0;
  private readonly window = new Window({ url: "https://org.example/WebResources/aln_/html/reject.html" });

  static async of(leads: Rows, reasons: Rows, kind: "reject" | "handOff" = "reject"): Promise<OpenDialog> {
    const dialog = new OpenDialog();
    dialog.client.rows = { ...dialog.client.rows, [Lead.table]: leads, [RejectionReason.table]: reasons };
    const { window } = dialog;
    window.document.body.innerHTML = '<main id="page" aria-busy="true"></main>';
    const data = packed({ kind, leads: leads.map((lead) => String(lead[Lead.id])) });
    window.happyDOM.setURL(`${window.location.href}?data=${encodeURIComponent(data)}`);
    window.close = () => { dialog.closed++; };
    vi.stubGlobal("sessionStorage", window.sessionStorage);
    await open(dialog.client.client, window as unknown as globalThis.Window);
    return dialog;
  }

  get page(): Document {
    return this.window.document as unknown as Document;
  }

  /** The button that sends. */
  get go(): HTMLButtonElement {
    return this.one("button.primary") as HTMLButtonElement;
  }

  one(selector: string): HTMLElement {
    const found = this.page.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The dialog has no ${selector}: ${this.page.body.textContent}`);
    return found;
  }

  textOf(selector: string): string {
    return this.one(selector).textContent;
  }

  valueOf(selector: string): string {
    return (this.one(selector) as HTMLInputElement).value;
  }

  choose(code: string): void {
    this.tick(`input[name=reason][value=${code}]`);
  }

  tick(selector: string): void {
    const box = this.one(selector) as HTMLInputElement;
    box.checked = true;
    box.dispatchEvent(this.event("change"));
  }

  type(selector: string, text: string): void {
    const field = this.one(selector) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(this.event("input"));
  }

  async press(): Promise<void> {
    this.one("form").dispatchEvent(this.event("submit"));
    await this.later(0);
  }

  escape(selector = "main"): void {
    this.one(selector).dispatchEvent(new this.window.KeyboardEvent("keydown", { key: "Escape", bubbles: true }) as unknown as Event);
  }

  /** So many milliseconds go by, and everything that was waiting for them is done. */
  async later(milliseconds = 1000): Promise<void> {
    await vi.advanceTimersByTimeAsync(milliseconds);
  }

  private event(name: string): Event {
    return new this.window.Event(name, { bubbles: true, cancelable: true }) as unknown as Event;
  }
}

import { Window } from "happy-dom";
import { vi } from "vitest";
import { clockFile } from "../../src/clock/clockTexts";
import type { Clock } from "../../src/clock/contract";
import type { HandsOver } from "../../src/clock/leadForm";
import { open } from "../../src/clock/open";
import { filled } from "../../src/shared/wording";
import { FakeClient } from "../forms/fakeClient";
import { englishTexts } from "../forms/resx";
import { answerOf } from "./answers";

const texts = englishTexts(clockFile);

export const lead = "0ae8c1d2-0000-4000-8000-000000000001";

/** What the clock says, with the values put in. */
export function said(key: string, ...values: readonly (string | number)[]): string {
  const text = texts.get(key);
  if (text === undefined) throw new Error(`There is no text ${key}.`);
  return filled(text, values);
}

/** The page as it ships, on the form of a lead, and what goes on around it. The server's time goes along with the faked one. */
export class OpenClock {
  readonly client = new FakeClient();
  /** What the server says; throw to refuse. */
  clocks: () => readonly Clock[];
  /** Milliseconds by which the server's clock is ahead of the browser's. */
  ahead = 0;
  private readonly window = new Window({ url: `https://org.example/WebResources/aln_/html/clock.html?id=%7B${lead.toUpperCase()}%7D&typename=lead` });

  private constructor(clocks: () => readonly Clock[]) {
    this.clocks = clocks;
    this.client.answer = () => ({ Clocks: answerOf(Date.now() + this.ahead, ...this.clocks()) });
  }

  static async of(clocks: readonly Clock[] | (() => readonly Clock[]), { ahead = 0, address = "" } = {}): Promise<OpenClock> {
    const clock = new OpenClock(typeof clocks === "function" ? clocks : () => clocks);
    clock.ahead = ahead;
    if (address.length > 0) clock.window.happyDOM.setURL(address);
    await open(clock.client.client, clock.host);
    await clock.later(0);
    return clock;
  }

  get host(): HandsOver {
    return this.window as unknown as HandsOver;
  }

  get asked(): number {
    return this.client.sent.length;
  }

  textOf(selector: string): string {
    const found = this.host.document.querySelector(selector);
    if (found === null) throw new Error(`The clock has no ${selector}: ${this.host.document.body.textContent}`);
    return found.textContent;
  }

  all(selector: string): readonly Element[] {
    return [...this.host.document.querySelectorAll(selector)];
  }

  /** Somebody looks at the page, or at another one. */
  async look(visible: boolean): Promise<void> {
    Object.defineProperty(this.window.document, "visibilityState", { value: visible ? "visible" : "hidden", configurable: true });
    this.window.document.dispatchEvent(new this.window.Event("visibilitychange"));
    await this.later(0);
  }

  /** So many milliseconds go by, and everything that was waiting for them is done. */
  async later(milliseconds: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(milliseconds);
  }
}

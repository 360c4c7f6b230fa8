import { Window } from "happy-dom";
import { vi } from "vitest";
import { open } from "../../src/scoreboard/open";
import { scoreboardFile } from "../../src/scoreboard/scoreboardTexts";
import { filled } from "../../src/shared/wording";
import * as KpiRow from "../../src/tables/kpi.g";
import * as PeriodRow from "../../src/tables/kpiPeriod.g";
import * as Value from "../../src/tables/kpiValue.g";
import { FakeClient, type Rows } from "../forms/fakeClient";
import { englishTexts } from "../forms/resx";
import { FakeRows } from "./fakeRows";

const texts = englishTexts(scoreboardFile);

/** What the scoreboard says, with the values put in. */
export function said(key: string, ...values: readonly (string | number)[]): string {
  const text = texts.get(key);
  if (text === undefined) throw new Error(`There is no text ${key}.`);
  return plain(filled(text, values));
}

/** Without the blanks at which no line breaks. */
function plain(text: string): string {
  return text.replace(/\u00a0/gu, " ");
}

export interface Counted {
  readonly kpis?: Rows;
  readonly periods?: Rows;
  readonly figures?: Rows;
}

/** The page as it ships, in front of a server with these rows. */
export class OpenScoreboard {
  readonly client = new FakeClient();
  readonly rows = new FakeRows();
  private readonly window = new Window({ url: "https://org.example/WebResources/aln_/kpi/scoreboard.html" });

  static async of({ kpis = [], periods = [], figures = [] }: Counted, prepare: (board: OpenScoreboard) => void = () => undefined, data = ""): Promise<OpenScoreboard> {
    const board = new OpenScoreboard();
    board.rows.tables = { [KpiRow.table]: kpis, [PeriodRow.table]: periods, [Value.table]: figures };
    board.client.find = (table, options) => board.rows.find(table, options);
    prepare(board);
    const { window } = board;
    window.document.body.innerHTML = '<main id="page" aria-busy="true"></main>';
    if (data.length > 0) window.happyDOM.setURL(`${window.location.href}?data=${encodeURIComponent(data)}`);
    vi.stubGlobal("DOMParser", window.DOMParser);
    vi.stubGlobal("XMLSerializer", window.XMLSerializer);
    await open(board.client.client, window as unknown as globalThis.Window);
    await board.settle();
    return board;
  }

  get page(): Document {
    return this.window.document as unknown as Document;
  }

  /** How often the tables were asked. */
  get asked(): number {
    return this.rows.queries.length;
  }

  one(selector: string): HTMLElement {
    const found = this.page.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The scoreboard has no ${selector}: ${this.page.body.textContent}`);
    return found;
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.page.querySelectorAll<HTMLElement>(selector)];
  }

  textOf(selector: string): string {
    return plain(this.one(selector).textContent);
  }

  textsOf(selector: string): readonly string[] {
    return this.all(selector).map(({ textContent }) => plain(textContent));
  }

  /** The name by which a screen reader calls what others label. */
  nameOf(selector: string): string {
    return (this.one(selector).getAttribute("aria-labelledby") ?? "").split(" ").map((id) => this.page.getElementById(id)?.textContent ?? "").join(" ");
  }

  async press(button: HTMLElement): Promise<void> {
    button.click();
    await this.settle();
  }

  /** Presses the button with this text. */
  pressNamed(text: string): Promise<void> {
    const button = this.all("button").find(({ textContent }) => textContent === text);
    if (button === undefined) throw new Error(`There is no button ${text}: ${this.all("button").map(({ textContent }) => textContent).join(", ")}`);
    return this.press(button);
  }

  async choose(selector: string, value: string): Promise<void> {
    const select = this.one(selector) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(this.event("change"));
    await this.settle();
  }

  async tick(selector: string): Promise<void> {
    const radio = this.one(selector) as HTMLInputElement;
    radio.checked = true;
    radio.dispatchEvent(this.event("change"));
    await this.settle();
  }

  /** Presses a key where the focus is. */
  key(key: string, held: { readonly shiftKey?: boolean } = {}): void {
    const { KeyboardEvent } = this.window;
    this.page.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }) as unknown as Event);
  }

  /** Everything that was waiting is done. */
  async settle(milliseconds = 0): Promise<void> {
    await vi.advanceTimersByTimeAsync(milliseconds);
  }

  private event(name: string): Event {
    return new this.window.Event(name, { bubbles: true }) as unknown as Event;
  }
}

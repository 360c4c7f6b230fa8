import type { Client } from "../shared/client";
import { type DialogTask, unpacked } from "../shared/dialogTask";
import { leadRows } from "../shared/leadRows";
import { element } from "../shared/element";
import { handOffDialog } from "./handOffDialog";
import { activeReasons } from "./reason";
import { RejectDialog } from "./rejectDialog";
import type { Setting } from "./setting";
import { whatWentWrong } from "./whatWentWrong";
import { type Words, wordsFor } from "./words";

/** Fills the page with the dialog that the address asks for. */
export async function open(client: Client, host: Window): Promise<void> {
  const page = host.document;
  const words = await wordsFor(client, page);
  const close = (): void => { host.close(); };
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && mayClose(page, event.target)) close();
  });
  const show = (content: HTMLElement): void => { fill(page, content); };
  const task = unpacked(host.location.search);
  if (task === null) {
    show(message(page, words("NotOpenedByCommand")));
    return;
  }
  try {
    show(await dialog(task, client, page, words, close));
  } catch (error) {
    show(message(page, words("LoadFailed"), whatWentWrong(error, words)));
  }
}

/** Not while something is being sent, and not when Escape empties a search box. */
function mayClose(page: Document, target: EventTarget | null): boolean {
  const { type, value } = (target ?? {}) as Partial<HTMLInputElement>;
  return page.querySelector(".dialog[aria-busy=true]") === null && !(type === "search" && value !== "");
}

async function dialog(task: DialogTask, client: Client, page: Document, words: Words, close: () => void): Promise<HTMLElement> {
  const setting: Setting = { page, client, words, leads: await leadRows(client, task.leads) };
  if (setting.leads.length === 0) return message(page, words("LeadsGone"));
  if (task.kind === "handOff") return handOffDialog(setting, close);
  const reasons = await activeReasons(client);
  return reasons.length === 0 ? message(page, words("NoReasons")) : new RejectDialog(setting, reasons, close).element;
}

function message(page: Document, ...sentences: readonly string[]): HTMLElement {
  return element(page, "div", { class: "dialog trouble", role: "alert" }, ...sentences.map((sentence) => element(page, "p", {}, sentence)));
}

/** Shows the content, and lets a keyboard begin at its first field. */
function fill(page: Document, content: HTMLElement): void {
  const main = page.getElementById("page") ?? page.body;
  main.replaceChildren(content);
  main.removeAttribute("aria-busy");
  content.querySelector<HTMLElement>("input, textarea")?.focus();
}

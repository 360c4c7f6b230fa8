import { plainId } from "./ids";

/** What a dialog page is opened for. */
export interface DialogTask {
  readonly kind: "reject" | "handOff";
  readonly leads: readonly string[];
}

/** More ids than this do not fit into the address of a page; they travel in the session storage of the tab. */
const inAddress = 30;

/** The task as the `data` of a web resource page. */
export function packed(task: DialogTask): string {
  const leads = task.leads.map((lead) => plainId(lead).replace(/-/gu, ""));
  if (leads.length <= inAddress) return [task.kind, ...leads].join(",");
  const key = `aln_task_${crypto.randomUUID()}`;
  sessionStorage.setItem(key, leads.join(","));
  return [task.kind, key].join(",");
}

/** The task from the query string of the page; null when the page was not opened by a command. */
export function unpacked(search: string): DialogTask | null {
  const [kind, ...rest] = (new URLSearchParams(search).get("data") ?? "").split(",");
  if (kind !== "reject" && kind !== "handOff") return null;
  const [first] = rest;
  const stored = first?.startsWith("aln_task_") === true ? (sessionStorage.getItem(first) ?? "").split(",") : rest;
  const leads = stored.filter((lead) => /^[0-9a-f]{32}$/u.test(lead)).map(dashed);
  return leads.length === 0 ? null : { kind, leads };
}

const said = "aln_said";

/**
 * Leaves for the command that opened the dialog what has been done. The dialog cannot say it itself: what it shows
 * above the app would have nobody to take it away again.
 */
export function leaveWord(summary: string): void {
  try {
    sessionStorage.setItem(said, summary);
  } catch {
    // A browser without storage does not hear of it; the form shows what was done.
  }
}

/** What the dialog has left, once; empty when it was cancelled. */
export function takeWord(): string {
  try {
    const summary = sessionStorage.getItem(said) ?? "";
    sessionStorage.removeItem(said);
    return summary;
  } catch {
    return "";
  }
}

function dashed(id: string): string {
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
}

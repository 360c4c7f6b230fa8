import type { Reason } from "./reason";

/** A row that somebody picked: the account, opportunity or lead that the reason asks for. */
export interface Picked {
  readonly id: string;
  readonly name: string;
}

/** What has been entered so far. Nothing is taken away when another reason is tried. */
export interface Draft {
  reason: Reason | null;
  comment: string;
  /** Logical names of the columns that are wrong or missing. */
  readonly columns: Set<string>;
  /** Texts by kind of evidence. */
  readonly texts: Map<number, string>;
  /** Rows by kind of evidence. */
  readonly picked: Map<number, Picked>;
  /** Year-month-day; empty when none. */
  expectedDate: string;
}

export function emptyDraft(): Draft {
  return { reason: null, comment: "", columns: new Set(), texts: new Map(), picked: new Map(), expectedDate: "" };
}

/** What was written without the white space around it: white space is no comment. */
export function commentOf(draft: Draft): string {
  return draft.comment.trim();
}

import type { Client } from "../shared/client";
import type { LeadRow } from "../shared/leadRows";
import type { Words } from "./words";

/** What every part of a dialog needs: the page it draws on, the client behind it, the words, and the leads it is about. */
export interface Setting {
  readonly page: Document;
  readonly client: Client;
  readonly words: Words;
  /** Fewer as soon as some are done or left out. */
  leads: readonly LeadRow[];
}

import type { Client } from "../shared/client";
import type { Moments } from "../shared/moments";
import type { Words } from "./words";

/** What every part of the scoreboard needs: the page it draws on, its words, and how the person reads figures and times. */
export interface Setting {
  readonly page: Document;
  readonly client: Client;
  readonly words: Words;
  readonly moments: Moments;
  /** BCP 47 tag of the person's way of writing figures. */
  readonly locale: string;
}

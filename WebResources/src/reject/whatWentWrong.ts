import { troubleIn } from "../shared/trouble";
import type { Words } from "./words";

/** The server's own sentence where there is one; for a lost connection, what to do. */
export function whatWentWrong(error: unknown, words: Words): string {
  const { kind, message } = troubleIn(error);
  if (kind === "unreachable") return words("SendUnreachable");
  return message.length > 0 ? message : words("SendRefused");
}

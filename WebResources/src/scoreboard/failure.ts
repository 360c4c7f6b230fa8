import { troubleIn } from "../shared/trouble";
import type { Words } from "./words";

/** The platform's codes for a missing right. */
const noPrivilege = [0x80040220, 0x80042f09].map((code) => code | 0);

/** Why the figures cannot be read, and what to do. */
export function readFailure(error: unknown, words: Words): string {
  const { kind, message } = troubleIn(error);
  if (kind === "unreachable") return words("NeverRead");
  if (isNoPrivilege(error, message)) return words("NoPrivilege");
  return message.length > 0 ? `${words("ReadFailed")} ${message}` : words("ReadFailed");
}

/** Why something that was asked for was not done: the server's own sentence, where it gave one. */
export function refusal(error: unknown, words: Words): string {
  const { kind, message } = troubleIn(error);
  if (kind === "unreachable") return words("Unreachable");
  return message.length > 0 ? message : words("Refused");
}

/** Whether the person lacks the right, so that asking again does not help. */
export function isNoPrivilege(error: unknown, message = troubleIn(error).message): boolean {
  const { errorCode } = (typeof error === "object" && error !== null ? error : {}) as { errorCode?: number };
  return noPrivilege.includes(Number(errorCode) | 0) || /privilege|SecLib/iu.test(message);
}

import { troubleIn } from "../shared/trouble";
import { computeDue } from "../tables/customApis.g";
import { Unreadable } from "./unreadable";
import type { Words } from "./words";

/** Why the server gave no clocks. */
export interface Failure {
  /** Lost: nobody knows what the server would have said; asking again helps. */
  readonly isLost: boolean;
  /** What went wrong and what to do. */
  readonly sentence: string;
}

/** The platform's codes for a missing right. */
const noPrivilege = [0x80040220, 0x80042f09].map((code) => code | 0);

export function failureIn(error: unknown, words: Words): Failure {
  if (error instanceof Unreadable) return refused(words("Unreadable"));
  const { kind, message } = troubleIn(error);
  if (kind === "unreachable") return { isLost: true, sentence: words("NeverRead") };
  const { errorCode, httpStatus } = (typeof error === "object" && error !== null ? error : {}) as { errorCode?: number; httpStatus?: number };
  if (noPrivilege.includes(Number(errorCode) | 0) || /privilege|SecLib/iu.test(message)) return refused(words("NoPrivilege"));
  if (message.includes(computeDue.name) && (httpStatus === 404 || /segment|not found|no custom api|exist/iu.test(message))) return refused(words("NoApi", computeDue.name));
  return refused(message.length > 0 ? `${words("ReadFailed")} ${message}` : words("ReadFailed"));
}

function refused(sentence: string): Failure {
  return { isLost: false, sentence };
}

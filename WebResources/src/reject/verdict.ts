import { type Answer, numberIn, textIn } from "../shared/customApi";
import { plainId } from "../shared/ids";
import { rejectLead } from "../tables/customApis.g";

/** What stands against one lead. */
export interface LeadProblem {
  /** Id without braces; empty when the server named none. */
  readonly leadId: string;
  readonly message: string;
}

/** What the server answered to a rejection, tried or done. */
export interface Verdict {
  readonly handled: number;
  readonly summary: string;
  readonly problems: readonly LeadProblem[];
}

export function verdictIn(answer: Answer): Verdict {
  return {
    handled: numberIn(answer, rejectLead.handled),
    summary: textIn(answer, rejectLead.summary),
    problems: problemsIn(textIn(answer, rejectLead.problems)),
  };
}

function problemsIn(json: string): readonly LeadProblem[] {
  if (json.length === 0) return [];
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch {
    return [{ leadId: "", message: json }];
  }
  return Array.isArray(list) ? list.map(problemOf) : [];
}

function problemOf(problem: unknown): LeadProblem {
  const { leadId, message } = (typeof problem === "object" && problem !== null ? problem : {}) as { leadId?: unknown; message?: unknown };
  return { leadId: typeof leadId === "string" ? plainId(leadId) : "", message: typeof message === "string" ? message : String(problem) };
}

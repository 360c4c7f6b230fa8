import { kpiDimension, periodKind } from "../tables/choices.g";
import type { Choice } from "./choice";
import { sameWord } from "./kpi";

/** What the address asks for, as the `data` of the page: period=week&of=2026-W47&who=owner&kpis=HANDOFFS,MQL_SAL. */
export interface Wishes {
  readonly choice: Choice;
  /** Codes of the only KPIs to show; empty for all. */
  readonly codes: readonly string[];
}

/** Reads the query string of the page. What is not said is: months, the newest one, everybody, every KPI. */
export function wishesIn(search: string): Wishes {
  const said = new URLSearchParams(new URLSearchParams(search).get("data") ?? "");
  return {
    choice: { kind: option(periodKind, said.get("period")) ?? periodKind.month, period: said.get("of"), dimension: option(kpiDimension, said.get("who")) ?? kpiDimension.total, key: null },
    codes: (said.get("kpis") ?? "").split(",").map((code) => code.trim().toUpperCase()).filter((code) => code.length > 0),
  };
}

function option(options: Readonly<Record<string, number>>, word: string | null): number | undefined {
  const name = word === null ? undefined : Object.keys(options).find((each) => sameWord(each, word));
  return name === undefined ? undefined : options[name];
}

import type { Figure } from "../figure";
import type { Kpi } from "../kpi";
import type { Period } from "../period";
import type { Cut } from "../questions";

/** The figure whose details are open. */
export interface Asked {
  readonly kpi: Kpi;
  readonly figure: Figure;
  readonly period: Period;
  readonly cut: Cut;
}

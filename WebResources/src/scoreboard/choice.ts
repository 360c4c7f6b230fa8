import { kpiDimension, periodKind } from "../tables/choices.g";

/** What somebody wants to see: which periods, which of them, and of whom. */
export interface Choice {
  /** Option value of the period kind. */
  readonly kind: number;
  /** Id of the period, or its label; null for the newest one. */
  readonly period: string | null;
  /** Option value of the dimension; total for everybody. */
  readonly dimension: number;
  /** Key within the dimension; null for whoever comes first. */
  readonly key: string | null;
}

/** Kinds of periods in the order in which they are offered. */
export const kinds = [periodKind.week, periodKind.month, periodKind.quarter, periodKind.year, periodKind.allTime] as const;

/** The option's name in code, such as month or allTime, to compare with what a person has written. */
export function wordOf(options: Readonly<Record<string, number>>, value: number): string {
  return Object.keys(options).find((name) => options[name] === value) ?? "";
}

export const isTotal = (choice: Pick<Choice, "dimension">): boolean => choice.dimension === kpiDimension.total;

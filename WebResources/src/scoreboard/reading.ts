import type { Client } from "../shared/client";
import { type Choice, isTotal } from "./choice";
import type { Figure } from "./figure";
import type { Kpi } from "./kpi";
import { type Member, memberShown } from "./member";
import type { Period } from "./period";
import { askCatalogue, askFigures, askMembers, askPeriods, askTrends, type Cut } from "./questions";
import { trendPeriods, type Trends } from "./trend";

/** What the server says about a choice. */
export interface Read {
  /** The KPIs that were asked for. */
  readonly catalogue: readonly Kpi[];
  /** The periods of the kind, newest first. */
  readonly periods: readonly Period[];
  /** Null while nothing has been counted. */
  readonly period: Period | null;
  /** Whom the figures can be split by; empty for everybody together. */
  readonly members: readonly Member[];
  readonly member: Member | null;
  readonly figures: readonly Figure[];
  readonly trends: Trends;
}

/** For so many milliseconds the catalogue and the list of periods are taken to be as they were. */
const fresh = 60_000;

/** Reads with as few requests as it can: the catalogue and the periods once, the figures and their trends for each choice. */
export class Reader {
  private catalogue: Promise<readonly Kpi[]> | null = null;
  private readonly periods = new Map<number, Promise<readonly Period[]>>();
  private since = 0;

  /** `self` is the id of the person who looks; `codes` are the only KPIs wanted, all if empty. */
  constructor(private readonly client: Client, private readonly self: string, private readonly codes: readonly string[]) {}

  /** From here on everything is asked for again. */
  forget(): void {
    this.catalogue = null;
    this.periods.clear();
    this.since = Date.now();
  }

  async read(choice: Choice): Promise<Read> {
    try {
      if (Date.now() - this.since > fresh) this.forget();
      this.catalogue ??= askCatalogue(this.client);
      const counted = this.periods.get(choice.kind) ?? askPeriods(this.client, choice.kind);
      this.periods.set(choice.kind, counted);
      const [all, periods] = await Promise.all([this.catalogue, counted]);
      const catalogue = this.codes.length === 0 ? all : all.filter(({ code }) => this.codes.includes(code.toUpperCase()));
      const period = periods.find(({ id, label }) => id === choice.period || label === choice.period) ?? periods[0] ?? null;
      const empty = { catalogue, periods, period, members: [], member: null, figures: [], trends: new Map() };
      if (period === null) return empty;
      const members = isTotal(choice) ? [] : await askMembers(this.client, period, choice.dimension);
      const member = memberShown(members, choice.key, this.self);
      if (!isTotal(choice) && member === null) return empty;
      const cut: Cut = { dimension: choice.dimension, key: member?.key ?? "" };
      const [figures, trends] = await Promise.all([askFigures(this.client, period, cut), askTrends(this.client, trendPeriods(periods, period), cut)]);
      return { catalogue, periods, period, members, member, figures, trends };
    } catch (error) {
      this.forget();
      throw error;
    }
  }
}

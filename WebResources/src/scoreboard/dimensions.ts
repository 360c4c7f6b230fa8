import { kpiDimension } from "../tables/choices.g";
import { wordOf } from "./choice";
import { type Kpi, sameWord } from "./kpi";
import type { ScoreboardText } from "./scoreboardTexts";
import type { Words } from "./words";

const names: Readonly<Record<number, ScoreboardText>> = {
  [kpiDimension.total]: "Everybody",
  [kpiDimension.owner]: "DimensionOwner",
  [kpiDimension.team]: "DimensionTeam",
  [kpiDimension.source]: "DimensionSource",
  [kpiDimension.campaign]: "DimensionCampaign",
  [kpiDimension.definitionVersion]: "DimensionDefinition",
  [kpiDimension.rejectionReason]: "DimensionReason",
  [kpiDimension.landingPage]: "DimensionPage",
  [kpiDimension.slaPolicy]: "DimensionPolicy",
  [kpiDimension.stage]: "DimensionStage",
  [kpiDimension.seller]: "DimensionSeller",
};

export function dimensionName(words: Words, dimension: number): string {
  return words(names[dimension] ?? "Everybody");
}

/** What the KPI is split by, as option values. */
export function splitsOf({ dimensions }: Kpi): readonly number[] {
  return Object.values(kpiDimension).filter((dimension) => dimension !== kpiDimension.total && isSplitBy(dimensions, dimension));
}

/** Whether a list of words names the dimension. */
export function isSplitBy(dimensions: readonly string[], dimension: number): boolean {
  return dimensions.some((word) => sameWord(word, wordOf(kpiDimension, dimension)));
}

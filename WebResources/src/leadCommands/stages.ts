import * as Choices from "../tables/choices.g";

/** A command that moves a lead. */
export type Move = "accept" | "reject" | "handOff";

/** From which stages a command is offered. The server decides; this only keeps useless buttons away. */
export const offeredIn: Readonly<Record<Move, readonly number[]>> = {
  accept: [Choices.stage.mql],
  reject: [Choices.stage.mql, Choices.stage.sal],
  handOff: [Choices.stage.inquiry, Choices.stage.returned],
};

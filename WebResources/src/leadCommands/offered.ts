import { plainId } from "../shared/ids";
import type { Row } from "../shared/rows";
import * as Lead from "../tables/lead.g";
import { type Control, isForm } from "./place";
import { type Move, offeredIn } from "./stages";

/**
 * Whether the command is of use here. A form that does not carry the stage asks the server. In a grid it is enough that
 * a lead is selected: the server names each lead that is not in the right stage.
 */
export function isOffered(move: Move, control: Control, selected?: readonly string[]): boolean | Promise<boolean> {
  if (!isForm(control)) return selected !== undefined && selected.length > 0;
  const id = control.data.entity.getId();
  if (id.length === 0) return false;
  const stage = control.getAttribute<Xrm.Attributes.OptionSetAttribute>(Lead.stage);
  if (stage !== null) return isOneOf(move, stage.getValue());
  return storedStage(plainId(id)).then((stored) => isOneOf(move, stored), () => false);
}

async function storedStage(id: string): Promise<unknown> {
  const row: Row = await Xrm.WebApi.retrieveRecord(Lead.table, id, `?$select=${Lead.stage}`);
  return row[Lead.stage];
}

function isOneOf(move: Move, stage: unknown): boolean {
  return typeof stage === "number" && offeredIn[move].includes(stage);
}

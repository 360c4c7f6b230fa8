import { leadRows } from "../shared/leadRows";
import * as Choices from "../tables/choices.g";
import * as CustomApis from "../tables/customApis.g";
import { command } from "./command";
import { openDialog } from "./dialog";
import { isOffered } from "./offered";
import type { Control } from "./place";
import { send } from "./send";

/** Sales takes the lead. */
export const accept = command("accept", (place, say) => send(CustomApis.acceptLead, place, say("Accepting")));

/** Sales gives the lead back: the dialog asks for the reason and what it needs. */
export const reject = command("reject", (place, say) =>
  openDialog("reject", place, place.leads.length === 1 ? say("RejectTitle") : say("RejectManyTitle", place.leads.length)),
);

/** Marketing hands the lead to sales. A lead that the definition does not let pass needs a reason. */
export const handOff = command("handOff", async (place, say) => {
  if (await needsReason(place.leads)) await openDialog("handOff", place, say("HandOffTitle"));
  else await send(CustomApis.handOffLead, place, say("HandingOff"));
});

export const canAccept = (control: Control, selected?: readonly string[]) => isOffered("accept", control, selected);
export const canReject = (control: Control, selected?: readonly string[]) => isOffered("reject", control, selected);
export const canHandOff = (control: Control, selected?: readonly string[]) => isOffered("handOff", control, selected);

async function needsReason(leads: readonly string[]): Promise<boolean> {
  const rows = await leadRows(Xrm, leads);
  return rows.some((lead) => lead.stage === Choices.stage.inquiry && lead.mqlResult !== Choices.mqlResult.pass);
}

import { handler } from "../shared/handler";
import { bannerFor, bannerId } from "./banner";
import { labelsOf } from "./criteria";
import { dropAnsweredHints, showHints } from "./hints";
import { judgementOn } from "./judgement";
import { handOver } from "./pages";

/** When a lead is opened: says what the definition thinks of it, and keeps saying it after every save. */
export const onLoad = handler((form) => {
  const row = form.data.entity;
  // Older mobile clients reload the form after a save by themselves.
  if ("addOnPostSave" in row) {
    row.removeOnPostSave(afterSave);
    row.addOnPostSave(afterSave);
  }
  handOver(form);
  return show(form);
});

/** When a lead is being saved: what has been filled in is no longer asked for. Saving itself is never touched. */
export const onSave = handler(dropAnsweredHints);

/** The server judges while it saves; the form has to fetch what it wrote. */
const afterSave = handler(async (form, context: Xrm.Events.PostSaveEventContext) => {
  if (!context.getEventArgs().getIsSaveSuccess()) return;
  // A page that was not there yet when the form was opened is there by now.
  handOver(form);
  await form.data.refresh(false);
  await show(form);
});

async function show(form: Xrm.FormContext): Promise<void> {
  const judgement = judgementOn(form);
  const banner = judgement === null ? null : bannerFor(judgement);
  if (banner === null) form.ui.clearFormNotification(bannerId);
  else form.ui.setFormNotification(banner.message, banner.level, bannerId);
  const labels = await labelsOf(judgement?.missingInformation ? judgement.definitionId : null);
  // A save may have come in between: what stands on the form now counts.
  showHints(form, judgementOn(form)?.missingInformation ?? "", labels);
}

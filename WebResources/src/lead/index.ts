import { handler } from "../shared/handler";
import { bannerFor, bannerId } from "./banner";
import { dropAnsweredHints, showHints } from "./hints";
import { judgementOn } from "./judgement";

/** When a lead is opened: says what the definition thinks of it, and keeps saying it after every save. */
export const onLoad = handler((form) => {
  show(form);
  const row = form.data.entity;
  if (!("addOnPostSave" in row)) return; // Older mobile clients reload the form after a save by themselves.
  row.removeOnPostSave(afterSave);
  row.addOnPostSave(afterSave);
});

/** When a lead is being saved: what has been filled in is no longer asked for. Saving itself is never touched. */
export const onSave = handler(dropAnsweredHints);

/** The server judges while it saves; the form has to fetch what it wrote. */
const afterSave = handler(async (form, context: Xrm.Events.PostSaveEventContext) => {
  if (!context.getEventArgs().getIsSaveSuccess()) return;
  await form.data.refresh(false);
  show(form);
});

function show(form: Xrm.FormContext): void {
  const judgement = judgementOn(form);
  const banner = judgement === null ? null : bannerFor(judgement);
  if (banner === null) form.ui.clearFormNotification(bannerId);
  else form.ui.setFormNotification(banner.message, banner.level, bannerId);
  showHints(form, judgement?.missingInformation ?? "");
}

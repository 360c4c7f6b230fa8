import { handler } from "../shared/handler";
import * as Reason from "../tables/rejectionReason.g";

/** The client's number for a form whose row does not exist yet. */
const newRow = 1;

/** When a rejection reason is opened: its code can be chosen once. Hand-offs of the past are counted by it. */
export const onLoad = handler((form) => {
  const type: number = form.ui.getFormType();
  if (type !== newRow) lock(form);
  else if ("addOnPostSave" in form.data.entity) form.data.entity.addOnPostSave(afterSave);
});

const afterSave = handler((form, context: Xrm.Events.PostSaveEventContext) => {
  if (context.getEventArgs().getIsSaveSuccess()) lock(form);
});

function lock(form: Xrm.FormContext): void {
  form.getControl<Xrm.Controls.StringControl>(Reason.code)?.setDisabled(true);
}

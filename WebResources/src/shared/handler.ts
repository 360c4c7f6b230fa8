import { textOf } from "./texts";

/** The notification that says Alignment itself is in trouble. */
export const troubleId = "aln_trouble";

/**
 * Wraps an event handler of a form once, so that trouble in it never stops a person from opening or saving a row:
 * it is shown as a warning on the form instead.
 */
export function handler<Context extends Xrm.Events.EventContext>(
  run: (form: Xrm.FormContext, context: Context) => void | PromiseLike<void>,
): (context: Context) => void {
  return (context) => {
    const form = context.getFormContext();
    try {
      form.ui.clearFormNotification(troubleId);
      const outcome = run(form, context);
      if (outcome !== undefined) outcome.then(undefined, () => { warn(form); });
    } catch {
      warn(form);
    }
  };
}

function warn(form: Xrm.FormContext): void {
  const text = textOf("Failed");
  if (text !== null) form.ui.setFormNotification(text, "WARNING", troubleId);
}

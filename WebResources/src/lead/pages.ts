/** A page on a form that wants to know about it, by the name that the platform's documentation gives the function. */
type Page = Window & { readonly setClientApiContext?: (client: Xrm.XrmStatic, form: Xrm.FormContext) => void };

/** Hands the form over to the pages on it, such as the follow-up clock: they have no other way to hear of a save. */
export function handOver(form: Xrm.FormContext): void {
  for (const control of form.ui.controls.get()) {
    if (isPage(control)) control.getContentWindow().then((page: Page) => { page.setClientApiContext?.(Xrm, form); }).then(undefined, goOn);
  }
}

function isPage(control: Xrm.Controls.Control): control is Xrm.Controls.FramedControl {
  return "getContentWindow" in control;
}

/** A page from elsewhere lets nobody in, and needs nothing. */
function goOn(): void {
  return undefined;
}

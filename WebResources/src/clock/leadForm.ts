import { plainId } from "../shared/ids";

/** What the form hands over to a page on it; see setClientApiContext in the platform's documentation. */
export type HandsOver = Window & { setClientApiContext?: (client: unknown, form: Xrm.FormContext) => void };

/** The lead form around the page: which lead it shows, and when its data have changed. */
export class LeadForm {
  private form: Xrm.FormContext | null = null;

  constructor(private readonly host: HandsOver, private readonly changed: () => void) {
    host.setClientApiContext = (_client, form) => { this.take(form); };
    // The form outlives the page; it must not call into one that is gone.
    host.addEventListener("pagehide", () => { this.leave(); });
  }

  /** Id of the lead; empty while it has never been saved, and where the page is not on a form. */
  get leadId(): string {
    const { search } = this.host.location;
    const parameters = new URLSearchParams(search);
    const given = plainId(this.form?.data.entity.getId() ?? parameters.get("id") ?? parameters.get("data") ?? "");
    return /^[0-9a-f-]{36}$/u.test(given) ? given : "";
  }

  /** Whether a form is known at all, with or without a saved lead. */
  get isThere(): boolean {
    return this.form !== null || this.host.location.search.length > 1;
  }

  private take(form: Xrm.FormContext): void {
    if (this.form === form) return;
    this.leave();
    this.form = form;
    const { data } = form;
    // Older mobile clients reload the form after a save by themselves.
    if ("addOnPostSave" in data.entity) data.entity.addOnPostSave(this.saved);
    data.addOnLoad(this.loaded);
    this.changed();
  }

  private leave(): void {
    if (this.form === null) return;
    const { data } = this.form;
    if ("removeOnPostSave" in data.entity) data.entity.removeOnPostSave(this.saved);
    data.removeOnLoad(this.loaded);
    this.form = null;
  }

  private readonly saved = (context: Xrm.Events.PostSaveEventContext): void => {
    if (context.getEventArgs().getIsSaveSuccess()) this.changed();
  };

  private readonly loaded = (): void => { this.changed(); };
}

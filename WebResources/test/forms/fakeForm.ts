import type { FieldOnForm, SolutionForm } from "./solutionForm";

interface Notification {
  readonly message: string;
  readonly level: string;
}

type Value = string | number | boolean | readonly { readonly id: string }[] | null;

/** A stand-in for the client's form context over the fields of a real form. It has only what the form XML has. */
export class FakeForm {
  readonly notifications = new Map<string, Notification>();
  readonly hints = new Map<string, string>();
  readonly postSave = new Set<Xrm.Events.PostSaveEventHandler>();
  refreshed = 0;

  private readonly fields: readonly FieldOnForm[];
  private readonly values = new Map<string, Value>();
  private readonly texts = new Map<string, string>();
  private readonly changed = new Map<string, Set<(context: Xrm.Events.EventContext) => void>>();

  /** `without` leaves columns out, as a form that somebody has copied and cut down. */
  constructor(form: SolutionForm, without: readonly string[] = []) {
    this.fields = form.fields.filter((field) => !without.includes(field.column));
  }

  /** Sets what the server has stored. A column that is not on the form is a mistake of the test, or of the form. */
  stored(column: string, value: Value, text = ""): this {
    this.mustHave(column);
    this.values.set(column, value);
    this.texts.set(column, text);
    return this;
  }

  /** A person types a value. */
  type(column: string, value: Value): void {
    this.stored(column, value);
    for (const handler of this.changed.get(column) ?? []) handler(this.event());
  }

  /** The client has saved, or failed to. */
  async saved(success: boolean): Promise<void> {
    const context = { ...this.event(), getEventArgs: () => ({ getIsSaveSuccess: () => success }) };
    for (const handler of this.postSave) handler(context as unknown as Xrm.Events.PostSaveEventContext);
    await this.settled();
  }

  /** Everything that the scripts have started is done. */
  async settled(): Promise<void> {
    await new Promise((done) => setTimeout(done, 0));
  }

  event(): Xrm.Events.EventContext {
    return { getFormContext: () => this.context } as unknown as Xrm.Events.EventContext;
  }

  private mustHave(column: string): void {
    if (!this.fields.some((field) => field.column === column)) throw new Error(`The form has no column ${column}.`);
  }

  private readonly context = {
    getAttribute: (column: string) => (this.fields.some((field) => field.column === column) ? this.attribute(column) : null),
    data: {
      entity: {
        addOnPostSave: (handler: Xrm.Events.PostSaveEventHandler) => this.postSave.add(handler),
        removeOnPostSave: (handler: Xrm.Events.PostSaveEventHandler) => this.postSave.delete(handler),
      },
      refresh: () => {
        this.refreshed++;
        return Promise.resolve();
      },
    },
    ui: {
      setFormNotification: (message: string, level: string, id: string) => this.notifications.set(id, { message, level }),
      clearFormNotification: (id: string) => this.notifications.delete(id),
      controls: { get: () => [...this.fields.map((field) => this.control(field)), { getName: () => "grid" }] },
    },
  };

  private attribute(column: string) {
    const handlers = this.changed.get(column) ?? new Set();
    this.changed.set(column, handlers);
    return {
      getName: () => column,
      getValue: () => this.values.get(column) ?? null,
      getText: () => this.texts.get(column) ?? "",
      addOnChange: (handler: () => void) => handlers.add(handler),
      removeOnChange: (handler: () => void) => handlers.delete(handler),
    };
  }

  private control(field: FieldOnForm) {
    return {
      getName: () => field.control,
      getLabel: () => field.label,
      getDisabled: () => field.disabled,
      getAttribute: () => this.attribute(field.column),
      addNotification: (hint: { messages: string[]; notificationLevel: string }) => {
        if (hint.notificationLevel !== "RECOMMENDATION") throw new Error("Only a recommendation leaves saving alone.");
        this.hints.set(field.column, hint.messages[0] ?? "");
      },
      clearNotification: () => this.hints.delete(field.column),
    };
  }
}

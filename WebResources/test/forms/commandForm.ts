import type { Control } from "../../src/leadCommands/place";
import * as Lead from "../../src/tables/lead.g";

/** A form as the command bar hands it over: its stage, whether something is unsaved, and what the command did to it. */
export class CommandForm {
  readonly done: string[] = [];
  dirty = false;
  saveFails = false;

  constructor(private readonly id: string, private readonly stage: number | null | undefined) {}

  get control(): Control {
    return {
      getAttribute: (column: string) => (column === Lead.stage && this.stage !== undefined ? { getValue: () => this.stage } : null),
      data: {
        entity: { getId: () => this.id },
        getIsDirty: () => this.dirty,
        save: () => this.did("saved", this.saveFails),
        refresh: () => this.did("refreshed"),
      },
      ui: { refreshRibbon: () => { void this.did("ribbon"); } },
    } as unknown as Control;
  }

  private did(what: string, fails = false): Promise<void> {
    this.done.push(what);
    return fails ? Promise.reject(new Error("not saved")) : Promise.resolve();
  }
}

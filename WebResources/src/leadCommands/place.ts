import { plainId } from "../shared/ids";

/** Where a command was pressed, and on which leads. */
export interface Place {
  /** Ids of the leads, without braces. */
  readonly leads: readonly string[];
  /** Saves what has been typed, so that the server judges what the person sees. Rejects when the form cannot be saved. */
  prepare(): Promise<void>;
  /** Shows what the server has made of the leads. */
  refresh(): Promise<void>;
}

/** What the command bar hands to a command: the form, or the grid with the ids of its selected rows. */
export type Control = Xrm.FormContext | Xrm.Controls.GridControl;

export function placeOf(control: Control, selected?: readonly string[]): Place {
  return isForm(control) ? onForm(control) : onGrid(control, selected ?? []);
}

export function isForm(control: Control): control is Xrm.FormContext {
  return "data" in control && "ui" in control;
}

function onForm(form: Xrm.FormContext): Place {
  return {
    leads: [plainId(form.data.entity.getId())].filter((id) => id.length > 0),
    prepare: async () => {
      if (form.data.getIsDirty()) await form.data.save();
    },
    refresh: async () => {
      await form.data.refresh(false);
      const { ui } = form;
      ui.refreshRibbon();
    },
  };
}

function onGrid(grid: Xrm.Controls.GridControl, selected: readonly string[]): Place {
  return {
    leads: selected.map(plainId),
    prepare: () => Promise.resolve(),
    refresh: () => {
      grid.refresh();
      return Promise.resolve();
    },
  };
}

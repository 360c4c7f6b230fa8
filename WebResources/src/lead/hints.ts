import { textOf } from "../shared/texts";
import { isAskedFor } from "./askedFor";
import type { CriterionLabels } from "./criteria";

/** The hint beside a column that the definition asks for. */
export const hintId = "aln_askedfor";

type Field = Xrm.Controls.StandardControl;

/**
 * Marks every empty column of the form that the missing information asks for, by the name of the column, by its label,
 * or by the label of a criterion about it. A hint never blocks saving.
 */
export function showHints(form: Xrm.FormContext, missingInformation: string, labels: CriterionLabels): void {
  const message = textOf("AskedFor") ?? missingInformation;
  for (const field of fieldsOf(form)) {
    field.clearNotification(hintId);
    const column = field.getAttribute();
    const names = [column.getName(), field.getLabel(), ...(labels.get(column.getName()) ?? [])];
    if (hasValue(column) || !names.some((name) => isAskedFor(missingInformation, name))) continue;
    field.addNotification({ messages: [message], notificationLevel: "RECOMMENDATION", uniqueId: hintId });
    column.removeOnChange(whenFilledIn);
    column.addOnChange(whenFilledIn);
  }
}

/** Takes the hint from every column that has been filled in. */
export function dropAnsweredHints(form: Xrm.FormContext): void {
  for (const field of fieldsOf(form)) {
    if (hasValue(field.getAttribute())) field.clearNotification(hintId);
  }
}

function whenFilledIn(context: Xrm.Events.EventContext): void {
  dropAnsweredHints(context.getFormContext());
}

/** Columns that a person can fill in on this form. Grids, headers and read-only columns take no hints. */
function fieldsOf(form: Xrm.FormContext): Field[] {
  return form.ui.controls.get().filter(isField);
}

function isField(control: Xrm.Controls.Control): control is Field {
  return (
    "getAttribute" in control &&
    "addNotification" in control &&
    !control.getName().startsWith("header_") &&
    !(control as Field).getDisabled()
  );
}

function hasValue(column: Xrm.Attributes.Attribute): boolean {
  const value: unknown = column.getValue();
  return value !== null && value !== undefined && value !== "";
}

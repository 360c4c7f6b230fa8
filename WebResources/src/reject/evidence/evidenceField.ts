import type { Draft } from "../draft";
import { element } from "../../shared/element";
import { labelOf } from "../labelOf";
import type { Reason } from "../reason";
import type { Setting } from "../setting";
import { attemptsSoFar, handoffsSoFar } from "./attempts";
import { columnBoxes } from "./columnBoxes";
import { asksForDate, kindOf } from "./kinds";
import { rowSearch } from "./rowSearch";
import { subKindChoice } from "./subKinds";

const longest = 400;

/** The fields in which the evidence of this reason is given, filled with what has been entered before. */
export function evidenceFields(setting: Setting, reason: Reason, draft: Draft, changed: () => void): readonly HTMLElement[] {
  const { form } = kindOf(reason);
  const date = asksForDate(reason) ? [dateField(setting, reason, draft, changed)] : [];
  switch (form) {
    case "attempts":
      return [attemptsSoFar(setting, reason), ...date];
    case "columns":
      return [columnBoxes(setting, draft, changed), ...date];
    case "prior":
      return [handoffsSoFar(setting), ...date];
    case "subKind":
      return [subKindChoice(setting, reason, draft, changed), ...date];
    case "row":
      return [rowSearch(setting, reason, draft, changed), ...date];
    case "text":
      return [textField(setting, reason, draft, changed), ...date];
    default:
      return date;
  }
}

function textField({ page, words }: Setting, reason: Reason, draft: Draft, changed: () => void): HTMLElement {
  const input = element(page, "input", { id: "evidence", type: "text", maxlength: String(longest), autocomplete: "off", required: reason.evidenceRequired });
  input.value = draft.texts.get(reason.evidence) ?? "";
  input.addEventListener("input", () => {
    draft.texts.set(reason.evidence, input.value);
    changed();
  });
  return labelled(page, input, labelOf(words(kindOf(reason).label), reason.evidenceRequired, words("Optional")));
}

function dateField({ page, words }: Setting, reason: Reason, draft: Draft, changed: () => void): HTMLElement {
  const required = reason.evidenceRequired && kindOf(reason).form === "date";
  const input = element(page, "input", { id: "expectedDate", type: "date", min: new Date().toISOString().slice(0, 10), required });
  input.value = draft.expectedDate;
  input.addEventListener("input", () => {
    draft.expectedDate = input.value;
    changed();
  });
  return labelled(page, input, labelOf(words("EvidenceExpectedDate"), required, words("Optional")));
}

function labelled(page: Document, input: HTMLInputElement, name: string): HTMLElement {
  return element(page, "div", { class: "field" }, element(page, "label", { for: input.id }, name), input);
}

import type { DialogText } from "../dialogTexts";
import type { Draft } from "../draft";
import { element } from "../../shared/element";
import { labelOf } from "../labelOf";
import type { Reason } from "../reason";
import type { Setting } from "../setting";

/** What somebody is who is not a buyer, as the server knows it, and how people call it. */
const subKinds: readonly (readonly [value: string, name: DialogText])[] = [
  ["competitor", "SubKindCompetitor"],
  ["student", "SubKindStudent"],
  ["vendor", "SubKindVendor"],
  ["job seeker", "SubKindJobSeeker"],
];

/** The kinds of people who do not buy, as radio buttons. */
export function subKindChoice({ page, words }: Setting, reason: Reason, draft: Draft, changed: () => void): HTMLElement {
  const choices = subKinds.map(([value, name]) => {
    const radio = element(page, "input", { type: "radio", name: "subKind", value });
    radio.checked = draft.texts.get(reason.evidence) === value;
    radio.addEventListener("change", () => {
      draft.texts.set(reason.evidence, value);
      changed();
    });
    return element(page, "label", { class: "choice" }, radio, element(page, "span", {}, words(name)));
  });
  const legend = element(page, "legend", {}, labelOf(words("EvidenceSubKind"), reason.evidenceRequired, words("Optional")));
  return element(page, "fieldset", { class: "boxes" }, legend, ...choices);
}

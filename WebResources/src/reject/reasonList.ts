import { element } from "../shared/element";
import { byCategory, type Reason } from "./reason";
import type { Setting } from "./setting";

/** All reasons as one group of radio buttons, by category; below each name what becomes of the lead. */
export function reasonList({ page, words }: Setting, reasons: readonly Reason[], chosen: (reason: Reason) => void): HTMLElement {
  const groups = [...byCategory(reasons)].map(([category, members]) =>
    element(page, "fieldset", { class: "category" }, element(page, "legend", {}, category), ...members.map((reason) => choice(page, reason, chosen))),
  );
  return element(page, "fieldset", { class: "reasons" }, element(page, "legend", {}, words("Reason")), ...groups);
}

function choice(page: Document, reason: Reason, chosen: (reason: Reason) => void): HTMLElement {
  const becomes = `becomes-${reason.code}`;
  const name = `name-${reason.code}`;
  const radio = element(page, "input", { type: "radio", name: "reason", value: reason.code, "aria-labelledby": name, "aria-describedby": becomes });
  radio.addEventListener("change", () => { chosen(reason); });
  return element(
    page,
    "label",
    { class: "choice reason" },
    radio,
    element(page, "span", { id: name, class: "name" }, reason.name),
    element(page, "span", { id: becomes, class: "becomes" }, reason.dispositionName),
  );
}

import type { Draft, Picked } from "../draft";
import { element, write } from "../../shared/element";
import { labelOf } from "../labelOf";
import type { Reason } from "../reason";
import type { Setting } from "../setting";
import { kindOf } from "./kinds";
import { search } from "./searches";

/** How long a person has to stop typing before the server is asked, in milliseconds. */
const pause = 300;

/** A search box and, below it, the rows it found as radio buttons: usable with the keyboard alone. */
export function rowSearch(setting: Setting, reason: Reason, draft: Draft, changed: () => void): HTMLElement {
  const { page, client, words, leads } = setting;
  const name = labelOf(words(kindOf(reason).label), reason.evidenceRequired, words("Optional"));
  const input = element(page, "input", { id: "evidence", type: "search", autocomplete: "off", "aria-describedby": "found" });
  const found = element(page, "p", { id: "found", class: "quiet", role: "status" });
  const list = element(page, "div", { class: "found", role: "radiogroup", "aria-label": name });
  const show = (rows: readonly Picked[]): void => {
    list.replaceChildren(...rows.map((row) => choice(page, row, draft.picked.get(reason.evidence)?.id === row.id, () => {
      draft.picked.set(reason.evidence, row);
      changed();
    })));
  };
  let latest = 0;
  const look = async (): Promise<void> => {
    const asked = ++latest;
    try {
      const rows = await search(client, reason.evidence, input.value, leads.map((lead) => lead.id));
      if (asked !== latest) return;
      const before = draft.picked.get(reason.evidence);
      show(before === undefined || rows.some((row) => row.id === before.id) ? rows : [before, ...rows]);
      write(found, rows.length === 0 ? words("SearchNone", input.value.trim()) : words("SearchFound", rows.length));
    } catch {
      if (asked === latest) write(found, words("SearchFailed"));
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    if (input.value.trim().length > 0) timer = setTimeout(() => { void look(); }, pause);
  });
  write(found, words("SearchHint"));
  const before = draft.picked.get(reason.evidence);
  if (before !== undefined) show([before]);
  return element(page, "div", { class: "field" }, element(page, "label", { for: "evidence" }, name), input, found, list);
}

function choice(page: Document, row: Picked, checked: boolean, picked: () => void): HTMLElement {
  const radio = element(page, "input", { type: "radio", name: "row", value: row.id });
  radio.checked = checked;
  radio.addEventListener("change", picked);
  return element(page, "label", { class: "choice" }, radio, element(page, "span", {}, row.name));
}

import { callAction, guid, type Parameters, text, textIn, texts } from "../shared/customApi";
import { leaveWord } from "../shared/dialogTask";
import { RequestKeys } from "../shared/requestKeys";
import { handOffLead } from "../tables/customApis.g";
import { buttons } from "./buttons";
import { element } from "../shared/element";
import { heading } from "./heading";
import type { Setting } from "./setting";
import { Standing } from "./standing";
import { whatWentWrong } from "./whatWentWrong";

const longest = 2000;

/** The dialog in which marketing says why a lead goes to sales although the definition does not let it pass. */
export function handOffDialog(setting: Setting, close: () => void): HTMLElement {
  const { page, client, words, leads } = setting;
  const keys = new RequestKeys();
  const standing = new Standing(setting);
  const foot = buttons(setting, words("HandOff"), close);
  const box = element(page, "textarea", { id: "reason", rows: "5", maxlength: String(longest), required: true, "aria-describedby": "reasonHint" });
  const offer = (sending = false): void => { foot.go.disabled = sending || box.value.trim().length === 0; };
  const changed = (): void => {
    standing.warn("");
    if (box.value.trim().length === 0) standing.ask([words("MissingHandOffReason")]);
    else standing.say(words("Ready"));
    offer();
  };
  const send = async (): Promise<void> => {
    if (foot.go.disabled) return;
    standing.warn("");
    standing.say(words("Sending"));
    offer(true);
    const request = { ...leadsOf(leads.map((lead) => lead.id)), [handOffLead.reason]: text(box.value.trim()) };
    try {
      const answer = await keys.under(JSON.stringify(request), (key) =>
        callAction(client, handOffLead.name, { ...request, [handOffLead.requestKey]: text(key) }),
      );
      leaveWord(textIn(answer, handOffLead.summary));
      close();
    } catch (error) {
      standing.say("");
      standing.warn(whatWentWrong(error, words));
      offer();
    }
  };
  const form = element(
    page, "form", { novalidate: true },
    element(
      page, "div", { class: "side" },
      element(page, "p", {}, words("HandOffWhy")),
      element(page, "div", { class: "field" }, element(page, "label", { for: "reason" }, words("HandOffReason")), element(page, "p", { id: "reasonHint", class: "quiet" }, words("HandOffHint")), box),
    ),
    element(page, "footer", {}, standing.element, foot.element),
  );
  box.addEventListener("input", changed);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send();
  });
  changed();
  return element(page, "div", { class: "dialog" }, heading(setting), form);
}

function leadsOf(ids: readonly string[]): Parameters {
  const [only, ...others] = ids;
  return only !== undefined && others.length === 0 ? { [handOffLead.leadId]: guid(only) } : { [handOffLead.leadIds]: texts(ids) };
}

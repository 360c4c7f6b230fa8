import type { Client } from "../shared/client";
import { askClocks } from "./askClocks";
import { ClockPage } from "./clockPage";
import { type Failure, failureIn } from "./failure";
import { followGround } from "../shared/ground";
import { type HandsOver, LeadForm } from "./leadForm";
import { Moments } from "../shared/moments";
import { Refresher } from "../shared/refresher";
import type { Setting } from "./setting";
import { viewerOf } from "../shared/viewer";
import { wordsFor } from "./words";

/** A save is followed by a reload of the form: one question answers both. Milliseconds. */
const together = 250;

/** Fills the page with the clocks of the lead that the form around it shows. */
export async function open(client: Client | undefined, host: HandsOver): Promise<void> {
  const changes = { heard: (): void => undefined };
  // The form may hand itself over before the texts are there.
  const form = new LeadForm(host, () => { changes.heard(); });
  const page = host.document;
  followGround(host);
  // Without a client its texts can still be read; everything else says what is missing.
  const words = await wordsFor(client ?? ({} as Client), page);
  const viewer = viewerOf(client ?? ({} as Client), words("Language"), host.navigator.languages);
  const setting: Setting = { page, words, moments: new Moments(viewer), locale: viewer.locale };
  let shownFor = "";
  const ask = async (): Promise<boolean> => {
    const { leadId } = form;
    if (leadId !== shownFor) shown.rest("");
    shownFor = leadId;
    if (client === undefined || leadId.length === 0) {
      shown.rest(words(client === undefined || !form.isThere ? "NotOnForm" : "NotSaved"));
      return true;
    }
    const outcome = await askClocks(client, leadId).catch((error: unknown): Failure => failureIn(error, words));
    // The form may have gone on to another lead meanwhile; it has said so, and that one is asked for next.
    if (form.leadId !== leadId) return true;
    if ("clocks" in outcome) shown.tell(outcome);
    else shown.fail(outcome);
    return "clocks" in outcome;
  };
  const refresher = new Refresher(host, ask);
  const shown = new ClockPage(setting, () => { refresher.now(); });
  let timer: ReturnType<typeof setTimeout> | undefined;
  changes.heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { refresher.now(); }, together);
  };
  const main = page.getElementById("page") ?? page.body;
  main.replaceChildren(shown.element);
  main.removeAttribute("aria-busy");
  refresher.now();
}

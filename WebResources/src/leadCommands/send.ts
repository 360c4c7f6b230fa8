import { callAction, guid, type Parameters, text, textIn, texts } from "../shared/customApi";
import { announce } from "../shared/notices";
import { RequestKeys } from "../shared/requestKeys";
import type { Place } from "./place";

/** A custom API that takes one lead or many and says what it did. */
export interface LeadApi {
  readonly name: string;
  readonly leadId: string;
  readonly leadIds: string;
  readonly requestKey: string;
  readonly summary: string;
}

const keys = new RequestKeys();

/** Sends the leads to the custom API, behind a progress indicator, then shows what has become of them. */
export async function send(api: LeadApi, place: Place, progress: string): Promise<void> {
  Xrm.Utility.showProgressIndicator(progress);
  let summary: string;
  try {
    const answer = await keys.under([api.name, ...place.leads].join(","), (key) =>
      callAction(Xrm, api.name, { ...leadsOf(api, place.leads), [api.requestKey]: text(key) }),
    );
    summary = textIn(answer, api.summary);
    await place.refresh();
  } finally {
    Xrm.Utility.closeProgressIndicator();
  }
  await announce(Xrm, summary);
}

function leadsOf(api: LeadApi, leads: readonly string[]): Parameters {
  const [only, ...others] = leads;
  return only !== undefined && others.length === 0 ? { [api.leadId]: guid(only) } : { [api.leadIds]: texts(leads) };
}

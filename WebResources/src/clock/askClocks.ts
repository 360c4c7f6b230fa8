import type { Client } from "../shared/client";
import { callAction, guid, textIn } from "../shared/customApi";
import { computeDue } from "../tables/customApis.g";
import type { Clocks } from "./contract";
import { readClocks } from "./readClocks";
import { dialsOf, patience, ServerTime } from "./serverTime";

/** The clocks of a lead, with the server's time to count on from. */
export interface Told {
  readonly clocks: Clocks;
  readonly time: ServerTime;
}

/** Asks the server. Rejects with what the client rejects with, and when the answer is not what was agreed. */
export async function askClocks(client: Client, leadId: string): Promise<Told> {
  const sent = dialsOf();
  const answer = await inTime(callAction(client, computeDue.name, { [computeDue.leadId]: guid(leadId) }));
  const received = dialsOf();
  const clocks = readClocks(textIn(answer, computeDue.clocks));
  return { clocks, time: new ServerTime(clocks.now, sent, received) };
}

function inTime<Answer>(asked: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => { reject(new Error("The request timed out.")); }, patience);
    void asked.then(resolve, reject).finally(() => { clearTimeout(timer); });
  });
}

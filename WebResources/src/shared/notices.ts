import type { Client } from "./client";
import { troubleIn } from "./trouble";
import type { Say } from "./wording";

/** How long good news stays on the screen, in milliseconds. */
const stay = 8000;

const toast = 2;
const success = 1;

/** Says above the app what has been done, for a while. */
export async function announce(client: Client, message: string): Promise<void> {
  if (message.length === 0) return;
  // The enumeration in the client's published types is not there at run time.
  const notice: object = { type: toast, level: success, message, showCloseButton: true };
  const id = await client.App.addGlobalNotification(notice as Xrm.App.Notification);
  setTimeout(() => { void client.App.clearGlobalNotification(id); }, stay);
}

/** Shows why a command came to nothing: the server's sentence, or that the server could not be reached. */
export async function explain(client: Client, say: Say<"Unreachable" | "RefusedWithoutReason">, error: unknown): Promise<void> {
  const trouble = troubleIn(error);
  const message = trouble.kind === "unreachable" ? say("Unreachable") : trouble.message;
  await client.Navigation.openErrorDialog({ message: message.length > 0 ? message : say("RefusedWithoutReason") });
}

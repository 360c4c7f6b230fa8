import { explain } from "../shared/notices";
import { type Say, wording } from "../shared/wording";
import type { CommandText } from "./commandTexts";
import { type Control, type Place, placeOf } from "./place";

/** What a command does once everything typed has been saved. */
export type Work = (place: Place, say: Say<CommandText>) => Promise<void>;

/** A command as the command bar calls it. */
export type Command = (control: Control, selected?: readonly string[]) => Promise<void>;

/** Wraps a command once: a second press while the first is under way does nothing, and trouble is told in a sentence. */
export function command(name: string, work: Work): Command {
  const underWay = new Set<string>();
  return async (control, selected) => {
    const place = placeOf(control, selected);
    const press = [name, ...place.leads].join(",");
    if (place.leads.length === 0 || underWay.has(press)) return;
    underWay.add(press);
    const say = wording<CommandText>(Xrm);
    try {
      if (await saved(place)) await work(place, say);
    } catch (error) {
      await explain(Xrm, say, error);
    } finally {
      underWay.delete(press);
    }
  };
}

/** The form itself shows why it could not be saved; saying it again would hide that. */
async function saved(place: Place): Promise<boolean> {
  try {
    await place.prepare();
    return true;
  } catch {
    return false;
  }
}

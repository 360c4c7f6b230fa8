import type { Client } from "../shared/client";
import { followGround } from "../shared/ground";
import { plainId } from "../shared/ids";
import { Moments } from "../shared/moments";
import { Refresher } from "../shared/refresher";
import { viewerOf } from "../shared/viewer";
import { element } from "../shared/element";
import { Board } from "./board";
import type { Choice } from "./choice";
import { Details } from "./details/details";
import { readFailure } from "./failure";
import { Reader } from "./reading";
import type { Setting } from "./setting";
import { wishesIn } from "./wishes";
import { wordsFor } from "./words";

/** Milliseconds; the flow counts every hour. */
const every = 15 * 60_000;

/** Fills the page with the scoreboard. */
export async function open(client: Client | undefined, host: Window): Promise<void> {
  const page = host.document;
  followGround(host);
  // Without a client its texts can still be read.
  const words = await wordsFor(client ?? ({} as Client), page);
  const main = page.getElementById("page") ?? page.body;
  main.removeAttribute("aria-busy");
  if (client === undefined) {
    main.replaceChildren(element(page, "p", { class: "trouble", role: "alert" }, words("NotInApp")));
    return;
  }
  const viewer = viewerOf(client, words("Language"), host.navigator.languages);
  const setting: Setting = { page, client, words, moments: new Moments(viewer), locale: viewer.locale };
  const { choice: first, codes } = wishesIn(host.location.search);
  const reader = new Reader(client, plainId(client.Utility.getGlobalContext().userSettings.userId), codes);
  const details = new Details(setting);
  let choice: Choice = first;
  const ask = async (): Promise<boolean> => {
    const asked = choice;
    board.wait();
    try {
      const read = await reader.read(asked);
      // Somebody who has chosen something else meanwhile is answered next.
      if (asked !== choice) return true;
      details.about(choice, read);
      board.show(choice, read);
      return true;
    } catch (error) {
      board.fail(readFailure(error, words));
      return false;
    }
  };
  const refresher = new Refresher(host, ask, every);
  const choose = (changed: Partial<Choice>): void => {
    choice = { ...choice, ...changed };
    refresher.now();
  };
  const again = (): void => {
    reader.forget();
    refresher.now();
  };
  const board = new Board(setting, choose, again, (kpi, figure) => { details.open(kpi, figure); });
  main.replaceChildren(board.element, details.element);
  refresher.now();
}

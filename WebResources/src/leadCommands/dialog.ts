import { type DialogTask, packed, takeWord } from "../shared/dialogTask";
import { announce } from "../shared/notices";
import type { Place } from "./place";

const page = "aln_/html/reject.html";
const inDialog = 2;

/** Width and height in pixels; the client makes the dialog as large as the screen where that is smaller. */
const sizes: Readonly<Record<DialogTask["kind"], readonly [number, number]>> = { reject: [920, 680], handOff: [560, 460] };

/** Opens the dialog for these leads. It sends by itself; whatever it did is shown when it has been closed. */
export async function openDialog(kind: DialogTask["kind"], place: Place, title: string): Promise<void> {
  const [width, height] = sizes[kind];
  await Xrm.Navigation.navigateTo(
    { pageType: "webresource", webresourceName: page, data: packed({ kind, leads: place.leads }) },
    { target: inDialog, width, height, title, position: 1 },
  );
  await place.refresh();
  await announce(Xrm, takeWord());
}

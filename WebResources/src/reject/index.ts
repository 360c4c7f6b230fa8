import { open } from "./open";

/** The page opens by itself: a dialog has no form event that could call it. */
void open(window.parent.Xrm, window);

import { open } from "./open";

/** The page opens by itself, in the client that shows it. */
void open((window.parent as Partial<typeof window.parent>).Xrm, window);

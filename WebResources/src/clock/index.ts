import { open } from "./open";

/** The page opens by itself; the form hands itself over as soon as it has loaded. */
void open((window.parent as Partial<typeof window.parent>).Xrm, window);

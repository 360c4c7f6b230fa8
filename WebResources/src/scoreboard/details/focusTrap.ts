const reachable = "a[href], button, select, input, summary, [tabindex='0']";

/**
 * Keeps the Tab key within the dialog: after the last part comes the first. The browser's own dialog keeps it out of the
 * page behind, but lets it go on to the app around the frame.
 */
export function keepFocusIn(dialog: HTMLElement): void {
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Tab") return;
    const parts = [...dialog.querySelectorAll<HTMLElement>(reachable)].filter((part) => part.closest("[hidden]") === null);
    const [first, last] = [parts[0], parts.at(-1)];
    const at = dialog.ownerDocument.activeElement;
    const next = event.shiftKey ? (at === first || at === dialog ? last : undefined) : at === last ? first : undefined;
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}

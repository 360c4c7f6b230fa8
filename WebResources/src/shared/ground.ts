/** Below this share of white, text has to be light. */
const dark = 0.4;

/**
 * Marks the page as light or dark, as the form around it is: a form that is light must not have a dark clock on it
 * only because the computer is set to dark. Where the form cannot be seen, the computer decides.
 */
export function followGround(host: Window): void {
  const wish = host.matchMedia("(prefers-color-scheme: dark)");
  const show = (): void => {
    const ground = groundUnder(host.frameElement);
    const isDark = ground === null ? wish.matches : ground < dark;
    host.document.documentElement.dataset.ground = isDark ? "dark" : "light";
  };
  wish.addEventListener("change", show);
  show();
}

/** Brightness, 0 to 1, of the first painted ground below the frame; null when there is none to see. */
function groundUnder(frame: Element | null): number | null {
  for (let place = frame?.parentElement ?? null; place !== null; place = place.parentElement) {
    const { backgroundColor } = place.ownerDocument.defaultView?.getComputedStyle(place) ?? {};
    const [red, green, blue, alpha = 1] = (backgroundColor?.match(/[\d.]+/gu) ?? []).map(Number);
    if (red !== undefined && green !== undefined && blue !== undefined && alpha > 0.5) return (0.3 * red + 0.6 * green + 0.1 * blue) / 255;
  }
  return null;
}

import type { Face } from "./standing";

/** What is drawn inside the dial: the face, or a moon while the office is closed. */
export type Sign = Face | "closed";

/** Strokes on a field of 24 by 24. */
const strokes: Readonly<Record<Sign, string>> = {
  onTime: "M12 6v6.3l4.2 2.5",
  warned: "M8.5 5.5h7M8.5 18.5h7M9.5 5.5c0 3.6 5 4.4 5 6.5s-5 2.9-5 6.5M14.5 5.5c0 3.6-5 4.4-5 6.5s5 2.9 5 6.5",
  overdue: "M12 6v7.5M12 17.4v.2",
  paused: "M9.5 7.5v9M14.5 7.5v9",
  uncovered: "M9.3 9.4a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2M12 17.2v.2",
  stopped: "M7.5 12.4l3 3 6-6.4",
  closed: "M17 13.8a5.6 5.6 0 0 1-7-7 5.8 5.8 0 1 0 7 7z",
};

/** The path of a sign; see strokes. */
export function strokesOf(sign: Sign): string {
  return strokes[sign];
}

import type { Client } from "./client";

/** How the person who looks at the clock reads times. */
export interface Viewer {
  /** BCP 47 tag. */
  readonly locale: string;
  /** Minutes east of UTC where the person's settings differ from the computer; null where they agree. */
  readonly offset: number | null;
  /** Null leaves it to the locale. */
  readonly hourCycle: "h12" | "h23" | null;
}

/**
 * The person's settings, as far as the client tells them. Its time zone has no name there, only today's offset: where
 * the computer is at that offset, its own zone is taken, which knows about daylight saving.
 */
export function viewerOf(client: Client, language: string, languages: readonly string[]): Viewer {
  const locale = languages.find((each) => primary(each) === primary(language)) ?? language;
  const offset = asked(() => client.Utility.getGlobalContext().userSettings.getTimeZoneOffsetMinutes());
  const here = -new Date().getTimezoneOffset();
  return {
    locale: Intl.DateTimeFormat.supportedLocalesOf([locale])[0] ?? "en",
    offset: typeof offset !== "number" || offset === here ? null : offset,
    hourCycle: cycleOf(asked(() => client.Utility.getGlobalContext().userSettings.dateFormattingInfo.ShortTimePattern)),
  };
}

/** Older clients leave some settings out. */
function asked<Value>(setting: () => Value): Value | null {
  try {
    return setting();
  } catch {
    return null;
  }
}

function cycleOf(pattern: unknown): Viewer["hourCycle"] {
  if (typeof pattern !== "string") return null;
  return pattern.includes("H") ? "h23" : pattern.includes("h") ? "h12" : null;
}

function primary(tag: string): string {
  return tag.split("-", 1)[0] ?? tag;
}

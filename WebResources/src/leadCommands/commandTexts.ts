/** Names of the texts that the commands say. */
export const commandTexts = [
  "Accepting",
  "HandingOff",
  "RejectTitle",
  "RejectManyTitle",
  "HandOffTitle",
  "Unreachable",
  "RefusedWithoutReason",
] as const;

export type CommandText = (typeof commandTexts)[number];

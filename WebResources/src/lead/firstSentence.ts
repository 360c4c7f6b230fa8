/** A full stop ends a sentence when a word, number or bracket stands before it and white space or nothing after it. */
const sentence = /^.*?(?:[\p{L}\p{N}]{2}|\p{N}|[)"'%])[.!?](?=\s|$)/u;

/** The first sentence of an explanation, so that the notification stays one line. Initials such as "A. Ruiz" do not end it. */
export function firstSentence(explanation: string): string {
  const line = explanation.trim().split(/\r?\n/u, 1)[0] ?? "";
  return sentence.exec(line)?.[0] ?? line;
}

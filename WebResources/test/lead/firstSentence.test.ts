import { expect, test } from "vitest";
import { firstSentence } from "../../src/lead/firstSentence";

test.each([
  ["One line without an end", "One line without an end"],
  ["First. Second.", "First."],
  ["Score 8.2 of 10. More.", "Score 8.2 of 10."],
  ["Signed by A. Ruiz. Met: title.", "Signed by A. Ruiz."],
  ["  First line\nSecond line.", "First line"],
  ["Under v4 (unsigned). Met: 3.", "Under v4 (unsigned)."],
  ["", ""],
])("%j begins with %j", (explanation, expected) => {
  expect(firstSentence(explanation)).toBe(expected);
});

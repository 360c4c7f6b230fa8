import { expect, test } from "vitest";
import { isAskedFor } from "../../src/lead/askedFor";

const missing = "Ask for: No. of Employees (mandatory), SIC code: machinery, electronics or software (worth 15).\nIf No. of Employees is from 50 to 5,000, this lead passes.";

test("each thing to ask for is found, the first and the others", () => {
  expect(isAskedFor(missing, "No. of Employees")).toBe(true);
  expect(isAskedFor(missing, "SIC code: machinery, electronics or software")).toBe(true);
});

test("capitals make no difference", () => {
  expect(isAskedFor(missing, "no. of EMPLOYEES")).toBe(true);
});

test("a name that is only part of another one is not asked for", () => {
  expect(isAskedFor(missing, "Employees")).toBe(false);
  expect(isAskedFor(missing, "software")).toBe(false);
});

test("what only the sentence after the list mentions is not asked for", () => {
  expect(isAskedFor("Ask for: Industry (worth 25).\nOr: Locations (worth 5).", "Locations")).toBe(false);
});

test("nothing missing asks for nothing", () => {
  expect(isAskedFor("", "Industry")).toBe(false);
});

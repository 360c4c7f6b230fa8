import { expect, test } from "vitest";
import { isAskedFor, namesIn } from "../../src/lead/askedFor";

const asked = (text: string, label: string, column = "unlike") => isAskedFor(namesIn(text), column, label);

test("a label that is only part of another label is not asked for", () => {
  expect(asked("Company Name", "Name")).toBe(false);
});

test("either of two columns is asked for", () => {
  expect(asked("Email or Business Phone", "Email")).toBe(true);
  expect(asked("Email or Business Phone", "Business Phone")).toBe(true);
});

test("a remark in brackets does not hide the column", () => {
  expect(asked("Ask for: Number of employees (mandatory).", "Number of Employees")).toBe(true);
});

test("a logical name is as good as a label", () => {
  expect(asked("numberofemployees", "No. of Employees", "numberofemployees")).toBe(true);
});

test("nothing missing asks for nothing", () => {
  expect(namesIn("").size).toBe(0);
});

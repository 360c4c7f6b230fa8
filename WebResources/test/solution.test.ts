import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { bundle } from "../bundle.mjs";
import { libraries } from "../libraries.mjs";
import { clockFile, clockTexts } from "../src/clock/clockTexts";
import { commandTexts } from "../src/leadCommands/commandTexts";
import { dialogTexts } from "../src/reject/dialogTexts";
import { scoreboardFile, scoreboardTexts } from "../src/scoreboard/scoreboardTexts";
import type { TextKey } from "../src/shared/texts";
import { wordingFile } from "../src/shared/wording";
import * as Lead from "../src/tables/lead.g";
import { elements, mainFormOf, parse, solutionFolder } from "./forms/solutionForm";
import { englishTexts } from "./forms/resx";
import { leadTexts } from "./forms/texts";

const folder = join(solutionFolder, "WebResources");
const registered = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".data.xml"))
  .map((file) => elements(parse(join(folder, file)), "Name")[0]?.textContent ?? file);

describe("the solution and the scripts", () => {
  test.each(registered)("%s has content: built, or kept as it is", (name) => {
    const built = libraries.some((library) => library.name === name);
    const kept = existsSync(join(import.meta.dirname, "..", "static", name));
    expect([built, kept].filter(Boolean)).toHaveLength(1);
  });

  test.each(libraries)("$name is registered in the solution", ({ name }) => {
    expect(registered).toContain(name);
  });

  test("every handler of the lead form is a function of the library that the form names", async () => {
    const form = mainFormOf("Lead");
    expect(form.handlers.length).toBeGreaterThan(0);
    for (const { functionName, library } of form.handlers) {
      expect(form.libraries).toContain(library);
      const built = libraries.find((each) => each.name === library);
      expect(built, library).toBeDefined();
      if (built === undefined) continue;
      expect(runInNewContext(`${await bundle(built)}\ntypeof ${functionName};`), functionName).toBe("function");
    }
  });

  test.each([
    Lead.mqlResult,
    Lead.mqlScore,
    Lead.mqlScorePossible,
    Lead.mqlExplanation,
    Lead.missingInformation,
    Lead.mqlDefinition,
    Lead.mqlDefinitionVersion,
    Lead.evaluatedOn,
  ])("people see %s on the lead form and cannot change it", (column) => {
    const places = mainFormOf("Lead").fields.filter((field) => field.column === column);
    expect(places.length).toBeGreaterThan(0);
    expect(places.every((field) => field.disabled)).toBe(true);
  });

  test("every text that the scripts ask for is in the English texts, and no other", () => {
    const keys: Record<TextKey, true> = { AskedFor: true, Failed: true };
    expect([...leadTexts.keys()].sort()).toEqual(Object.keys(keys).sort());
    expect([...leadTexts.values()]).not.toContain("");
  });

  test("every text of the lead commands and their dialogs is in the English texts, and no other", () => {
    const texts = englishTexts(wordingFile);
    expect([...texts.keys()].sort()).toEqual([...commandTexts, ...dialogTexts].sort());
    expect([...texts.values()]).not.toContain("");
  });

  test("every text of the follow-up clock is in the English texts, and no other", () => {
    const texts = englishTexts(clockFile);
    expect([...texts.keys()].sort()).toEqual([...clockTexts].sort());
    expect([...texts.values()]).not.toContain("");
  });

  test("every text of the scoreboard is in the English texts, and no other", () => {
    const texts = englishTexts(scoreboardFile);
    expect([...texts.keys()].sort()).toEqual([...scoreboardTexts].sort());
    expect([...texts.values()]).not.toContain("");
  });
});

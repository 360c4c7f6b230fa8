// Form libraries and texts: web resources, loaded under their own addresses.

import { parseXml } from "./dom.js";

/** @type {Map<string, Promise<void>>} */
const libraries = new Map();

/** @type {Map<string, ReadonlyMap<string, string>>} */
const texts = new Map();

/** Loads a script once. @param {string} name web resource @returns {Promise<void>} */
export function library(name) {
  const before = libraries.get(name);
  if (before !== undefined) return before;
  const loading = new Promise((/** @type {(done: void) => void} */ resolve, reject) => {
    const script = document.createElement("script");
    script.src = `/WebResources/${name}`;
    script.addEventListener("load", () => { resolve(); });
    script.addEventListener("error", () => { reject(new Error(`The script ${name} could not be loaded.`)); });
    document.head.append(script);
  });
  libraries.set(name, loading);
  return loading;
}

/** The function that a form or command names. @param {string} name such as Alignment.Lead.onLoad @returns {(...values: unknown[]) => unknown} */
export function functionNamed(name) {
  /** @type {unknown} */
  let found = window;
  for (const part of name.split(".")) found = /** @type {Record<string, unknown> | undefined} */ (found)?.[part];
  if (typeof found !== "function") throw new Error(`There is no function ${name} in the scripts that were loaded.`);
  return /** @type {(...values: unknown[]) => unknown} */ (found);
}

/** Loads texts, so that scripts get them at once. @param {readonly string[]} names web resources such as aln_/strings/lead.1033.resx */
export async function loadTexts(names) {
  await Promise.all(names.map(async (name) => {
    const file = parseXml(await (await fetch(`/WebResources/${name}`)).text());
    const entries = [...file.getElementsByTagName("data")];
    texts.set(name, new Map(entries.map((entry) => [entry.getAttribute("name") ?? "", entry.getElementsByTagName("value")[0]?.textContent ?? ""])));
  }));
}

/** @param {string} file web resource without language and extension @param {string} key @returns {string | undefined} */
export function getResourceString(file, key) {
  return (texts.get(`${file}.1033.resx`) ?? texts.get(file))?.get(key);
}

/**
 * One library per form: the web resource it becomes, the module it is built from, the object its handlers are found on.
 * @typedef {{ readonly name: string, readonly entry: string, readonly global: string }} Library
 */

/** @type {readonly Library[]} */
export const libraries = [{ name: "aln_/js/lead.js", entry: "src/lead/index.ts", global: "Alignment.Lead" }];

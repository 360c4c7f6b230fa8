import { build } from "esbuild";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

/**
 * Builds one form library in memory: readable, one immediately invoked function, nothing on the global object but its name.
 * @param {import("./libraries.mjs").Library} library
 * @returns {Promise<string>} the script
 */
export async function bundle(library) {
  const built = await build({
    absWorkingDir: here,
    entryPoints: [library.entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName: library.global,
    target: "es2018",
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
  });
  const [file] = built.outputFiles;
  if (file === undefined) throw new Error(`${library.entry} gave no output.`);
  return file.text;
}

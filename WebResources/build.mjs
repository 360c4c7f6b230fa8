import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { libraries } from "./libraries.mjs";

const dist = fileURLToPath(new URL("dist", import.meta.url));

await rm(dist, { recursive: true, force: true });
for (const library of libraries) {
  const file = join(dist, library.name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await bundle(library));
}

import js from "@eslint/js";
import powerApps from "@microsoft/eslint-plugin-power-apps";
import sdl from "@microsoft/eslint-plugin-sdl";
import { defineConfig } from "eslint/config";
import typescript from "typescript-eslint";

/** Microsoft's solution checker runs these rules on an import; here every one of them stops the build. */
const asErrors = (prefix, rules) => Object.fromEntries(Object.keys(rules).map((rule) => [`${prefix}/${rule}`, "error"]));

export default defineConfig(
  { ignores: ["dist/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { "@microsoft/power-apps": powerApps, "@microsoft/sdl": sdl },
    rules: {
      ...asErrors("@microsoft/power-apps", powerApps.rules),
      ...asErrors("@microsoft/sdl", sdl.rules),
      "no-alert": "error",
      "no-caller": "error",
      "no-console": "error",
      "no-debugger": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { URL: "readonly" } },
  },
);

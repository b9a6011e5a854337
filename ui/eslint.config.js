// House rules of the screens that no compiler knows.
import svelte from "eslint-plugin-svelte";
import typescript from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const oneDoor = { regex: "^@tauri-apps/", message: "Only ui/src/ipc speaks with Rust." };
const noScreens = { regex: "(^|/)screens/", message: "Screens stand above everything else." };
const noIpc = { regex: "(^|/)ipc/", message: "Parts know no data of the app: hand them what they show." };
// A file of screens/x that goes up exactly one folder enters another screen.
const noOtherScreen = { regex: "^\\.\\./(?!\\.\\./)", message: "Screens do not import each other." };

const imports = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

const notHere = [
  {
    // style:width={…} goes through the style object and is allowed.
    selector: "SvelteAttribute[key.name='style']",
    message: "The content policy takes no style attribute.",
  },
  {
    selector: "MemberExpression[property.name=/^to(Locale)?(Lower|Upper)Case$/]",
    message: "Wrong for Azerbaijani i/İ and ı/I. Words are stored as they are shown.",
  },
  {
    selector: "MemberExpression[property.name=/^(toLocale(Date|Time)?String|localeCompare)$/]",
    message: "Chromium has no Azerbaijani data. Figures, dates and order arrive ready from Rust.",
  },
];

export default typescript.config(
  { ignores: ["dist", "node_modules", "src/ipc/types.ts"] },
  ...typescript.configs.recommendedTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.js"] },
        extraFileExtensions: [".svelte"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: typescript.parser, svelteConfig } },
  },
  {
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Intl", message: "Chromium has no Azerbaijani data. Texts arrive ready from Rust." },
      ],
      "no-restricted-syntax": ["error", ...notHere],
      "no-console": "error",
      eqeqeq: "error",
      "max-lines": ["error", 500],
      "svelte/no-at-html-tags": "error",
      "svelte/button-has-type": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
    },
  },
  {
    // ESLint does not see the types of other Svelte files; svelte-check does.
    files: ["**/*.svelte"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  { files: ["src/**"], rules: imports(oneDoor) },
  { files: ["src/ipc/**"], rules: imports(noScreens) },
  { files: ["src/words/**"], rules: imports(oneDoor, noScreens) },
  { files: ["src/parts/**"], rules: imports(oneDoor, noScreens, noIpc) },
  { files: ["src/screens/**"], rules: imports(oneDoor, noScreens, noOtherScreen) },
  { files: ["*.js"], ...typescript.configs.disableTypeChecked },
);

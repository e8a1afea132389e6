import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Syntax refused in rooms that must be pure: no clock, no chance, no classes with state. */
const pureRoomSyntax = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The clock is read in composition roots only; take the date as an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "The clock is read in composition roots only; take the date as an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Output must be the same for the same input; use a seeded generator.",
  },
  {
    selector: "ClassDeclaration:not([superClass])",
    message: "Functions over classes in domain and application.",
  },
];

/** Words people read belong in the text tables, where they are translated. */
const wordsInMarkup = [
  { selector: "JSXText[value=/[A-Za-z]{2}/]", message: "Take the words from the text tables." },
  {
    selector:
      "JSXAttribute[name.name=/^(aria-label|aria-description|title|label|placeholder|hint|alt)$/] > Literal",
    message: "Take the words from the text tables.",
  },
];

/** A slow or busy machine must not fail a test: jest.config.js gives all of them ten minutes. */
const noTimeLimits = [
  {
    selector: "CallExpression[callee.object.name='jest'][callee.property.name='setTimeout']",
    message: "No test is timed.",
  },
  {
    selector: "CallExpression[callee.name=/^(test|it|beforeAll|beforeEach)$/][arguments.length=3]",
    message: "No test is timed.",
  },
  {
    selector: "CallExpression[callee.type='CallExpression'][arguments.length=3]",
    message: "No test is timed.",
  },
];

const moduleSyntax = [
  { selector: "ExportAllDeclaration", message: "Name what a module publishes." },
  { selector: "ExportDefaultDeclaration", message: "Named exports only." },
  { selector: "TSEnumDeclaration", message: "Use a union of texts." },
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "reports/", "out/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/strict-boolean-expressions": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // Numbers in sentences and addresses are what the product prints all day.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 12],
      "max-params": ["error", 4],
      "no-console": "error",
      "no-param-reassign": "error",
      "no-restricted-syntax": ["error", ...moduleSyntax],
    },
  },
  {
    files: ["src/domain/**/*.ts", "src/application/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...moduleSyntax, ...pureRoomSyntax] },
  },
  {
    // The calendar itself is counted with Date.UTC; nothing else in the room may.
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      // A component is mostly markup; what counts is its logic, which lives beside it.
      "max-lines-per-function": ["error", { max: 110, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    rules: { "no-restricted-syntax": ["error", ...moduleSyntax, ...wordsInMarkup] },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: {
      // A describe block is a list of tests, not a function anybody has to follow.
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-syntax": ["error", ...moduleSyntax, ...noTimeLimits],
    },
  },
  {
    files: ["**/*.js", "**/*.mjs", "**/*.cjs"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        Buffer: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        setImmediate: "readonly",
        performance: "readonly",
        module: "readonly",
        require: "readonly",
      },
    },
  },
  prettier,
);

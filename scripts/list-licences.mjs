// Writes docs/licences.md: every package that ends up in the add-in or the command line, with its licence.
import { readFileSync, writeFileSync } from "node:fs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const rows = Object.entries(lock.packages)
  .filter(([path, entry]) => path !== "" && entry.dev !== true && entry.devOptional !== true)
  .map(([path, entry]) => ({
    name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
    version: entry.version,
    licence: entry.license ?? licenceOf(path),
  }))
  .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

function licenceOf(path) {
  return JSON.parse(readFileSync(`${path}/package.json`, "utf8")).license ?? "not stated";
}

const lines = [
  "# Licences",
  "",
  "Packages shipped with the add-in or the command line. Written by `node scripts/list-licences.mjs`.",
  "Microsoft's office.js is loaded from Microsoft's address and not shipped ([decision 11](decisions/0011-licence-of-office-js.md)).",
  "",
  "| package | version | licence |",
  "| --- | --- | --- |",
  ...new Set(rows.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)),
  "",
];
writeFileSync("docs/licences.md", lines.join("\n"));
console.log(`${rows.length} packages listed in docs/licences.md`);

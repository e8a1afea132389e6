import { countsByFamily, tableOf } from "../snippets/outcome-table.mjs";

export const samplesStart = "<!-- published samples -->";
export const samplesEnd = "<!-- end of published samples -->";

/** The table of objects, counted from the client, the types and the host. */
export function membersSection(counts) {
  const rows = [...counts].map(
    ([family, { documented, newer, imitated, refused, lines }]) =>
      `| ${family} | ${documented} | ${newer} | ${imitated} | ${refused} | ${lines} |`,
  );
  const total = (key) => [...counts.values()].reduce((sum, each) => sum + each[key], 0);
  const keys = ["documented", "newer", "imitated", "refused", "lines"];
  return [
    "| family | documented | newer than the client | imitated | refused by name | lines |",
    "| --- | --: | --: | --: | --: | --: |",
    ...rows,
    `| **all** | ${keys.map(total).join(" | ")} |`,
  ].join("\n");
}

/** What became of the published samples, and what of each that did not pass. */
export function samplesSection(outcomes) {
  const samples = outcomes.filter(({ snippet }) => !snippet.isFragment);
  const snippets = outcomes.filter(({ snippet }) => snippet.isFragment);
  return [
    samplesStart,
    "",
    `### Samples of Script Lab`,
    "",
    tableOf(countsByFamily(samples)),
    "",
    `### Snippets of the API reference`,
    "",
    tableOf(countsByFamily(snippets.map(asOneFamily))),
    "",
    "### What did not pass, and why",
    "",
    ...outcomes.filter(({ verdict }) => verdict !== "passed" && verdict !== "outside").map(lineOf),
    "",
    samplesEnd,
  ].join("\n");
}

function asOneFamily(outcome) {
  const family = /^(Chart|Range|Table|Worksheet|Binding|Query|LinkedEntity)/.exec(
    outcome.snippet.family,
  )?.[1];
  return { ...outcome, snippet: { ...outcome.snippet, family: family ?? "others" } };
}

function lineOf({ snippet, verdict, reasons }) {
  const said = [...new Set(reasons.map((reason) => plain(reason)))];
  const shown = said.slice(0, 2).join("; ") + (said.length > 2 ? "; and more of the kind" : "");
  return `- ${snippet.isFragment ? "" : `${snippet.family}/`}${snippet.name} (${verdictWords[verdict]}): ${shown}`;
}

const verdictWords = {
  "not imitated": "not imitated",
  failed: "failed",
  newer: "newer than the client",
};

/** The reason without the step, and without what the client adds to every such message. */
function plain(reason) {
  return reason
    .split("\n")[0]
    .replace(/^[\w-]+: /, "")
    .replace(/ \(at [^)]*\)$/, "")
    .replace(/ Before reading the property's value.*$/, "")
    .replace(/\.$/, "");
}

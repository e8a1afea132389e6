const verdicts = ["passed", "not imitated", "failed", "newer", "outside"];

/** Counts of verdicts for each family, in the order in which the families came. */
export function countsByFamily(outcomes) {
  const families = new Map();
  for (const { snippet, verdict } of outcomes) {
    const counts =
      families.get(snippet.family) ?? Object.fromEntries(verdicts.map((word) => [word, 0]));
    counts[verdict]++;
    families.set(snippet.family, counts);
  }
  return families;
}

/** A Markdown table with a line of totals. */
export function tableOf(families) {
  const total = Object.fromEntries(verdicts.map((word) => [word, 0]));
  for (const counts of families.values()) for (const word of verdicts) total[word] += counts[word];
  const line = (family, counts) => {
    const run = verdicts.slice(0, 3).reduce((sum, word) => sum + counts[word], 0);
    return `| ${family} | ${run} | ${verdicts.map((word) => counts[word]).join(" | ")} |`;
  };
  return [
    "| family | run | passed | not imitated | failed | newer than the client | outside the workbook |",
    "| --- | --: | --: | --: | --: | --: | --: |",
    ...[...families].map(([family, counts]) => line(family, counts)),
    line("**all**", total),
  ].join("\n");
}

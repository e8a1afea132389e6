/** Prints rows as columns of text: what, measured, bar, and whether the bar holds. */
export function printTable(rows) {
  const lines = [
    ["what", "measured", "bar", ""],
    ...rows.map(({ what, measured, bar, holds }) => [what, measured, bar, verdict(holds)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) {
    const cells = line.map((text, column) => text.padEnd(widths[column] ?? 0));
    console.log(cells.join("   ").trimEnd());
  }
}

function verdict(holds) {
  if (holds === undefined) return "";
  return holds ? "holds" : "MISSED";
}

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

export const ratio = (part, whole) => (part / whole).toFixed(2);

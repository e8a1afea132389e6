import type { Area } from "#ooxml/model/workbook-file";

/** What a formula looks at. */
export type References = {
  /** `sheet` is undefined where the formula names none: its own. */
  readonly areas: readonly { readonly sheet: string | undefined; readonly area: Area }[];
  /** It also looks at names, tables or places worked out while calculating. */
  readonly uncertain: boolean;
};

const limits = { rows: 1_048_576, columns: 16_384 };

const sheetPart = String.raw`(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cellPart = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const columnPart = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const rowPart = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const reference = new RegExp(
  String.raw`${sheetPart}(?<![\p{L}\p{N}_.])(${cellPart}(?::${cellPart})?|${columnPart}|${rowPart})(?![\p{L}\p{N}_.(])`,
  "giu",
);

/** Reads the addresses off a formula; texts in it are left out. */
export function readReferences(formula: string): References {
  const areas: { readonly sheet: string | undefined; readonly area: Area }[] = [];
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const rest = bare.replace(
    reference,
    (_whole, quoted: string | undefined, plain: string | undefined, text: string) => {
      areas.push({ sheet: quoted?.replaceAll("''", "'") ?? plain, area: toArea(text) });
      return " ";
    },
  );
  return { areas, uncertain: looksElsewhere(rest) };
}

/** Names, tables, other workbooks and functions that work out where to look. */
function looksElsewhere(rest: string): boolean {
  if (/\b(?:INDIRECT|OFFSET)\s*\(/i.test(rest) || rest.includes("[")) return true;
  const words = rest.match(/[\p{L}_\\][\p{L}\p{N}_.]*(?!\s*\(|[\p{L}\p{N}_.])/gu) ?? [];
  return words.some((word) => !/^(?:TRUE|FALSE|E\d*|N|A|REF|NAME|VALUE|DIV|NUM|NULL)$/i.test(word));
}

function toArea(text: string): Area {
  const [first = "", last = first] = text.replaceAll("$", "").toUpperCase().split(":");
  const [from, to] = [toCorner(first), toCorner(last)];
  const row = Math.min(from.row ?? 0, to.row ?? 0);
  const column = Math.min(from.column ?? 0, to.column ?? 0);
  return {
    row,
    column,
    rows: from.row === undefined ? limits.rows : Math.max(from.row, to.row ?? 0) - row + 1,
    columns:
      from.column === undefined
        ? limits.columns
        : Math.max(from.column, to.column ?? 0) - column + 1,
  };
}

function toCorner(text: string): {
  readonly row: number | undefined;
  readonly column: number | undefined;
} {
  const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/.exec(text) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return {
    row: digits === "" ? undefined : Number(digits) - 1,
    column: letters === "" ? undefined : column - 1,
  };
}

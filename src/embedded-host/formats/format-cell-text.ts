import type { CellScalar } from "#ooxml/model/workbook-file";
import { formatDate } from "./format-date";
import { formatGeneral } from "./format-general";
import { formatBySection } from "./format-number";
import { parseNumberFormat, type FormatSection } from "./number-format";

/** A cell's value as its number format shows it; `colour` where the format asks for one. */
export type CellText = { readonly text: string; readonly colour: string | undefined };

/**
 * The text of a cell in a wide enough column, English (United States), for example 0.256 by `0.0%`
 * is `25.6%`. Formats follow ECMA-376 Part 1, 18.8.31.
 */
export function formatCellText(value: CellScalar, code: string, date1904 = false): CellText {
  if (typeof value === "boolean") return plain(value ? "TRUE" : "FALSE");
  if (typeof value === "string") return formatText(value, code);
  if (code === "General" || code === "") return plain(formatGeneral(value));
  const { sections } = parseNumberFormat(code);
  const chosen = chooseSection(sections, value);
  if (chosen === undefined) return plain(formatGeneral(value));
  const { section, unsigned } = chosen;
  const size = Math.abs(value);
  const sign = value < 0 && !unsigned ? "-" : "";
  return {
    text: formatNumber(unsigned ? size : value, sign, section, date1904),
    colour: section.colour,
  };
}

function formatNumber(
  value: number,
  sign: string,
  section: FormatSection,
  date1904: boolean,
): string {
  const size = Math.abs(value);
  switch (section.kind) {
    case "date":
      return formatDate(value, section, date1904) ?? "########";
    case "number": {
      const text = formatBySection(size, section);
      // A number that rounds to nothing has no sign.
      return sign !== "" && /[1-9]/.test(text) ? sign + text : text;
    }
    case "general":
    case "text":
      return sign + section.tokens.map((token) => tokenText(token, formatGeneral(size))).join("");
  }
}

function tokenText(token: FormatSection["tokens"][number], value: string): string {
  if (token.kind === "literal") return token.text;
  return token.kind === "general" || token.kind === "text" ? value : "";
}

type Choice = { readonly section: FormatSection; readonly unsigned: boolean };

/** Sections stand for positive, negative, zero and text, unless they carry conditions. */
function chooseSection(sections: readonly FormatSection[], value: number): Choice | undefined {
  const [first, second] = sections;
  if (first === undefined) return undefined;
  if (first.condition !== undefined || second?.condition !== undefined) {
    return chooseByCondition(sections.slice(0, 3), value);
  }
  const numeric = sections
    .slice(0, 3)
    .filter((section, index) => index === 0 || section.kind !== "text");
  const [positive = first, negative, zero] = numeric;
  if (value < 0 && negative !== undefined) return { section: negative, unsigned: true };
  if (value === 0 && zero !== undefined) return { section: zero, unsigned: true };
  return { section: positive, unsigned: false };
}

function chooseByCondition(sections: readonly FormatSection[], value: number): Choice | undefined {
  for (const [index, section] of sections.entries()) {
    const { condition } = section;
    const last = index === sections.length - 1;
    const holds =
      condition === undefined ? last || (index === 1 && value < 0) : compare(value, condition);
    if (holds) return { section, unsigned: condition?.operator.startsWith("<") === true };
  }
  return undefined;
}

function compare(value: number, condition: NonNullable<FormatSection["condition"]>): boolean {
  switch (condition.operator) {
    case "<":
      return value < condition.value;
    case "<=":
      return value <= condition.value;
    case ">":
      return value > condition.value;
    case ">=":
      return value >= condition.value;
    case "<>":
      return value !== condition.value;
    default:
      return value === condition.value;
  }
}

function formatText(value: string, code: string): CellText {
  if (value === "" || !/[@;]/.test(code)) return plain(value);
  const { sections } = parseNumberFormat(code);
  const section = sections[3] ?? sections.find((candidate) => candidate.kind === "text");
  if (section === undefined) return plain(value);
  return {
    text: section.tokens.map((token) => tokenText(token, value)).join(""),
    colour: section.colour,
  };
}

function plain(text: string): CellText {
  return { text, colour: undefined };
}

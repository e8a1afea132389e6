import type { Finding, Fix } from "./finding";

/** A date whose order of day and month the text itself decides. */
const certainDate = /^\d{4}-\d{1,2}-\d{1,2}$|[a-z]{3}/i;
const numericDate = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{4}$/;
/** Signs, digits and separators; a letter or a per cent sign would change what the number means. */
const plainNumber = /^[-+(]?\s*[£€$]?\s*[-+]?[\d.,' ]+\)?$/;

/** The change that mends a finding of reading without losing anything; undefined where there is none. */
export function fixOf(finding: Finding): Fix | undefined {
  const { cell } = finding.at;
  if (cell === undefined) return undefined;
  if (finding.code === "DATE_IS_TEXT") {
    const { text, read } = finding.facts;
    if (read === undefined || !isCertain(text)) return undefined;
    return { cell, before: text, after: { kind: "date", date: read } };
  }
  if (finding.code === "NUMBER_IS_TEXT") {
    const { text, read } = finding.facts;
    if (!plainNumber.test(text)) return undefined;
    return { cell, before: text, after: { kind: "number", number: read } };
  }
  const change = textOf(finding);
  if (change !== undefined) {
    return { cell, before: change.before, after: { kind: "text", text: change.after } };
  }
  if (finding.code === "PERCENT_SCALE_MIXED") {
    const { text, likely } = finding.facts;
    if (likely === undefined) return undefined;
    return { cell, before: text, after: { kind: "number", number: likely } };
  }
  return undefined;
}

/** A text for another one: what the finding itself says would be right. */
function textOf(finding: Finding): { readonly before: string; readonly after: string } | undefined {
  const { code, facts } = finding;
  if (code === "CELL_TEXT_INVISIBLE") return { before: facts.text, after: facts.text };
  if (code === "TEMPLATE_TEXT_LEFT") return { before: facts.text, after: "" };
  if (code !== "STATUS_SPELT_DIFFERENTLY" && code !== "RAG_SPELT_DIFFERENTLY") return undefined;
  return { before: facts.text, after: facts.usual };
}

function isCertain(text: string): boolean {
  if (certainDate.test(text)) return true;
  const [, first, second] = numericDate.exec(text) ?? [];
  if (first === undefined || second === undefined) return false;
  return Number(first) > 12 || Number(second) > 12 || Number(first) === Number(second);
}

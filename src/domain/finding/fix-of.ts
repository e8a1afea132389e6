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
  if (finding.code === "CELL_TEXT_INVISIBLE") {
    const { text } = finding.facts;
    return { cell, before: text, after: { kind: "text", text } };
  }
  if (finding.code === "TEMPLATE_TEXT_LEFT") {
    return { cell, before: finding.facts.text, after: { kind: "text", text: "" } };
  }
  if (finding.code === "PERCENT_SCALE_MIXED") {
    const { text, likely } = finding.facts;
    if (likely === undefined) return undefined;
    return { cell, before: text, after: { kind: "number", number: likely } };
  }
  if (finding.code === "STATUS_SPELT_DIFFERENTLY" || finding.code === "RAG_SPELT_DIFFERENTLY") {
    const { text, usual } = finding.facts;
    return { cell, before: text, after: { kind: "text", text: usual } };
  }
  return undefined;
}

function isCertain(text: string): boolean {
  if (certainDate.test(text)) return true;
  const [, first, second] = numericDate.exec(text) ?? [];
  if (first === undefined || second === undefined) return false;
  return Number(first) > 12 || Number(second) > 12 || Number(first) === Number(second);
}

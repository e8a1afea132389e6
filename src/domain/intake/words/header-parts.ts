import { knownColumnHeaders, type ColumnSense } from "./known-labels";
import { sectionNouns } from "../vocabulary/section-nouns";

/** Most lines of a cell that are its header; what stands below them explains it. */
const linesOfHeader = 3;
/** "P = Probability": the letter that a formula calls a column by. */
const letterBefore = /^\s*\p{Lu}\s*[=:]\s*(\p{L}.{2,40})$/u;
/** Two words for one column: "Influence/Attitude". */
const oneOrOther = /^([^/]{3,40}?)(?:\/| or )([^/]{3,40})$/i;
/** A part nobody knows may be one word; more words say something else. */
const oneWord = /^\s*\S+\s*$/;
/** Words that mean little by themselves mean nothing as one of two. */
const weakest = 0.75;
const noColumns: readonly ColumnSense[] = [];

/** What a text heads by words of its own. */
type HeadersOf = (text: string) => readonly ColumnSense[];

/**
 * Columns of a header that is unknown as a whole: by its first lines, as many of them as are known
 * together, or by one of two words for the same thing.
 */
export function columnsOfParts(raw: string, headersOf: HeadersOf): readonly ColumnSense[] {
  const explained = beforeExplanation(raw, headersOf);
  if (explained.length > 0) return explained;
  const lettered = letterBefore.exec(raw)?.[1];
  return lettered === undefined ? ofEither(raw, headersOf) : headersOf(lettered);
}

function beforeExplanation(raw: string, headersOf: HeadersOf): readonly ColumnSense[] {
  const lines = raw.trim().split(/[\r\n]+/);
  for (let count = Math.min(linesOfHeader, lines.length - 1); count > 0; count -= 1) {
    const found = headersOf(lines.slice(0, count).join(" "));
    if (found.length > 0) return found;
  }
  return noColumns;
}

function ofEither(raw: string, headersOf: HeadersOf): readonly ColumnSense[] {
  const parts = oneOrOther.exec(raw.trim());
  if (parts === null) return noColumns;
  const [, one = "", other = ""] = parts;
  const [left, right] = [headersOf(one), headersOf(other)];
  if (left.length === 0 && !oneWord.test(one) && !right.some(isPlain)) return noColumns;
  if (right.length === 0 && !oneWord.test(other) && !left.some(isPlain)) return noColumns;
  const all = [...left, ...right].filter(({ score }) => score > weakest);
  return all.filter(({ section, column }, at) => {
    if (column.kind === "date") return false;
    if (all.findIndex((sense) => sense.section === section) !== at) return false;
    const own = all.filter((sense) => sense.section === section);
    // Two columns of one section in one cell: only of words the first one says what they are.
    return own.every((sense) => sense.column === column || sense.column.kind === "text");
  });
}

/** What the rows are by their noun: "Activity or the work to be done". */
function isPlain({ subject, namesSection }: ColumnSense): boolean {
  return subject && namesSection;
}

const scoreOfNoun = 0.95;

/**
 * Columns of a header in normal form that names what a row is ("issue") beside a header of that section:
 * "issue status", "date of logging issue".
 */
export function columnsOfNoun(text: string): readonly ColumnSense[] {
  const words = text.split(" ");
  for (const noun of words) {
    const sections = sectionNouns.get(noun);
    if (sections === undefined) continue;
    const rest = words.filter((word) => word !== noun && !linking.has(word)).join(" ");
    const found = (knownColumnHeaders.get(rest) ?? noColumns).filter(
      ({ section, subject, score }) => sections.includes(section) && !subject && score > weakest,
    );
    if (found.length > 0) {
      return found.map((sense) => ({ ...sense, score: scoreOfNoun, namesSection: true }));
    }
  }
  return noColumns;
}

/** Words between a noun and what is said of it. */
const linking: ReadonlySet<string> = new Set("of the for logging this".split(" "));

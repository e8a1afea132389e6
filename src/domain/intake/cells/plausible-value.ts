import type { FactDefinition } from "../../project/fields";
import type { FactName } from "../../project/project-return";
import { visibleText } from "../../kernel/visible-text";
import type { RawCell } from "../../workbook/snapshot";

/** Facts that are names of people. */
const persons: ReadonlySet<FactName> = new Set<FactName>([
  "projectManager",
  "sponsor",
  "submittedBy",
  "signedOffBy",
  "escalationContact",
]);

/** Words of sums and pivot tables, which stand beside a label of theirs and are no value of it. */
const ofPivots =
  /^(?:(?:sub|grand)[ -]?totals?|totals?|(?:row|column) labels|values|\(blank\)|(?:sum|count|average|max|min) of .*)$/i;
/** Letters of a matrix of responsibilities: `R`, `A/R`, `R, P`. */
const ofResponsibilities = /^(?:[A-Z](?:\s*[,/&;]\s*[A-Z])*|RA|AR|RI|RC|AI|CI)$/;

/** Levels, answers and states, which are nobody's name. */
const ofScales =
  /^(?:(?:very )?(?:high|low)|medium|none|yes|no|n\/a|tb[acd]|red|amber|yellow|green|open|closed|complete[d]?|in progress|not started|on track)$/i;

/** A longer text may still name several people, but does not end like a sentence. */
const longestName = 60;
const sentence = /[.!?](?:\s|$)/;

/**
 * Whether a cell can be the value of a fact at all: no pivot's word, a person has a name of letters, and
 * what is told is told in words.
 */
export function isPlausible({ key, kind, group }: FactDefinition, raw: RawCell): boolean {
  if (kind !== "text") return true;
  if (typeof raw !== "string") {
    return !persons.has(key) && key !== "projectName" && group !== "narrative";
  }
  const text = visibleText(raw);
  if (text.length > longestName) return !persons.has(key) || !sentence.test(text);
  if (ofPivots.test(text)) return false;
  if (persons.has(key) && ofScales.test(text)) return false;
  return (
    !persons.has(key) || (/\p{L}{2}|\p{L}\P{L}+\p{L}/u.test(text) && !ofResponsibilities.test(text))
  );
}

/** Last words of labels that mean no fact of ours, such as "Document ID" or "Prepared by". */
const ofLabels =
  /\b(?:id|no|number|date|name|version|ref|reference|code|by|status|revision|type|category|owner|manager|lead|title|location|department|phone|email|e-mail|team|unit|organi[sz]ation|#)\s*[.:]?$/i;

/** Whether a text ends like a label, as one that stands between another label and its own value does. */
export function endsLikeLabel(raw: RawCell): boolean {
  return typeof raw === "string" && raw.length <= 40 && ofLabels.test(visibleText(raw));
}

/** When and what a header of a date speaks of: "latest approved project end date" is a forecast finish. */
export type ComposedDate = {
  readonly when: "baseline" | "original" | "forecast" | "actual";
  readonly what: "start" | "finish" | undefined;
};

const whenWords: readonly (readonly [ComposedDate["when"], string])[] = [
  [
    "original",
    "original|initial|first baseline|original baseline|original planned|original approved",
  ],
  [
    "baseline",
    `baseline|(?:current|latest|revised|approved|agreed) baseline|planned|plan|target|scheduled|approved|agreed|
    contract|contractual|committed|geplant|geplante|geplanten|geplanter|geplantes|soll|basis|basisplan`,
  ],
  [
    "forecast",
    `forecast|projected|expected|estimated|anticipated|revised|latest|current|predicted|new|proposed|
    (?:latest|current|revised) (?:forecast|estimated|expected|planned|approved|target|agreed)|forecast actual|
    actual forecast|anticipated actual|estimated actual|prognose|erwartet|erwarteter|erwartetes|aktueller|aktuelles|voraussichtlicher|voraussichtliches|
    voraussichtlich`,
  ],
  ["actual", "actual|real|achieved|ist|tatsächlicher|tatsächliches|tatsächlich"],
];
const whatWords: readonly (readonly ["start" | "finish" | undefined, string])[] = [
  [
    "start",
    "start|begin|beginning|commencement|commence|kick off|kickoff|beginn|anfang|projektstart|projektbeginn",
  ],
  [
    "finish",
    `finish|end|completion|complete|delivery|go live|golive|handover|closure|close|due|live|practical completion|
    in service|implementation|ende|fertigstellung|abschluss|projektende|endtermin`,
  ],
  [undefined, "date|milestone|termin|datum"],
];
const things = "project|programme|task|activity|milestone|work|scheme|construction|contract";

const when = alternatives(whenWords);
const what = alternatives(whatWords);
const forwards = new RegExp(
  `^(${when.source}) (?:(?:${things}) )?(${what.source})(?: date| termin)?$`,
);
const backwards = new RegExp(
  `^(?:(?:${things}) )?(${what.source})(?: date| termin)? (${when.source})(?: date)?$`,
);
/** Letters every word of a time has; cheap to ask of any text. */
const mayBeComposed = /^[\p{L} ]{7,60}$/u;

type Alternatives<T> = { readonly source: string; readonly meaning: ReadonlyMap<string, T> };

/** Longer words come first, so that "revised forecast" is not taken for "revised". */
function alternatives<T>(lists: readonly (readonly [T, string])[]): Alternatives<T> {
  const meaning = new Map<string, T>();
  for (const [value, list] of lists) {
    for (const word of wordsOf(list)) if (!meaning.has(word)) meaning.set(word, value);
  }
  const words = [...meaning.keys()].sort((a, b) => b.length - a.length);
  return { source: words.join("|"), meaning };
}

/** Words of a list, those in brackets written out. */
function wordsOf(list: string): readonly string[] {
  const words: string[] = [];
  const group = /\(\?:([^)]*)\)/;
  const queue = list.replace(/\s*\n\s*/g, "").split(/\|(?![^(]*\))/);
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const whole = word;
    const inside = group.exec(whole)?.[1];
    if (inside === undefined) words.push(whole.trim());
    else queue.push(...inside.split("|").map((one) => whole.replace(group, one)));
  }
  return words.filter((word) => word !== "");
}

/** Reads a normal label as a time and an end: "planned completion date", "Ende Plan". */
export function composedDate(text: string): ComposedDate | undefined {
  if (!mayBeComposed.test(text)) return undefined;
  const forward = forwards.exec(text);
  const backward = forward === null ? backwards.exec(text) : null;
  const [whenWord, whatWord] =
    forward === null ? [backward?.[2], backward?.[1]] : [forward[1], forward[2]];
  const time = whenWord === undefined ? undefined : when.meaning.get(whenWord);
  if (time === undefined || whatWord === undefined) return undefined;
  return { when: time, what: what.meaning.get(whatWord) };
}

/** Nouns offices call a project by: "scheme manager" is the project manager. */
const projectNouns =
  /^(?:programme project|project programme|programme|scheme|initiative|investment|job|study|contract|release|product(?! owner)|engagement|workstream|work stream|case|effort) /;

/** The label with "project" for another noun of it; undefined where it has none. */
export function asProjectLabel(text: string): string | undefined {
  return projectNouns.test(text) ? text.replace(projectNouns, "project ") : undefined;
}

const spans = "(?:reporting |report )?(?:period|week|month|quarter|fortnight|sprint|report)";
const achieved = new RegExp(
  `^(?:key |main |major |project )?(?:achievement|accomplishment|progress|highlight|success|(?:work|activity|task|item|deliverable|milestone|product)? ?(?:complete|done|achieved|delivered|accomplished))(?: (?:in|during|for|over|since))?(?: the)?(?: (?:this|last|current|previous|past))? ${spans}$`,
);
const ahead = new RegExp(
  `^(?:key |main |major |project )?(?:plan|planned|planned \\w+|next step|activity|action|priority|focus|task|work|goal|deliverable|upcoming|upcoming \\w+|(?:activity|work|task|product|deliverable|milestone) planned)(?: (?:for|in|during))?(?: the)? (?:next|coming|upcoming|following) ${spans}$`,
);

/** The narrative a heading such as "Key accomplishments this week" stands over. */
export function composedNarrative(text: string): "achievements" | "nextSteps" | undefined {
  if (!/(?:period|week|month|quarter|fortnight|sprint|report)$/.test(text)) return undefined;
  if (ahead.test(text)) return "nextSteps";
  return achieved.test(text) ? "achievements" : undefined;
}

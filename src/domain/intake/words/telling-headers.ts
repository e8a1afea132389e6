import { normaliseLabel } from "./normalise-label";
import { raidTypeHeaders } from "../vocabulary/raid-words";

/** Cheap to ask of every text that may be a header. */
const mayBeType = /^.{0,8}(?:type|raid|cat|kind|class|risk|typ|art|kat)/i;

/** Whether a text is a word for the column that says what each line of a combined log is. */
export function headsTypes(text: string): boolean {
  return mayBeType.test(text) && raidTypeHeaders.has(normaliseLabel(text).text);
}

const earlier =
  /^(?:last|previous|prior|preceding|old|previous rag|last rag|letzte|letzter|vorherige|vorige|voriger)(?: (?:period|month|week|quarter|report|reporting period|status|rag|rating|update|periode|woche|monat|bericht))?$/;
/** First letters of the words above; cheap to ask of every text. */
const mayBeEarlier = /^\W*(?:l[ae]|pr|ol|vo)/i;

/** Whether a text heads what was said in an earlier period: "Last period" beside "This period". */
export function headsEarlier(text: string): boolean {
  if (text.length < 3 || text.length > 30 || !mayBeEarlier.test(text)) return false;
  return earlier.test(normaliseLabel(text).text);
}

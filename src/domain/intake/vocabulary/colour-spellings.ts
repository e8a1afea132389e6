import type { ReportedRag } from "../../project/vocabulary";

type Colour = Exclude<ReportedRag, "grey">;

/** How the lists of the template write colours. */
const agreed: Readonly<Record<Colour, string>> = {
  green: "Green",
  amberGreen: "Amber/Green",
  amber: "Amber",
  amberRed: "Amber/Red",
  red: "Red",
};

/** Other ways to write nothing but the colour, in normal form; words that say more keep what they say. */
const spellings: Readonly<Record<Colour, readonly string[]>> = {
  green: ["green", "g", "🟢", "🟩"],
  amberGreen: [
    "amber/green",
    "a/g",
    "ag",
    "amber-green",
    "amber green",
    "green/amber",
    "g/a",
    "green amber",
  ],
  amber: ["amber", "a", "yellow", "y", "orange", "🟡", "🟠", "🟨", "🟧"],
  amberRed: ["amber/red", "a/r", "ar", "amber-red", "amber red", "red/amber", "r/a", "red amber"],
  red: ["red", "r", "🔴", "🟥"],
};

/** The agreed word for a colour that a cell spells otherwise; undefined where it is that, or says more. */
export function agreedSpelling(
  colour: ReportedRag,
  text: string,
  normal: string,
): string | undefined {
  if (colour === "grey" || text === agreed[colour]) return undefined;
  return spellings[colour].includes(normal) ? agreed[colour] : undefined;
}

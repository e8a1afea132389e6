import type { ReadingFacts } from "#domain/finding/reading-facts";
import type { RawCell } from "#domain/workbook/snapshot";

type Rows = readonly (readonly RawCell[])[];

/** Areas of one tab by their addresses; what is hidden is given by the cells that show. */
export type SaidStates = {
  readonly merged?: readonly string[];
  readonly shown?: readonly string[];
  readonly formulas?: readonly string[];
};

/** One rule on the states of cells: the cells of a tab, states that it refuses, and the nearest it accepts. */
export type CellStateCase = {
  readonly code: keyof ReadingFacts;
  readonly because: string;
  readonly cells: Rows;
  readonly refused: SaidStates;
  /** Where the finding stands. */
  readonly at: string;
  readonly accepted: SaidStates;
  /** Cells of the accepted case where they differ. */
  readonly acceptedCells?: Rows;
};

const head: Rows = [
  ["Project ID", "A-1"],
  ["Project name", "Apollo"],
  ["Project manager", "Amy Lee"],
  [],
];
const riskHead = ["ID", "Risk", "Probability", "Impact", "Score", "Mitigation"];
const risk = (at: number, title: string, owner = "Call the supplier"): readonly RawCell[] => [
  `R${String(at)}`,
  title,
  2,
  3,
  6,
  owner,
];
const risks = (...rows: Rows): Rows => [...head, riskHead, ...rows];
const four = risks(risk(1, "Late"), risk(2, "Dear"), risk(3, "Wet"), risk(4, "Dark"));
const sharedMitigation = risks(risk(1, "Late"), risk(2, "Dear", ""), risk(3, "Wet", ""));

export const cellStateCases: readonly CellStateCase[] = [
  {
    code: "MERGED_CELLS_SPLIT_RECORD",
    because: "the second and the third risk have no mitigation of their own",
    cells: sharedMitigation,
    refused: { merged: ["F6:F8"] },
    at: "F6",
    accepted: { merged: ["H6:H8"] },
  },
  {
    code: "MERGED_CELLS_SPLIT_RECORD",
    because: "one value covers probability and impact",
    cells: risks(risk(1, "Late"), ["R2", "Dear", 2, "", "", "Calls"]),
    refused: { merged: ["C7:D7"] },
    at: "C7",
    accepted: { merged: ["F7:K7"] },
  },
  {
    code: "MERGED_CELLS_SPLIT_RECORD",
    because: "a record over two merged rows loses nothing, one of two lines does",
    cells: risks(["R1", "Late", 2, 3, 6, "Calls"], ["", "", "", "", "", "Letters"]),
    refused: { merged: ["B6:B7"] },
    at: "B6",
    accepted: { merged: ["A6:A7", "B6:B7", "C6:C7", "D6:D7", "E6:E7", "F6:F7"] },
    acceptedCells: risks(["R1", "Late", 2, 3, 6, "Calls"], [], risk(2, "Dear")),
  },
  {
    code: "HIDDEN_ROWS_COUNTED",
    because: "two of the risks are filtered out; hidden rows without a record are nobody's loss",
    cells: four,
    refused: { shown: ["A1:F6", "A9:F9"] },
    at: "A7",
    accepted: { shown: ["A1:F3", "A5:F9"] },
  },
  {
    code: "HIDDEN_ROWS_COUNTED",
    because: "the project manager stands on a hidden row",
    cells: four,
    refused: { shown: ["A1:F2", "A4:F9"] },
    at: "B3",
    accepted: {},
  },
  {
    code: "FORMULA_OVERWRITTEN",
    because: "the other scores are worked out; a column of few formulas is no calculated one",
    cells: risks(...["Late", "Dear", "Wet", "Dark", "Cold"].map((title, at) => risk(at, title))),
    refused: { formulas: ["E6:E7", "E9:E10"] },
    at: "E8",
    accepted: { formulas: ["E6:E7"] },
  },
  {
    code: "FORMULA_OVERWRITTEN",
    because: "the last cell is typed; a typed first value is what formulas may begin from",
    cells: risks(...["Late", "Dear", "Wet", "Dark", "Cold"].map((title, at) => risk(at, title))),
    refused: { formulas: ["E6:E9"] },
    at: "E10",
    accepted: { formulas: ["E7:E10"] },
  },
];

import type { Finding } from "../../finding/finding";
import type { ProjectReturn } from "../../project/project-return";
import type { SectionKey } from "../../project/sections";
import type { Settings } from "../../settings/settings";
import type { CellRange } from "../../workbook/address";
import type { CellStates } from "../../workbook/cell-states";
import type { TabReading } from "./tab-reading";

/** Cells of a tab whose number formats would decide something, or did. */
export type FormatArea = { readonly tabId: string; readonly range: CellRange };

/** Number formats of an area, row by row, as the second pass has read them. */
export type AreaFormats = FormatArea & { readonly formats: readonly (readonly string[])[] };

export type IntakeOptions = {
  /** What the office has set; the defaults where absent. */
  readonly settings?: Settings;
  /** Formats of the areas an earlier intake has asked for. */
  readonly formats?: readonly AreaFormats[];
  /** States of the cells of tabs by their ids, where they were asked for. */
  readonly states?: ReadonlyMap<string, CellStates>;
};

/** How one fact was recognised. */
export type RecognisedFact = {
  /** A fact of ours, or the key a layout map gives the cell. */
  readonly field: string;
  readonly cell: string;
  readonly label: string;
  /** As typed; undefined where the cell could not be read. */
  readonly value: string | number | boolean | undefined;
  /** 0..1; 1 is the canonical word. */
  readonly confidence: number;
  /** True for a key of a layout map that is no fact of ours. */
  readonly mapped?: boolean;
};

/**
 * How one table was recognised; rows are as the sheet numbers them. Records mostly are rows. Where they
 * stand side by side, `headerRow` is the row that names them and the rows under it hold their fields.
 */
export type RecognisedSection = {
  readonly section: SectionKey | "register";
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly orientation: "rows" | "columns";
  readonly confidence: number;
  /** Key of the field by column letters; of records side by side, the field that names them. */
  readonly columns: Readonly<Record<string, string>>;
  /** Confidence of the columns that somebody should look at, by their letters; absent where there are none. */
  readonly doubtful?: Readonly<Record<string, number>>;
  /** Of records side by side: key of the field by row. */
  readonly rows?: Readonly<Record<string, string>>;
};

/** How Steerbook reads a tab. */
export type TabRecognition = {
  readonly tab: string;
  readonly facts: readonly RecognisedFact[];
  readonly sections: readonly RecognisedSection[];
};

/** Everything a workbook says, typed, with the cell of every value and what could not be read. */
export type Intake = {
  /** Role of every tab, in the order of the workbook. */
  readonly tabs: readonly TabReading[];
  readonly recognised: readonly TabRecognition[];
  /** Tabs in the order of the workbook, then rows of registers. */
  readonly projects: readonly ProjectReturn[];
  /** In the order of tabs and rows. */
  readonly findings: readonly Finding[];
  /** Empty once their formats have been given. */
  readonly areasWanted: readonly FormatArea[];
};

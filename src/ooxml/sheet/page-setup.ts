import { absoluteAreaName, MAXIMUM_COLUMNS, MAXIMUM_ROWS, parseArea } from "../model/address";
import type { DefinedNames } from "../cells/defined-names";
import { splitReference } from "../formulas/formula-refs";
import { quoteSheetName } from "../formulas/formula-tokens";
import { HEADERS, readHeaders, writeHeaders } from "./page-headers";
import type { SheetShell } from "../package/sheet-shell";
import type { Area, PageSetup } from "../model/workbook-file";
import {
  appendElement,
  attribute,
  booleanAttribute,
  childElement,
  numberAttribute,
  setAttributes,
  type XmlElement,
} from "../package/xml";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const POINTS = 72;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
const PRINTING = [
  "blackAndWhite",
  "draft",
  "firstPage",
  "overThenDown",
  "comments",
  "errors",
] as const;
const DEFAULT_MARGINS = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

export type PageHome = {
  readonly shell: SheetShell;
  readonly names: DefinedNames;
  readonly sheetId: string;
  readonly sheetName: string;
};

export function readPage(home: PageHome): PageSetup {
  const { shell } = home;
  const setup = shell.get("pageSetup");
  const options = shell.get("printOptions");
  const texts = shell.get("headerFooter");
  return {
    orientation: attribute(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    paper: numberAttribute(setup, "paperSize") ?? 1,
    ...readScale(shell),
    printArea: readPrintArea(home),
    ...readTitles(home),
    margins: readMargins(shell),
    centerHorizontally: booleanAttribute(options, "horizontalCentered", false),
    centerVertically: booleanAttribute(options, "verticalCentered", false),
    printGridlines: booleanAttribute(options, "gridLines", false),
    printHeadings: booleanAttribute(options, "headings", false),
    ...readPrinting(setup),
    ...readHeaders(texts),
  };
}

function readPrinting(setup: XmlElement | undefined): PrintingSetup {
  const word = <Word extends string>(name: string, words: readonly Word[], usual: Word): Word =>
    words.find((each) => each === attribute(setup, name)) ?? usual;
  return {
    blackAndWhite: booleanAttribute(setup, "blackAndWhite", false),
    draft: booleanAttribute(setup, "draft", false),
    firstPage: booleanAttribute(setup, "useFirstPageNumber", false)
      ? (numberAttribute(setup, "firstPageNumber") ?? 1)
      : undefined,
    overThenDown: attribute(setup, "pageOrder") === "overThenDown",
    comments: word("cellComments", ["asDisplayed", "atEnd"], "none"),
    errors: word("errors", ["blank", "dash", "NA"], "displayed"),
  };
}

type PrintingSetup = Pick<PageSetup, (typeof PRINTING)[number]>;

/** Pages to fit to where fitting is on, the scale otherwise. */
function readScale(shell: SheetShell): Pick<PageSetup, "scale" | "fitWidth" | "fitHeight"> {
  const setup = shell.get("pageSetup");
  if (!booleanAttribute(fitElement(shell), "fitToPage", false))
    return {
      scale: numberAttribute(setup, "scale") ?? 100,
      fitWidth: undefined,
      fitHeight: undefined,
    };
  return {
    scale: undefined,
    fitWidth: unlessZero(numberAttribute(setup, "fitToWidth") ?? 1),
    fitHeight: unlessZero(numberAttribute(setup, "fitToHeight") ?? 1),
  };
}

function readMargins(shell: SheetShell): PageSetup["margins"] {
  const element = shell.get("pageMargins");
  const points = (name: (typeof MARGINS)[number]): number =>
    (numberAttribute(element, name) ?? DEFAULT_MARGINS[name]) * POINTS;
  return {
    left: points("left"),
    right: points("right"),
    top: points("top"),
    bottom: points("bottom"),
    header: points("header"),
    footer: points("footer"),
  };
}

/** Writes what the change names; everything else of the page set-up stays as it is. */
export function writePage(home: PageHome, change: Partial<PageSetup>): void {
  const page = { ...readPage(home), ...change };
  const { shell } = home;
  const has = (...keys: readonly (keyof PageSetup)[]): boolean => keys.some((key) => key in change);
  if (has("orientation", "paper", "scale", "fitWidth", "fitHeight")) writeSetup(shell, page);
  if (has("margins"))
    setAttributes(
      shell.ensure("pageMargins"),
      Object.fromEntries(MARGINS.map((name) => [name, inches(page.margins[name])])),
    );
  if (has("centerHorizontally", "centerVertically", "printGridlines", "printHeadings"))
    setAttributes(shell.ensure("printOptions"), {
      horizontalCentered: page.centerHorizontally ? true : undefined,
      verticalCentered: page.centerVertically ? true : undefined,
      headings: page.printHeadings ? true : undefined,
      gridLines: page.printGridlines ? true : undefined,
    });
  if (has(...PRINTING)) writePrinting(shell, page);
  if (has(...HEADERS)) writeHeaders(shell.ensure("headerFooter"), page);
  if (has("printArea")) writePrintArea(home, page.printArea);
  if (has("titleRows", "titleColumns")) writeTitles(home, page);
  shell.changed = true;
}

function inches(points: number): number {
  return Math.round((points / POINTS) * 10_000) / 10_000;
}

function unlessZero(pages: number): number | undefined {
  return pages === 0 ? undefined : pages;
}

function fitElement(shell: SheetShell): XmlElement | undefined {
  return childElement(shell.get("sheetPr"), "pageSetUpPr");
}

/** Fitting to pages is an element of the sheet's properties; 0 pages means as many as it takes. */
function writeSetup(shell: SheetShell, page: PageSetup): void {
  const fit = page.fitWidth !== undefined || page.fitHeight !== undefined;
  if (!shell.get("pageMargins")) setAttributes(shell.ensure("pageMargins"), DEFAULT_MARGINS);
  setAttributes(shell.ensure("pageSetup"), {
    paperSize: page.paper,
    scale: fit || page.scale === 100 ? undefined : page.scale,
    fitToWidth: fit ? (page.fitWidth ?? 0) : undefined,
    fitToHeight: fit ? (page.fitHeight ?? 0) : undefined,
    orientation: page.orientation,
  });
  const known = fitElement(shell);
  if (known) setAttributes(known, { fitToPage: fit ? true : undefined });
  else if (fit) appendElement(shell.ensure("sheetPr"), "pageSetUpPr", { fitToPage: true });
}

function writePrinting(shell: SheetShell, page: PageSetup): void {
  if (!shell.get("pageMargins")) setAttributes(shell.ensure("pageMargins"), DEFAULT_MARGINS);
  setAttributes(shell.ensure("pageSetup"), {
    blackAndWhite: page.blackAndWhite ? true : undefined,
    draft: page.draft ? true : undefined,
    firstPageNumber: page.firstPage,
    useFirstPageNumber: page.firstPage === undefined ? undefined : true,
    pageOrder: page.overThenDown ? "overThenDown" : undefined,
    cellComments: page.comments === "none" ? undefined : page.comments,
    errors: page.errors === "displayed" ? undefined : page.errors,
  });
}

function readPrintArea(home: PageHome): Area[] {
  const formula = home.names.find(PRINT_AREA, home.sheetId)?.formula ?? "";
  return splitList(formula).flatMap((part) => parseArea(splitReference(part)?.address ?? "") ?? []);
}

function writePrintArea(home: PageHome, areas: readonly Area[]): void {
  writeName(home, PRINT_AREA, areas.map((area) => reference(home, area)).join(","));
}

type Titles = Pick<PageSetup, "titleRows" | "titleColumns">;

function readTitles(home: PageHome): Titles {
  const formula = home.names.find(PRINT_TITLES, home.sheetId)?.formula ?? "";
  const areas = splitList(formula).flatMap(
    (part) => parseArea(splitReference(part)?.address ?? "") ?? [],
  );
  const rows = areas.find((area) => area.columns === MAXIMUM_COLUMNS);
  const columns = areas.find((area) => area.rows === MAXIMUM_ROWS);
  return {
    titleRows: rows && { first: rows.row, last: rows.row + rows.rows - 1 },
    titleColumns: columns && { first: columns.column, last: columns.column + columns.columns - 1 },
  };
}

function writeTitles(home: PageHome, { titleRows, titleColumns }: Titles): void {
  const areas: Area[] = [];
  if (titleColumns) {
    const columns = titleColumns.last - titleColumns.first + 1;
    areas.push({ row: 0, rows: MAXIMUM_ROWS, column: titleColumns.first, columns });
  }
  if (titleRows) {
    const rows = titleRows.last - titleRows.first + 1;
    areas.push({ row: titleRows.first, rows, column: 0, columns: MAXIMUM_COLUMNS });
  }
  writeName(home, PRINT_TITLES, areas.map((area) => reference(home, area)).join(","));
}

function writeName(home: PageHome, name: string, formula: string): void {
  if (formula === "") home.names.delete(name, home.sheetId);
  else home.names.set({ name, formula, sheetId: home.sheetId, hidden: false, comment: undefined });
}

function reference(home: PageHome, area: Area): string {
  return `${quoteSheetName(home.sheetName)}!${absoluteAreaName(area)}`;
}

/** Splits at commas outside quotes. */
function splitList(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,])+/g) ?? [];
}

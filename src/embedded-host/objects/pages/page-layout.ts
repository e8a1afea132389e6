import type { PageSetup } from "#ooxml/model/workbook-file";

import {
  asBoolean,
  asNumber,
  asOneOf,
  asRecord,
  asText,
  isAbsent,
  recordArgument,
} from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import {
  isHostObject,
  type HostObject,
  type Method,
  type Property,
} from "../../protocol/object-type";
import { maxColumns, maxRows } from "../../workbook/addresses";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet, type RangeTarget, type SheetTarget } from "../../workbook/open-workbook";
import { defineType, make, selfAs } from "../access/object-selves";
import { areaArgument, findArea, rangeOn } from "../access/range-references";

/** Excel's paper numbers. */
const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
  Paper10x14: 16,
  Paper11x17: 17,
  Note: 18,
};

function change(target: SheetTarget, part: Partial<PageSetup>): void {
  const sheet = liveSheet(target);
  requireUnprotected(sheet);
  sheet.setPage(part);
}

function page(target: SheetTarget): PageSetup {
  return liveSheet(target).page;
}

function flag(
  name:
    | "blackAndWhite"
    | "centerHorizontally"
    | "centerVertically"
    | "draft"
    | "printGridlines"
    | "printHeadings",
): Property<SheetTarget> {
  return {
    get: (target) => page(target)[name],
    set: (target, value) => {
      change(target, { [name]: asBoolean(value) });
    },
  };
}

/** In points. */
function margin(name: keyof PageSetup["margins"]): Property<SheetTarget> {
  return {
    get: (target) => page(target).margins[name],
    set: (target, value) => {
      const points = asNumber(value);
      if (points < 0) throw new HostError("InvalidArgument");
      change(target, { margins: { ...page(target).margins, [name]: points } });
    },
  };
}

const orientation: Property<SheetTarget> = {
  get: (target) => (page(target).orientation === "landscape" ? "Landscape" : "Portrait"),
  set: (target, value) => {
    const word = asOneOf(value, ["Portrait", "Landscape"]);
    change(target, { orientation: word === "Landscape" ? "landscape" : "portrait" });
  },
};

const paperSize: Property<SheetTarget> = {
  get: (target) => Object.keys(papers).find((name) => papers[name] === page(target).paper) ?? null,
  set: (target, value) => {
    const paper = papers[asText(value)];
    if (paper === undefined) throw new HostError("InvalidArgument");
    change(target, { paper });
  },
};

/** A text of the API for each word of the file. */
function words<Key extends "comments" | "errors">(
  key: Key,
  table: Readonly<Record<string, PageSetup[Key]>>,
): Property<SheetTarget> {
  return {
    get: (target) => Object.keys(table).find((word) => table[word] === page(target)[key]),
    set: (target, value) => {
      const word = table[asOneOf(value, Object.keys(table))];
      change(target, { [key]: word });
    },
  };
}

/** "" numbers pages automatically. */
const firstPageNumber: Property<SheetTarget> = {
  get: (target) => page(target).firstPage ?? "",
  set: (target, value) => {
    change(target, { firstPage: value === "" ? undefined : asNumber(value) });
  },
};

/** Either a scale or pages to fit; one direction left out grows freely. */
const zoom: Property<SheetTarget> = {
  get: (target) => {
    const { scale, fitWidth, fitHeight } = page(target);
    return {
      scale: scale ?? null,
      horizontalFitToPages: fitWidth ?? null,
      verticalFitToPages: fitHeight ?? null,
    };
  },
  set: (target, value) => {
    const given = asRecord(value);
    const fitWidth = optionalPages(given["horizontalFitToPages"]);
    const fitHeight = optionalPages(given["verticalFitToPages"]);
    const scale = isAbsent(given["scale"]) ? undefined : asNumber(given["scale"]);
    const fits = fitWidth !== undefined || fitHeight !== undefined;
    if (fits === (scale !== undefined) || (scale !== undefined && (scale < 10 || scale > 400))) {
      throw new HostError("InvalidArgument");
    }
    change(target, { scale, fitWidth, fitHeight });
  },
};

function optionalPages(value: unknown): number | undefined {
  if (isAbsent(value)) return undefined;
  const pages = asNumber(value);
  if (!Number.isInteger(pages) || pages < 1) throw new HostError("InvalidArgument");
  return pages;
}

const pointsPer: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};
const marginNames = ["left", "right", "top", "bottom", "header", "footer"] as const;

const setMargins: Method<SheetTarget> = (target, args) => {
  const factor = pointsPer[asText(args[0])];
  if (factor === undefined) throw new HostError("InvalidArgument");
  const given = recordArgument(args, 1);
  const margins = { ...page(target).margins };
  for (const name of marginNames) {
    if (!isAbsent(given[name])) margins[name] = asNumber(given[name]) * factor;
  }
  change(target, { margins });
};

function printRange(target: SheetTarget, value: unknown): RangeTarget {
  const range = areaArgument(target, value);
  if (range.sheet !== target.sheet) throw new HostError("InvalidArgument");
  return range;
}

/** One address, several with commas, a range or range areas. */
const setPrintArea: Method<SheetTarget> = (target, args) => {
  const [value] = args;
  if (isHostObject(value) && value.typeName === "RangeAreas") {
    change(target, { printArea: selfAs(value, "RangeAreas").areas });
  } else if (typeof value === "string") {
    const sheet = liveSheet(target);
    change(target, {
      printArea: value
        .split(",")
        .map((address) => findArea(target.workbook, sheet, address.trim()).area),
    });
  } else change(target, { printArea: [printRange(target, value).area] });
};

function printArea(target: SheetTarget): HostObject | undefined {
  const areas = page(target).printArea;
  return areas.length === 0
    ? undefined
    : make("RangeAreas", { workbook: target.workbook, sheet: liveSheet(target), areas });
}

function titleRows(target: SheetTarget): HostObject | undefined {
  const rows = page(target).titleRows;
  if (rows === undefined) return undefined;
  return rangeOn(target, {
    row: rows.first,
    column: 0,
    rows: rows.last - rows.first + 1,
    columns: maxColumns,
  });
}

function titleColumns(target: SheetTarget): HostObject | undefined {
  const columns = page(target).titleColumns;
  if (columns === undefined) return undefined;
  const { first, last } = columns;
  return rangeOn(target, { row: 0, column: first, rows: maxRows, columns: last - first + 1 });
}

function required(find: (target: SheetTarget) => HostObject | undefined): Method<SheetTarget> {
  return (target) => {
    const found = find(target);
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  };
}

export const pageLayoutType = defineType({
  name: "PageLayout",
  properties: {
    Orientation: orientation,
    PaperSize: paperSize,
    Zoom: zoom,
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    PrintGridlines: flag("printGridlines"),
    PrintHeadings: flag("printHeadings"),
    BlackAndWhite: flag("blackAndWhite"),
    DraftMode: flag("draft"),
    FirstPageNumber: firstPageNumber,
    PrintComments: words("comments", {
      NoComments: "none",
      EndSheet: "atEnd",
      InPlace: "asDisplayed",
    }),
    PrintErrors: words("errors", {
      AsDisplayed: "displayed",
      Blank: "blank",
      Dash: "dash",
      NotAvailable: "NA",
    }),
    PrintOrder: {
      get: (target) => (page(target).overThenDown ? "OverThenDown" : "DownThenOver"),
      set: (target, value) => {
        const order = asOneOf(value, ["DownThenOver", "OverThenDown"]);
        change(target, { overThenDown: order === "OverThenDown" });
      },
    },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  navigation: { HeadersFooters: (target) => make("HeaderFooterGroup", target) },
  methods: {
    SetPrintArea: setPrintArea,
    SetPrintMargins: setMargins,
    SetPrintTitleRows: (target, args) => {
      const { area } = printRange(target, args[0]);
      change(target, { titleRows: { first: area.row, last: area.row + area.rows - 1 } });
    },
    SetPrintTitleColumns: (target, args) => {
      const { area } = printRange(target, args[0]);
      change(target, {
        titleColumns: { first: area.column, last: area.column + area.columns - 1 },
      });
    },
    GetPrintArea: required(printArea),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: required(titleRows),
    GetPrintTitleRowsOrNullObject: titleRows,
    GetPrintTitleColumns: required(titleColumns),
    GetPrintTitleColumnsOrNullObject: titleColumns,
  },
});

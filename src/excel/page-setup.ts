import { rangeAddress } from "#domain/workbook/address";
import type { PagePlan, SheetPlan } from "#domain/workbook/sheet-plan";

import { step, type Step } from "./sheet-steps";

/** What the window shows: frozen panes, gridlines, colour of the tab. */
export function viewSteps(plan: SheetPlan): readonly Step[] {
  return [
    step(6, (sheet) => {
      sheet.showGridlines = plan.gridlines;
      // Excel takes "" for no colour of its own.
      sheet.tabColor = plan.tabColour ?? "";
      sheet.freezePanes.unfreeze();
      const { rows, columns } = plan.freeze ?? { rows: 0, columns: 0 };
      if (rows > 0 && columns > 0) {
        sheet.freezePanes.freezeAt(rangeAddress({ row: 0, column: 0, rows, columns }));
      } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
      else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
    }),
  ];
}

export function pageSteps({ page }: SheetPlan): readonly Step[] {
  if (page === undefined) return [];
  return [
    step(14, (sheet) => {
      setPage(sheet, page);
    }),
  ];
}

const papers = { a3: "A3", a4: "A4", letter: "Letter" } as const satisfies Record<
  PagePlan["paper"],
  string
>;

function setPage(sheet: Excel.Worksheet, page: PagePlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = papers[page.paper];
  setPrintArea(sheet, page);
  if (page.margins !== undefined) {
    layout.leftMargin = page.margins.left;
    layout.rightMargin = page.margins.right;
    layout.topMargin = page.margins.top;
    layout.bottomMargin = page.margins.bottom;
    layout.footerMargin = page.margins.bottom / 2;
  }
  if (page.titleRows !== undefined) {
    const { first, last } = page.titleRows;
    layout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
  }
  layout.zoom = {
    horizontalFitToPages: page.fitWidth,
    ...(page.fitHeight === undefined ? {} : { verticalFitToPages: page.fitHeight }),
  };
  const texts = layout.headersFooters.defaultForAllPages;
  texts.leftHeader = page.header.left ?? "";
  texts.centerHeader = page.header.center ?? "";
  texts.rightHeader = page.header.right ?? "";
  texts.leftFooter = page.footer.left ?? "";
  texts.centerFooter = page.footer.center ?? "";
  texts.rightFooter = page.footer.right ?? "";
}

/** Several areas go as one range of areas: each is printed from a new page on. */
function setPrintArea(sheet: Excel.Worksheet, { printArea, furtherAreas = [] }: PagePlan): void {
  if (furtherAreas.length === 0) {
    sheet.pageLayout.setPrintArea(rangeAddress(printArea));
    return;
  }
  const addresses = [printArea, ...furtherAreas].map(rangeAddress);
  sheet.pageLayout.setPrintArea(sheet.getRanges(addresses.join(",")));
}

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
      setPage(sheet.pageLayout, page);
    }),
  ];
}

function setPage(layout: Excel.PageLayout, page: PagePlan): void {
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = page.paper === "a4" ? "A4" : "Letter";
  layout.setPrintArea(rangeAddress(page.printArea));
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

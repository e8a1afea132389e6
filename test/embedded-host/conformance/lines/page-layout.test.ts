import { describe } from "@jest/globals";

import { behaves, read, sheetOf } from "../behaves";

describe("pages of worksheets", () => {
  behaves(
    "PageBreakCollection.add",
    "before the first cell of the range",
    async (context) => {
      const breaks = sheetOf(context).horizontalPageBreaks;
      breaks.add("A21:E21");
      const count = breaks.getCount();
      const first = breaks.getItem(0).getCellAfterBreak();
      first.load("address");
      await context.sync();
      return [count.value, first.address];
    },
    [1, "Sheet1!A21"],
  );
  behaves(
    "PageBreakCollection.removePageBreaks",
    "takes all of them away",
    async (context) => {
      const breaks = sheetOf(context).verticalPageBreaks;
      breaks.add("C1");
      breaks.removePageBreaks();
      const count = breaks.getCount();
      await context.sync();
      return count.value;
    },
    0,
  );
  behaves(
    "PageLayout.orientation",
    "portrait or landscape",
    async (context) => {
      const { pageLayout } = sheetOf(context);
      pageLayout.orientation = "Landscape";
      return read(pageLayout, "orientation");
    },
    "Landscape",
  );
  behaves(
    "PageLayout.setPrintArea",
    "which getPrintArea gives back",
    (context) => {
      sheetOf(context).pageLayout.setPrintArea("A1:D9");
      return read(sheetOf(context).pageLayout.getPrintArea(), "address");
    },
    "Sheet1!A1:D9",
  );
  behaves(
    "PageLayout.printOrder",
    "and the other settings for printing",
    async (context) => {
      const { pageLayout } = sheetOf(context);
      pageLayout.blackAndWhite = true;
      pageLayout.draftMode = true;
      pageLayout.firstPageNumber = 5;
      pageLayout.printComments = "EndSheet";
      pageLayout.printErrors = "Dash";
      pageLayout.printOrder = "OverThenDown";
      return read(
        pageLayout,
        "blackAndWhite",
        "draftMode",
        "firstPageNumber",
        "printComments",
        "printErrors",
        "printOrder",
      );
    },
    [true, true, 5, "EndSheet", "Dash", "OverThenDown"],
  );
  behaves(
    "HeaderFooterGroup.state",
    "first and even pages have headers of their own",
    async (context) => {
      const group = sheetOf(context).pageLayout.headersFooters;
      group.state = "FirstOddAndEven";
      group.firstPage.centerHeader = "First";
      group.evenPages.leftFooter = "Even";
      group.defaultForAllPages.rightHeader = "All";
      group.load("state");
      group.firstPage.load("centerHeader");
      group.evenPages.load("leftFooter");
      group.defaultForAllPages.load("rightHeader");
      await context.sync();
      return [
        group.state,
        group.firstPage.centerHeader,
        group.evenPages.leftFooter,
        group.defaultForAllPages.rightHeader,
      ];
    },
    ["FirstOddAndEven", "First", "Even", "All"],
  );
});

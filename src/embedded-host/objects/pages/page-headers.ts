import type { PageSetup } from "#ooxml/model/workbook-file";

import { asBoolean, asOneOf, asText } from "../../protocol/call-arguments";
import type { Property } from "../../protocol/object-type";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet, type SheetTarget } from "../../workbook/open-workbook";
import { defineType, make, type HeaderTarget } from "../access/object-selves";

function change(target: SheetTarget, part: Partial<PageSetup>): void {
  const sheet = liveSheet(target);
  requireUnprotected(sheet);
  sheet.setPage(part);
}

function flag(name: "headersAlign" | "headersScale"): Property<SheetTarget> {
  return {
    get: (target) => liveSheet(target).page[name],
    set: (target, value) => {
      change(target, { [name]: asBoolean(value) });
    },
  };
}

/** Which pages have headers and footers of their own. */
const states = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
} as const;

const stateWords = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

export const headerFooterGroupType = defineType({
  name: "HeaderFooterGroup",
  properties: {
    State: {
      get: (target) => {
        const { differentFirst, differentOddEven } = liveSheet(target).page;
        return stateWords.find(
          (word) =>
            states[word].differentFirst === differentFirst &&
            states[word].differentOddEven === differentOddEven,
        );
      },
      set: (target, value) => {
        change(target, states[asOneOf(value, stateWords)]);
      },
    },
    UseSheetMargins: flag("headersAlign"),
    UseSheetScale: flag("headersScale"),
  },
  navigation: {
    DefaultForAllPages: (target) => make("HeaderFooter", { ...target, pages: "all" }),
    OddPages: (target) => make("HeaderFooter", { ...target, pages: "all" }),
    EvenPages: (target) => make("HeaderFooter", { ...target, pages: "even" }),
    FirstPage: (target) => make("HeaderFooter", { ...target, pages: "first" }),
  },
});

const bands = {
  all: { header: "header", footer: "footer" },
  even: { header: "evenHeader", footer: "evenFooter" },
  first: { header: "firstHeader", footer: "firstFooter" },
} as const;

/** Texts with Excel's codes, such as `&P of &N`. */
function text(
  band: "header" | "footer",
  place: "left" | "center" | "right",
): Property<HeaderTarget> {
  return {
    get: (target) => liveSheet(target).page[bands[target.pages][band]][place],
    set: (target, value) => {
      const key = bands[target.pages][band];
      change(target, { [key]: { ...liveSheet(target).page[key], [place]: asText(value) } });
    },
  };
}

export const headerFooterType = defineType({
  name: "HeaderFooter",
  properties: {
    LeftHeader: text("header", "left"),
    CenterHeader: text("header", "center"),
    RightHeader: text("header", "right"),
    LeftFooter: text("footer", "left"),
    CenterFooter: text("footer", "center"),
    RightFooter: text("footer", "right"),
  },
});

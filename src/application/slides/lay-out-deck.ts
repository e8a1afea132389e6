import type { PlainDate } from "#domain/kernel/plain-date";
import type { DeckPlan } from "#domain/workbook/slide-plan";

import { withheldWords } from "../pack/page-content";
import type { PackContent } from "../pack/page-content";
import { paginate } from "../pack/paginate";
import { layOutSlide } from "./lay-out-slide";
import { slideFace } from "./slide-face";

/** The pack as slides: its pages in their order. */
export function layOutDeck(
  pack: PackContent,
  dates: { readonly reportDate: PlainDate; readonly date1904: boolean },
): DeckPlan {
  return {
    title: pack.title,
    footer: [
      pack.portfolioName,
      `report date ${pack.reportDay}`,
      ...(pack.unit === undefined ? [withheldWords] : []),
    ].join(" · "),
    reportDate: dates.reportDate,
    slides: paginate(pack, slideFace).map((page) => layOutSlide(page, dates.date1904)),
  };
}

import type { SteeringPack } from "#domain/steering-pack/steering-pack";
import type { DeckPlan } from "#domain/workbook/slide-plan";

import { writeDay } from "../sheets/days";
import { layOutDecisionSlides } from "./decisions-slides";
import { layOutFinanceSlide } from "./finance-slide";
import { layOutPortfolioSlides } from "./portfolio-slides";
import { layOutSummarySlide } from "./summary-slide";

/** The pack as slides, in the order of the pack: decisions come first. */
export function layOutDeck(pack: SteeringPack): DeckPlan {
  const date = `${writeDay(pack.reportDate.date)} (${pack.reportDateOrigin})`;
  return {
    title: pack.title,
    footer: `${pack.portfolioName} · report date ${date}`,
    reportDate: pack.reportDate.date,
    slides: [
      ...layOutDecisionSlides(pack),
      layOutSummarySlide(pack),
      ...layOutPortfolioSlides(pack),
      layOutFinanceSlide(pack),
    ],
  };
}

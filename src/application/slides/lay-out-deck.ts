import { hasPackSection } from "#domain/settings/pack-sections";
import {
  defaultPackSettings,
  type PackSection,
  type PackSettings,
} from "#domain/settings/pack-settings";
import type { SteeringPack } from "#domain/steering-pack/steering-pack";
import type { DeckPlan } from "#domain/workbook/slide-plan";

import { writeDay } from "../sheets/days";
import { layOutDecisionSlide, layOutFurtherDecisions } from "./decisions-slides";
import { layOutFinanceSlide } from "./finance-slide";
import { layOutPortfolioSlides } from "./portfolio-slides";
import { layOutSummarySlide } from "./summary-slide";

/** The pack as slides, in the order of the pack: decisions come first, the further ones last. */
export function layOutDeck(
  pack: SteeringPack,
  settings: PackSettings = defaultPackSettings,
): DeckPlan {
  const has = (section: PackSection): boolean => hasPackSection(settings, section);
  const date = `${writeDay(pack.reportDate.date)} (${pack.reportDateOrigin})`;
  return {
    title: pack.title,
    footer: `${pack.portfolioName} · report date ${date}`,
    reportDate: pack.reportDate.date,
    slides: [
      ...(has("decisions") ? [layOutDecisionSlide(pack)] : []),
      ...(has("summary") ? [layOutSummarySlide(pack)] : []),
      ...(has("portfolio") ? layOutPortfolioSlides(pack) : []),
      ...(has("finance") ? [layOutFinanceSlide(pack)] : []),
      ...(has("decisions") ? layOutFurtherDecisions(pack) : []),
    ],
  };
}

import { budgetRules } from "./budget-rules";
import { changeOverTimeRules } from "./change-over-time-rules";
import { changeRules } from "./change-rules";
import { circleRules } from "./circle-rules";
import { costRules } from "./cost-rules";
import { deliveryRules } from "./delivery-rules";
import { dependencyRules } from "./dependency-rules";
import { forecastRules } from "./forecast-rules";
import { identityRules } from "./identity-rules";
import { milestoneRules } from "./milestone-rules";
import { networkRules } from "./network-rules";
import { peopleRules } from "./people-rules";
import { planQualityRules } from "./plan-quality-rules";
import { portfolioRules } from "./portfolio-rules";
import { ragRules } from "./rag-rules";
import { ragTrendRules } from "./rag-trend-rules";
import { returnsRules } from "./returns-rules";
import { riskListRules } from "./risk-list-rules";
import { riskRules } from "./risk-rules";
import type { Rule, WorkbookRule } from "./rule";
import { scheduleRules } from "./schedule-rules";
import { statusRules } from "./status-rules";
import { taskRules } from "./task-rules";
import { valueRules } from "./value-rules";

/** Every rule on single projects, area by area. */
export const rules: readonly Rule[] = [
  ...identityRules,
  ...returnsRules,
  ...statusRules,
  ...valueRules,
  ...scheduleRules,
  ...planQualityRules,
  ...milestoneRules,
  ...taskRules,
  ...networkRules,
  ...changeOverTimeRules,
  ...costRules,
  ...forecastRules,
  ...budgetRules,
  ...ragRules,
  ...ragTrendRules,
  ...riskRules,
  ...riskListRules,
  ...dependencyRules,
  ...changeRules,
  ...deliveryRules,
];

/** Every rule on all projects together. */
export const workbookRules: readonly WorkbookRule[] = [
  ...portfolioRules,
  ...circleRules,
  ...peopleRules,
];

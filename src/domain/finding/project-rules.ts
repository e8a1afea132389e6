import { costRules } from "./rules/cost";
import { deliveryRules } from "./rules/delivery";
import { identityRules } from "./rules/identity";
import { linksRules } from "./rules/links";
import { milestonesRules } from "./rules/milestones";
import { ragRules } from "./rules/rag";
import { risksRules } from "./rules/risks";
import { scheduleRules } from "./rules/schedule";
import { statusRules } from "./rules/status";
import { tasksRules } from "./rules/tasks";
import { valuesRules } from "./rules/values";

/** Every rule on projects: its grade, what it needs and its sentence, area by area. */
export const projectRules = {
  ...identityRules,
  ...statusRules,
  ...valuesRules,
  ...scheduleRules,
  ...milestonesRules,
  ...tasksRules,
  ...costRules,
  ...ragRules,
  ...risksRules,
  ...linksRules,
  ...deliveryRules,
};

import type { NoFacts } from "../no-facts";
import { defineRule } from "../rule-entry";
import { inSentence, listed, quoted } from "../words";

/** Rules on what a project is and whether it reports. */
export const identityRules = {
  PROJECT_ID_MISSING: defineRule({
    number: 1,
    severity: "error",
    profile: "essentials",
    needs: ["projectId"],
    source: "Project office practice",
    why: "Without an id the project cannot be matched with its register row, its history or other tabs.",
    say: ({ projectName }: Readonly<{ projectName: string | undefined }>) =>
      `the project ${projectName === undefined ? "here" : quoted(projectName)} has no id, so its history and its register row cannot be found. Give it the project's own code.`,
  }),
  PROJECT_ID_DUPLICATED: defineRule({
    number: 2,
    severity: "error",
    profile: "essentials",
    needs: ["projectId", "otherTabs"],
    source: "Project office practice",
    why: "Neither tab is summed, so that nothing counts twice.",
    say: ({ id, others }: Readonly<{ id: string; others: readonly string[] }>) =>
      `the project id ${quoted(id)} is also in ${listed(others)}, so none of them is summed. Give each project its own id.`,
  }),
  PROJECT_NAME_MISSING: defineRule<NoFacts>({
    number: 43,
    severity: "error",
    profile: "essentials",
    needs: ["projectName"],
    source: "analysis_engine",
    why: "The committee knows projects by name.",
    say: () =>
      "the project has no name; the committee would see its id only. Fill in the project name.",
  }),
  PROJECT_NAME_REPEATED: defineRule({
    number: 4,
    severity: "warning",
    profile: "essentials",
    needs: ["projectName", "otherTabs"],
    source: "analysis_engine",
    why: "Readers cannot tell the two apart.",
    say: ({ name, others }: Readonly<{ name: string; others: readonly string[] }>) =>
      `the project name ${quoted(name)} is also in ${listed(others)}, so readers cannot tell them apart. Make the names differ.`,
  }),
  PROJECT_NAME_CHANGED: defineRule({
    number: 3,
    severity: "error",
    profile: "standard",
    needs: ["projectId", "projectName", "history"],
    source: "analysis_engine",
    why: "A project that changes its name is counted as another one by everybody who looks it up.",
    say: ({ name, before, period }: Readonly<{ name: string; before: string; period: string }>) =>
      `the project is called ${quoted(name)}, but was ${quoted(before)} in ${period}. Use the old name, or tell the project office that it changed.`,
  }),
  PROJECT_NAME_SIMILAR: defineRule({
    number: 4,
    severity: "warning",
    profile: "standard",
    needs: ["projectName", "otherTabs"],
    source: "analysis_engine",
    why: "Two spellings of one name make one project look like two.",
    say: ({ name, other, place }: Readonly<{ name: string; other: string; place: string }>) =>
      `the project name ${quoted(name)} is nearly ${quoted(other)} in ${place}. Use one spelling, or make the names differ clearly.`,
  }),
  SECTION_COLUMN_MISSING: defineRule({
    number: 6,
    severity: "error",
    profile: "standard",
    needs: [
      "milestones.name",
      "risks.title",
      "issues.title",
      "tasks.name",
      "costPeriods.periodEnd",
    ],
    source: "datamaps, Smartsheet",
    why: "Rows without what they are about cannot be reported.",
    say: ({ section, field, rows }: Readonly<{ section: string; field: string; rows: number }>) =>
      `none of the ${String(rows)} rows of ${quoted(section)} has a ${inSentence(field)}. Add the column, or rename the header that holds it.`,
  }),
  REGISTER_ROW_WITHOUT_TAB: defineRule({
    number: 27,
    severity: "error",
    profile: "standard",
    needs: ["projectId", "otherTabs"],
    source: "analysis_engine",
    why: "A project of the register without a return is missing in the report's details.",
    say: ({ project }: Readonly<{ project: string }>) =>
      `the project ${quoted(project)} is in the register and has no tab this period. Ask for its return, or close its row.`,
  }),
  PROJECT_NOT_REPORTED: defineRule({
    number: 27,
    severity: "error",
    profile: "standard",
    needs: ["projectId", "history"],
    source: "analysis_engine",
    why: "A project that drops out of the report unseen still spends money.",
    say: ({ project, period }: Readonly<{ project: string; period: string }>) =>
      `the project ${quoted(project)} was reported in ${period} and is missing now. Ask for its return, or record that it has ended.`,
  }),
  PROJECT_NEW: defineRule({
    number: 28,
    severity: "info",
    profile: "standard",
    needs: ["projectId", "history"],
    source: "analysis_engine",
    why: "A new project changes every total against the last period.",
    say: ({ project, period }: Readonly<{ project: string; period: string }>) =>
      `the project ${quoted(project)} was not in ${period}. Check its id if it is not new.`,
  }),
  STAGE_NOT_AGREED: defineRule({
    number: 29,
    severity: "warning",
    profile: "standard",
    needs: ["stage", "settings"],
    source: "analysis_engine",
    why: "A stage outside the agreed list is missing in every count by stage.",
    say: ({ stage, agreed }: Readonly<{ stage: string; agreed: readonly string[] }>) =>
      `the stage ${quoted(stage)} is not one of those agreed: ${listed(agreed)}. Use one of them.`,
  }),
  RULES_NOT_CHECKED: defineRule({
    number: undefined,
    severity: "info",
    profile: "standard",
    needs: ["history"],
    source: "Steerbook history",
    why: "Rules that compare with earlier periods stay silent until one is closed.",
    say: ({ rules }: Readonly<{ rules: number }>) =>
      `${String(rules)} rules were not checked: no closed period. Close a period, and the next report is compared with it.`,
  }),
};

import { sectionDefinition, type SectionKey } from "#domain/project/sections";
import { addDays, daysBetween } from "#domain/kernel/plain-date";

import { choicesOf, cutLines, rowId } from "./log-lines";
import { milestoneRows } from "./milestone-rows";
import { writtenDate } from "./plain-dates";
import type { SampleRow, SampleValue } from "./sample-project";
import type { ProjectStory, StoryLogs } from "./stories/project-story";

type LogColumns = {
  readonly section: SectionKey;
  /** Prefix of the rows' ids; undefined where rows have none. */
  readonly id: string | undefined;
  readonly columns: readonly string[];
};

/** How the lines of a story's logs are cut; `-` columns are worked on further. */
const logColumns: Readonly<Record<Exclude<keyof StoryLogs, "milestones">, LogColumns>> = {
  risks: {
    section: "risks",
    id: "R",
    columns: [
      ...["title", "cause", "probability", "impact", "impactAmount", "response", "mitigation"],
      ...["owner", "dueDate", "status"],
    ],
  },
  issues: {
    section: "issues",
    id: "I",
    columns: ["title", "severity", "owner", "raised", "dueDate", "status", "resolution"],
  },
  dependencies: {
    section: "dependencies",
    id: "D",
    columns: [
      ...["description", "direction", "otherProject", "otherMilestone"],
      ...["needDate", "promisedDate", "status", "owner"],
    ],
  },
  changes: {
    section: "changes",
    id: "C",
    columns: ["title", "status", "raised", "costEffect", "scheduleEffect", "approver", "decided"],
  },
  resources: {
    section: "resources",
    id: undefined,
    columns: ["person", "role", "from", "to", "allocation"],
  },
  benefits: {
    section: "benefits",
    id: "B",
    columns: [
      ...["name", "owner", "measure", "baseline", "target", "targetDate"],
      ...["forecast", "realised", "value"],
    ],
  },
  communications: {
    section: "communications",
    id: undefined,
    columns: [
      ...["audience", "influence", "message", "channel"],
      ...["frequency", "owner", "lastSent", "nextDue"],
    ],
  },
  decisions: {
    section: "decisions",
    id: "S",
    columns: [
      ...["question", "options", "recommendation", "consequence"],
      ...["deadline", "owner", "status"],
    ],
  },
  actions: { section: "actions", id: "A", columns: ["action", "owner", "dueDate", "status"] },
  tasks: {
    section: "tasks",
    id: "T",
    columns: [
      ...["name", "owner", "baselineStart", "baselineFinish", "forecastStart", "forecastFinish"],
      ...["budget", "predecessors", "percentComplete"],
    ],
  },
  assumptions: { section: "assumptions", id: "U", columns: ["text", "owner", "status"] },
  lessons: { section: "lessons", id: "L", columns: ["text", "owner", "status"] },
};

/** The rows of a story's sections, costs by period excepted. */
export function storyLogs(
  story: ProjectStory,
): Readonly<Partial<Record<SectionKey, readonly SampleRow[]>>> {
  const rows = (log: keyof typeof logColumns): readonly SampleRow[] =>
    readLog(story.logs[log] ?? "", logColumns[log]);
  return {
    milestones: milestoneRows(story),
    tasks: rows("tasks").map((task) => ({ ...task, duration: workingDays(task) })),
    risks: rows("risks").map((risk, index) => ({
      ...risk,
      ...(index === story.repeatedRiskId ? { id: rowId("R", index - 1) } : {}),
      ...residual(risk),
      raised: raisedOn(story, risk, index),
    })),
    issues: rows("issues").map((issue) => ({ ...issue, escalated: escalated(issue) })),
    decisions: rows("decisions"),
    dependencies: rows("dependencies"),
    changes: rows("changes"),
    resources: rows("resources"),
    benefits: rows("benefits"),
    communications: rows("communications"),
    actions: rows("actions"),
    assumptions: rows("assumptions"),
    lessons: rows("lessons"),
  };
}

function readLog(text: string, log: LogColumns): readonly SampleRow[] {
  const kinds = new Map(
    sectionDefinition(log.section).columns.map((column) => [column.key, column.kind]),
  );
  return cutLines(text).map((cells, index) => {
    if (cells.length !== log.columns.length) {
      throw new Error(`"${cells.join(" | ")}" has not the columns of ${log.section}`);
    }
    const row: Record<string, SampleValue> =
      log.id === undefined ? {} : { id: rowId(log.id, index) };
    log.columns.forEach((column, at) => {
      const cell = cells[at] ?? "";
      const kind = kinds.get(column);
      if (cell === "") return;
      if (kind === undefined) throw new Error(`${log.section} has no column ${column}`);
      if (kind === "date") row[column] = writtenDate(cell);
      else row[column] = kind === "text" || kind === "flag" ? cell : Number(cell);
    });
    return row;
  });
}

/** What is left once the response works: less likely where it reduces, less costly where it transfers. */
function residual(risk: SampleRow): SampleRow {
  const lower = (key: string, response: string): number =>
    Math.max(1, Number(risk[key]) - (risk["response"] === response ? 1 : 0));
  return {
    residualProbability: lower("probability", "Reduce"),
    residualImpact: lower("impact", "Transfer"),
  };
}

/** Five days of every seven, both ends counted. */
function workingDays(task: SampleRow): number {
  const start = writtenDate(String(task["forecastStart"]));
  const finish = writtenDate(String(task["forecastFinish"]));
  return Math.max(1, Math.round(((daysBetween(start, finish) + 1) * 5) / 7));
}

/** Risks are spread over the life of the project, each raised well before it falls due. */
function raisedOn(story: ProjectStory, risk: SampleRow, index: number): SampleValue {
  const start = addDays(writtenDate(story.course.actualStart ?? "2026-08-03"), 19 + index * 53);
  const due = addDays(writtenDate(String(risk["dueDate"])), -45);
  const latest = addDays(writtenDate(story.statusDate), -12);
  return [start, due, latest].toSorted()[0] ?? start;
}

function escalated(issue: SampleRow): string {
  const [yes = "", no = ""] = choicesOf("issues", "escalated");
  const high = choicesOf("issues", "severity").at(-1);
  return issue["severity"] === high ? yes : no;
}

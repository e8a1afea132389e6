import { defineRule } from "../rule-entry";
import { inDigits, inPercent, quoted } from "../words";

type TaskShare = Readonly<{ count: number; total: number; limit: number }>;

/** The sentence of a check on a share of the tasks: what they are, and what to do. */
function shareSentence(what: string, todo: string): (share: TaskShare) => string {
  return ({ count, total, limit }) =>
    `${String(count)} of ${String(total)} tasks ${what} (${inPercent(count / total)}; ${inPercent(limit)} is allowed). ${todo}.`;
}

/** Rules on the network of tasks, after the DCMA 14-point assessment. */
export const tasksRules = {
  TASKS_MISSED: defineRule({
    number: 56,
    severity: "warning",
    profile: "strict",
    needs: ["tasks.baselineFinish", "tasks.actualFinish", "statusDate", "settings"],
    source: "DCMA 14-point assessment, check 11",
    why: "Work that ended after its baseline day shows how far the plan is from what happens.",
    say: shareSentence(
      "finished late or are late against their baseline",
      "Find out what they have in common",
    ),
  }),
  TASKS_WITHOUT_LOGIC: defineRule({
    number: 65,
    severity: "warning",
    profile: "strict",
    needs: ["tasks.id", "tasks.predecessors", "settings"],
    source: "DCMA 14-point assessment, check 1",
    why: "A task that nothing leads to or follows does not move when the plan does.",
    say: shareSentence("have neither a predecessor nor a successor", "Link them"),
  }),
  TASK_LEAD: defineRule({
    number: 66,
    severity: "warning",
    profile: "standard",
    needs: ["tasks.predecessors"],
    source: "DCMA 14-point assessment, check 2",
    why: "A lead starts work before what it depends on is done.",
    say: ({
      task,
      predecessor,
      lead,
    }: Readonly<{ task: string; predecessor: string; lead: number }>) =>
      `the task ${quoted(task)} starts ${inDigits(lead)} days before its predecessor ${quoted(predecessor)} allows. Split the predecessor instead of using a lead.`,
  }),
  TASK_LAGS: defineRule({
    number: 67,
    severity: "warning",
    profile: "strict",
    needs: ["tasks.predecessors", "settings"],
    source: "DCMA 14-point assessment, check 3",
    why: "A lag is work nobody has described.",
    say: shareSentence("wait by a lag", "Make each lag a task"),
  }),
  TASK_LINKS_UNUSUAL: defineRule({
    number: 68,
    severity: "warning",
    profile: "strict",
    needs: ["tasks.predecessors", "settings"],
    source: "DCMA 14-point assessment, check 4",
    why: "Links other than finish to start are easily misread.",
    say: ({ share, limit }: Readonly<{ share: number; limit: number }>) =>
      `only ${inPercent(share)} of the links between tasks run from finish to start; at least ${inPercent(limit)} should. Check the others.`,
  }),
  TASKS_CONSTRAINED: defineRule({
    number: 69,
    severity: "warning",
    profile: "strict",
    needs: ["tasks.constraint", "settings"],
    source: "DCMA 14-point assessment, check 5",
    why: "A fixed date stops the plan from showing a slip.",
    say: shareSentence("are held by a hard constraint", "Use links instead of fixed dates"),
  }),
  TASKS_WITH_LONG_FLOAT: defineRule({
    number: 70,
    severity: "warning",
    profile: "strict",
    needs: ["tasks.totalFloat", "settings"],
    source: "DCMA 14-point assessment, check 6: 44 working days",
    why: "Very much float usually means a missing link.",
    say: shareSentence("have more float than the limit", "Check that a successor is linked"),
  }),
  TASK_FLOAT_NEGATIVE: defineRule({
    number: 71,
    severity: "warning",
    profile: "standard",
    needs: ["tasks.totalFloat"],
    source: "DCMA 14-point assessment, check 7",
    why: "Negative float says that a fixed date cannot be met.",
    say: ({ task, days }: Readonly<{ task: string; days: number }>) =>
      `the task ${quoted(task)} has a float of ${inDigits(days)} days, so the date it leads to cannot be met. Plan again, or move that date.`,
  }),
  TASKS_LONG: defineRule({
    number: 72,
    severity: "warning",
    profile: "strict",
    needs: ["tasks.duration", "settings"],
    source: "DCMA 14-point assessment, check 8: 44 working days",
    why: "Progress of long tasks is a matter of opinion.",
    say: shareSentence("are longer than the limit", "Split them"),
  }),
  TASKS_WITHOUT_OWNER: defineRule({
    number: 73,
    severity: "warning",
    profile: "standard",
    needs: ["tasks.owner", "tasks.percentComplete"],
    source: "DCMA 14-point assessment, check 10",
    why: "A task that belongs to nobody is not done.",
    say: shareSentence("have no owner", "Name one for each"),
  }),
  BASELINE_EXECUTION_LOW: defineRule({
    number: 75,
    severity: "warning",
    profile: "strict",
    needs: [
      "tasks.baselineFinish",
      "tasks.actualFinish",
      "tasks.percentComplete",
      "statusDate",
      "settings",
    ],
    source: "DCMA 14-point assessment, check 14",
    why: "Fewer tasks are done than the baseline has by now.",
    say: ({ done, due, limit }: Readonly<{ done: number; due: number; limit: number }>) =>
      `${String(done)} tasks are complete where the baseline has ${String(due)} by now, an index of ${(done / due).toFixed(2)}, below ${limit.toFixed(2)}. Plan the rest again.`,
  }),
  SUMMARY_PROGRESS_DIFFERS: defineRule({
    number: 77,
    severity: "info",
    profile: "strict",
    needs: ["tasks.level", "tasks.percentComplete", "tasks.duration"],
    source: "Project office practice",
    why: "A summary that is typed instead of summed says something else than its tasks.",
    say: ({ task, own, below }: Readonly<{ task: string; own: number; below: number }>) =>
      `the summary task ${quoted(task)} is ${inPercent(own)} complete, its tasks together ${inPercent(below)}. Work it out from them.`,
  }),
};

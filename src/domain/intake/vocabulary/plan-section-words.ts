import { withBasis } from "./basis-words";
import type { SectionWords } from "./column-words";

const identity =
  "id; no; #; ref; ref id; id no; s n; sno; sl; serial; reference; s.no; sn; sl no; line; serial no; sr no; sr; s#; item no; item #; seq; sequence; row; unique id; uid; ref no; reference no; log id; key; code";
const persons = `owner; assigned to; responsible; responsible person; lead; accountable; person responsible; responsible party; assigned; assignee; who; accountable person; action owner; owned by; pic; allocated to; assigned to owner; responsibility; assigned person; owner name; responsible owner; responsible team; delegated to; person in charge; in charge; point of contact; leader; task leader; responsible individual; individual responsible; responsible role; assigned owner; task lead; member; team member; verantwortlich; verantwortlicher; zuständig`;
const remarks = `comment; notes; remarks; commentary; narrative; reason for delay; specific reason/s for
  any delay; explanation`;
const states = `status; state; current status; milestone status; task status; progress status`;

/** Milestones, tasks and costs by period. */
export const planSectionWords: Readonly<
  Record<"milestones" | "tasks" | "costPeriods", SectionWords>
> = {
  milestones: {
    titles: `milestone; key milestone; milestone plan; milestone schedule; key dates; milestone
      tracker; gates; deliverable`,
    noun: "milestone",
    subject: "name",
    columns: {
      id: { weight: 0.3, words: `${identity}; milestone id; milestone no; milestone #; ms id` },
      name: {
        weight: 1,
        words: `milestone name; milestone label; milestone description; milestone title; milestone/deliverable; key date; key event; deliverable milestone; milestone event; project milestone; key milestone name; key milestone; major milestone; milestone/gate; gate milestone`,
        weak: `name; title; description; deliverable; gate; event; activity; stage; phase; task; item; key activity; achievement; target`,
      },
      key: { weight: 1, words: "key; critical; is key" },
      gate: { weight: 0.6, words: "is gate" },
      baselineDate: {
        weight: 1.6,
        words: `baseline; baseline date of milestone; original baseline; planned date; planned; plan; target date; baseline finish; agreed date`,
        weak: `date; planned finish; planned end; end date; finish; end; completion date`,
        last: "due date; due; date due",
      },
      forecastDate: {
        weight: 1.6,
        words: `forecast; forecast / actual; current forecast; revised; expected date; expected; latest forecast; forecast finish; re-forecast date; eta; new forecast; expected delivery date; forecast/achieved; rescheduled date; forecast or actual; forecast or actual date; actual/forecast`,
        weak: `due date; due; date; finish; end; end date; finish date`,
      },
      actualDate: {
        weight: 1.6,
        words: `actual; achieved; completed; completion date; date completed; complete date; completed on; actual finish; actual completion date; met on; done; completion; delivered; date met; date delivered; achievement date; met`,
      },
      status: { weight: 0.4, words: `${states}; rag; rag status; milestone rag` },
      owner: { weight: 0.4, words: `${persons}; milestone owner` },
      comment: {
        weight: 0.3,
        words: `${remarks}; milestone note; milestone comment; progress; progress note; update; status comment; reason; notes/comments; comments / notes`,
      },
    },
  },
  tasks: {
    titles: `task; project tracker; task tracker; to do list; to do; product backlog; sprint backlog; sprint product backlog; backlog; task board; project plan; plan; schedule; work plan; wbs; gantt; activity; work breakdown
      structure; task list`,
    noun: "task",
    subject: "name",
    columns: {
      id: {
        weight: 0.3,
        words: `${identity}; task id; user story id; story id; backlog id; task no; task #; step #; step no; wbs; wbs id; wbs code; activity id; outline
        no`,
      },
      name: {
        weight: 1,
        words: `task name; task title; task summary; activity; activity name; activity description; task description; work package; work item; step; project task; task/activity; backlog item; product backlog item; phase and step; phase and task; phase/step; step and task; sub task; subtask; wbs element; wbs description; work breakdown; project activity; action; job; user story; story; work package name; requirement; job package; wbs item; task performed; task description/name; activity/task; task item; sub activity; main task; work package/task; scope of work item; control account; control account name; cost account; control account description; wbs/control account; control account/work package; budget line; cost element; item description`,
        weak: `name; title; description; deliverable; milestone description; milestone name; summary; epic; phase; item; feature; work; phase/task; module; component; stage`,
      },
      level: { weight: 0.8, words: "outline level; indent" },
      baselineStart: {
        weight: 1.2,
        words: ``,
      },
      baselineFinish: {
        weight: 1.2,
        words: `baseline end; planned finish; planned end; plan finish; plan end; original end; original end date; planned finish date; planned end date; baseline finish date; baseline end date; target end date; original due date; scheduled finish; scheduled end; target finish; target end`,
        last: "due date; due",
      },
      forecastStart: {
        weight: 1,
        words: `start; start date; start day; starting date; starting; begin; begin date; from`,
      },
      forecastFinish: {
        weight: 1,
        words: `finish; end; end date; end day; ending date; ending; finish date; finish by; complete by; end by; forecast end; estimated end; estimated finish; revised finish; current finish; expected completion; forecast end date; forecast finish date; anticipated / actual finish; actual / forecast finish; to; target delivery; expected end; expected finish; deadline date`,
        weak: "due date; due; deadline; target date; due by",
      },
      actualStart: { weight: 1.2, words: "started on; started" },
      actualFinish: {
        weight: 1.2,
        words: `actual end; actual finish date; actual end date; complete date; completed on; completion date; date completed`,
      },
      percentComplete: {
        weight: 1.2,
        words: `complete %; completion %; % completion; progress; progress %; % done; complete; done %; pct of task complete; estimated percent complete; actual % complete; % progress; progress in %; work complete; % work complete; completion; actual progress; actual %; task progress; physical % complete; % achieved; percentage`,
      },
      plannedPercentComplete: {
        weight: 1,
        words: `planned %; plan %; expected %; scheduled %; planned progress; expected % complete; % planned; % scheduled; planned completion %; % planned complete; planned completion; scheduled % complete; % complete planned; should be % complete; % complete scheduled; target %; planned % to date`,
      },
      duration: {
        weight: 1.2,
        words: `estimated duration; original duration; expected duration; days; plan duration; duration in days; working days; planned duration; no of day; calendar day; days required; work day; duration day; estimated day; planned day; length; duration h; duration hr; duration hour; duration in hours; duration week; duration in weeks; duration month; duration in months; planned duration week; no of weeks`,
      },
      budget: {
        weight: 0.6,
        words: `task budget; tbc; total budgeted cost; budget total cost; budget cost total; total cost; cost; cost per activity; cost per task; activity cost; task cost; planned cost; budget cost; bac; estimated cost; cost budget; cost estimate; fixed cost; total budget; baseline cost; budget at completion; budgeted amount; allocated budget; approved budget`,
      },
      actualCost: {
        weight: 0.6,
        words: `ac; acwp; actual total cost; total actual cost; actual spend; cost to date; spent; actual; actual expenditure; actual cost of work performed; actual cost to date; actual spend to date; actual to date; actual cost so far`,
      },
      plannedValue: {
        weight: 0.6,
        words:
          "pv; bcws; budgeted cost of work scheduled; planned value to date; planned cost to date; pv to date",
      },
      earnedValue: {
        weight: 0.6,
        words:
          "ev; bcwp; budgeted cost of work performed; earned value to date; ev to date; earned",
      },
      predecessors: {
        weight: 2,
        words: `depends on; dependency; pred; preceding task; preceding activity; predecessor id; predecessor task; dependent on; dependency id; dependent task; depends; immediate predecessor; prerequisite`,
      },
      constraint: { weight: 1.5, words: "constraint type" },
      totalFloat: { weight: 1.5, words: "float; slack; total slack" },
      owner: {
        weight: 0.4,
        words: `${persons}; task owner; resource; resource names; single person
        responsible; resource assigned; assigned resource; team; assigned to owner; resource initial; responsible resource; developer; engineer`,
        weak: "manager",
      },
      status: { weight: 0.4, words: states },
    },
  },
  costPeriods: {
    titles: `cost by period; cost; spend profile; budget; financials; finance; cost profile; earned
      value; evm; ev data; cost baseline; monthly cost; budget tracker; budget tracking; cost tracker; cost tracking; financial summary; finance profile; financial profile; spend; cashflow; cash flow; expenditure; budget vs actual; budget versus actual; cost plan; cost report; finance summary; budget and actual; cost forecast; financial plan; budget profile; project budget; project cost; cost performance; budget by period; financial forecast; s-curve; time-phased plan`,
    noun: "period",
    subject: "periodEnd",
    columns: {
      periodEnd: {
        weight: 1.4,
        words: `period; month; month end; month ending; period ending; quarter; week ending; week of; week commencing; week beginning; reporting period; fiscal period; date; week; year; month/year; period ended; month name; reporting month; fy; financial year; fiscal year; status date; quarter end; time period; month no; end of month; end of period`,
        weak: "time; day; sprint; iteration",
      },
      plannedValue: {
        weight: 1.5,
        words: `pv; bcws; planned; plan; budget; cumulative pv; planned cost; planned spend; budget to date; baseline; cumulative planned value; cumulative budget; cumulative plan; baseline cost; budgeted cost; plan cost; planned amount; monthly budget; monthly plan; budget amount; planned expenditure; plan value; planned spending; target spend; budget spend; original budget`,
        weak: withBasis("pv", "bcws", "planned value", "planned cost"),
      },
      earnedValue: {
        weight: 2,
        words: `ev; bcwp; earned; cumulative ev; cumulative earned value; value earned`,
        weak: withBasis("ev", "bcwp", "earned value"),
      },
      actualCost: {
        weight: 1.5,
        words: `ac; acwp; actual; spend; actual spend; cumulative ac; cumulative actual cost; cumulative actual; spent; cumulative spend; actual amount; monthly actual; actual expenditure; expenditure; actual spending; paid; invoiced; actual to date; spend to date`,
        weak: withBasis("ac", "acwp", "actual cost", "actual"),
      },
      forecast: {
        weight: 1.2,
        words: `forecast; forecast spend; cumulative forecast; projected cost; etc; latest forecast; forecast amount; forecast expenditure; revised forecast; current forecast; projected spend; estimate; outturn; forecast outturn`,
        weak: withBasis("forecast", "forecast cost", "projected cost"),
      },
      category: { weight: 0.4, words: "cost category; cost type; capex/opex; type" },
    },
  },
};

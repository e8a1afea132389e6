import type { SectionWords } from "./column-words";

const identity = "id; no; #; ref; reference; s.no; sn; sl no; line";
const persons = `owner; assigned to; responsible; responsible person; lead; accountable; resp`;
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
        words: `milestone; milestone name; milestone label; milestone description; milestone title`,
        weak: "key milestone; name; title; description; deliverable; gate; event",
      },
      key: { weight: 1, words: "key; key?; key milestone?; critical; is key; key (y/n)" },
      gate: { weight: 0.6, words: "gate?; gate (y/n); is gate" },
      baselineDate: {
        weight: 1.6,
        words: `baseline; baseline date; baseline date of milestone; original date; original
          baseline; planned date; plan date; planned; plan; target date; baseline finish;
          original planned date; baseline due date; agreed date; contract date`,
        weak: "due date; due; date; planned finish; planned end; end date",
      },
      forecastDate: {
        weight: 1.6,
        words: `forecast; forecast date; forecast/actual date; forecast / actual; current
          forecast; current date; revised date; revised; expected date; expected; latest
          forecast; estimated date; forecast finish; anticipated date; projected date;
          current planned date; current planned due date; re-forecast date; eta`,
        weak: "due date; due",
      },
      actualDate: {
        weight: 1.6,
        words: `actual; actual date; achieved; date achieved; achieved date; completed; completion
          date; date completed; complete date; completed on; actual finish; actual
          completion date; met on`,
      },
      status: { weight: 0.4, words: `${states}; rag; rag status; milestone rag` },
      owner: { weight: 0.4, words: `${persons}; milestone owner` },
      comment: { weight: 0.3, words: remarks },
    },
  },
  tasks: {
    titles: `task; project plan; plan; schedule; work plan; wbs; gantt; activity; work breakdown
      structure; task list`,
    noun: "task",
    subject: "name",
    columns: {
      id: {
        weight: 0.3,
        words: `${identity}; task id; task no; task #; wbs; wbs id; wbs code; activity id; outline
        no`,
      },
      name: {
        weight: 1,
        words: `task; task name; task title; activity; activity name; activity description; task
          description; work package; work item`,
        weak: "name; title; description; deliverable; summary; epic",
      },
      level: { weight: 0.8, words: "level; outline level; indent" },
      baselineStart: {
        weight: 1.2,
        words: `baseline start; planned start; plan start; original start; original start date;
        planned start date; baseline start date; target start date; scheduled start; target
        start`,
      },
      baselineFinish: {
        weight: 1.2,
        words: `baseline finish; baseline end; planned finish; planned end; plan finish; plan end;
        original end; original end date; planned finish date; planned end date; baseline
        finish date; baseline end date; target end date; original due date; scheduled
        finish; scheduled end; target finish; target end`,
        weak: "due date; due",
      },
      forecastStart: {
        weight: 1,
        words: `start; start date; forecast start; estimated start; current start; begin; begin
        date; revised start; forecast start date; from`,
      },
      forecastFinish: {
        weight: 1,
        words: `finish; end; end date; finish date; forecast finish; forecast end; estimated end;
        estimated finish; revised finish; current finish; expected completion; forecast end
        date; forecast finish date; anticipated / actual finish; actual / forecast finish;
        to; target delivery`,
        weak: "due date; due",
      },
      actualStart: { weight: 1.2, words: "actual start; actual start date; started on; started" },
      actualFinish: {
        weight: 1.2,
        words: `actual finish; actual end; actual finish date; actual end date; complete date;
        completed on; completion date; date completed`,
      },
      percentComplete: {
        weight: 1.2,
        words: `% complete; percent complete; complete %; completion %; % completion; progress;
        progress %; % done; pct complete; complete; done %; pct of task complete; estimated
        percent complete; actual % complete`,
      },
      plannedPercentComplete: {
        weight: 1,
        words: `planned % complete; planned %; plan %; expected %; scheduled %; planned progress;
        expected % complete`,
      },
      duration: {
        weight: 1.2,
        words: `duration; duration (days); estimated duration; expected duration; days; duration in
        days; working days; planned duration; dur`,
      },
      budget: { weight: 0.6, words: "budget; task budget; planned cost; budget cost; bac" },
      actualCost: { weight: 0.6, words: "actual cost; ac; actual spend; actual costs" },
      predecessors: {
        weight: 2,
        words: `predecessors; predecessor; predecessor(s); depends on; dependency; dependencies;
        pred`,
      },
      constraint: { weight: 1.5, words: "constraint; constraint type" },
      totalFloat: { weight: 1.5, words: "total float; float; slack; total slack" },
      owner: {
        weight: 0.4,
        words: `${persons}; task owner; resource; resources; resource names; single person
        responsible`,
      },
      status: { weight: 0.4, words: states },
    },
  },
  costPeriods: {
    titles: `cost by period; cost; spend profile; budget; financials; finance; cost profile; earned
      value; evm; ev data; cost baseline; monthly cost; s-curve; time-phased plan`,
    noun: "period",
    subject: "periodEnd",
    columns: {
      periodEnd: {
        weight: 1.4,
        words: `period end; period; month; month end; month ending; period ending; quarter; week
        ending; reporting period; fiscal period; date; week; year; month/year`,
      },
      plannedValue: {
        weight: 1.5,
        words: `planned value; pv; bcws; planned; plan; budget; planned value (cumulative);
        cumulative pv; planned cost; planned spend; budget to date; baseline; cumulative
        planned value; cumulative budget; cumulative plan; baseline cost; budgeted cost`,
      },
      earnedValue: {
        weight: 2,
        words: `earned value; ev; bcwp; earned; earned value (cumulative); cumulative ev; cumulative
        earned value; value earned`,
      },
      actualCost: {
        weight: 1.5,
        words: `actual cost; ac; acwp; actual; actuals; spend; actual spend; actual cost
        (cumulative); cumulative ac; cumulative actual cost; cumulative actual; spent;
        cumulative spend; actual costs`,
      },
      forecast: {
        weight: 1.2,
        words: `forecast cost; forecast; forecast spend; forecast (cumulative); cumulative forecast;
        projected cost; etc; latest forecast`,
      },
      category: { weight: 0.4, words: "category; cost category; cost type; capex/opex; type" },
    },
  },
};

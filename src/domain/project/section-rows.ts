import type { PlainDate } from "../kernel/plain-date";
import type { Field, SourceCell } from "./source";

/** Percents are fractions 0..1, amounts in major units, duration and float in days of the plan. */
export type Task = {
  readonly row: SourceCell;
  readonly id?: Field<string>;
  readonly name?: Field<string>;
  readonly level?: Field<number>;
  readonly baselineStart?: Field<PlainDate>;
  readonly baselineFinish?: Field<PlainDate>;
  readonly forecastStart?: Field<PlainDate>;
  readonly forecastFinish?: Field<PlainDate>;
  readonly actualStart?: Field<PlainDate>;
  readonly actualFinish?: Field<PlainDate>;
  readonly percentComplete?: Field<number>;
  readonly plannedPercentComplete?: Field<number>;
  readonly duration?: Field<number>;
  readonly budget?: Field<number>;
  /** To date, where the tab gives them a task. */
  readonly plannedValue?: Field<number>;
  readonly earnedValue?: Field<number>;
  readonly actualCost?: Field<number>;
  readonly predecessors?: Field<string>;
  readonly constraint?: Field<string>;
  readonly totalFloat?: Field<number>;
  readonly owner?: Field<string>;
  readonly status?: Field<string>;
};

export type Dependency = {
  readonly row: SourceCell;
  readonly id?: Field<string>;
  readonly description?: Field<string>;
  readonly direction?: Field<string>;
  readonly otherProject?: Field<string>;
  readonly otherMilestone?: Field<string>;
  readonly needDate?: Field<PlainDate>;
  readonly promisedDate?: Field<PlainDate>;
  readonly status?: Field<string>;
  readonly owner?: Field<string>;
};

/** `costEffect` in major units, `scheduleEffect` in days; a delay is positive. */
export type Change = {
  readonly row: SourceCell;
  readonly id?: Field<string>;
  readonly title?: Field<string>;
  readonly status?: Field<string>;
  readonly raised?: Field<PlainDate>;
  readonly costEffect?: Field<number>;
  readonly scheduleEffect?: Field<number>;
  readonly approver?: Field<string>;
  readonly decided?: Field<PlainDate>;
};

/** Allocation and capacity as fractions of one full-time person. */
export type Resource = {
  readonly row: SourceCell;
  readonly person?: Field<string>;
  readonly role?: Field<string>;
  readonly from?: Field<PlainDate>;
  readonly to?: Field<PlainDate>;
  readonly allocation?: Field<number>;
  readonly capacity?: Field<number>;
};

/** Baseline, target, forecast and realised are in the unit of the measure. */
export type Benefit = {
  readonly row: SourceCell;
  readonly id?: Field<string>;
  readonly name?: Field<string>;
  readonly owner?: Field<string>;
  readonly measure?: Field<string>;
  readonly baseline?: Field<number>;
  readonly target?: Field<number>;
  readonly targetDate?: Field<PlainDate>;
  readonly forecast?: Field<number>;
  readonly realised?: Field<number>;
  readonly value?: Field<number>;
};

export type Communication = {
  readonly row: SourceCell;
  readonly audience?: Field<string>;
  readonly influence?: Field<string>;
  readonly message?: Field<string>;
  readonly channel?: Field<string>;
  readonly frequency?: Field<string>;
  readonly owner?: Field<string>;
  readonly lastSent?: Field<PlainDate>;
  readonly nextDue?: Field<PlainDate>;
};

export type Action = {
  readonly row: SourceCell;
  readonly id?: Field<string>;
  readonly action?: Field<string>;
  readonly owner?: Field<string>;
  readonly dueDate?: Field<PlainDate>;
  readonly status?: Field<string>;
};

/** A line of the assumptions or of the lessons. */
export type Note = {
  readonly row: SourceCell;
  readonly id?: Field<string>;
  readonly text?: Field<string>;
  readonly owner?: Field<string>;
  readonly status?: Field<string>;
};

import { visibleText } from "../kernel/visible-text";
import type { Task } from "../project/section-rows";

/** What the codes of a plan say of its outline: "1" and "1.2" stand above "1.2.1". */
export type Outline = {
  /** Codes of tasks with others below them. */
  readonly parents: ReadonlySet<string>;
  /** Codes of tasks with amounts of money below them. */
  readonly pricedParents: ReadonlySet<string>;
};

const none: Outline = { parents: new Set(), pricedParents: new Set() };
const outlines = new WeakMap<readonly Task[], Outline>();

/** The outline of a list of tasks by their codes; without parents where codes have no points. */
export function outlineOf(tasks: readonly Task[]): Outline {
  const held = outlines.get(tasks);
  if (held !== undefined) return held;
  const found = tasks.some(({ id }) => id?.value.includes(".") === true) ? outline(tasks) : none;
  outlines.set(tasks, found);
  return found;
}

function outline(tasks: readonly Task[]): Outline {
  const parents = new Set<string>();
  const pricedParents = new Set<string>();
  for (const task of tasks) {
    const priced = hasAmount(task);
    for (let code = above(codeOf(task)); code !== ""; code = above(code)) {
      parents.add(code);
      if (priced) pricedParents.add(code);
    }
  }
  return { parents, pricedParents };
}

/** Whether the code of a task says that others stand below it. */
export function isParent({ parents }: Outline, task: Task): boolean {
  return parents.size > 0 && parents.has(codeOf(task));
}

/**
 * Whether the code of a task says that its line sums up others: of amounts, unless it alone has them.
 */
export function sumsUp(outline: Outline, task: Task): boolean {
  if (!isParent(outline, task)) return false;
  return outline.pricedParents.has(codeOf(task)) || !hasAmount(task);
}

/** The code of a task, without the point some write at its end; empty without an id. */
function codeOf({ id }: Task): string {
  return id === undefined ? "" : visibleText(id.value).toLowerCase().replace(/\.+$/, "");
}

function above(code: string): string {
  const point = code.lastIndexOf(".");
  return point <= 0 ? "" : code.slice(0, point);
}

function hasAmount({ budget, plannedValue, earnedValue, actualCost }: Task): boolean {
  return (budget ?? plannedValue ?? earnedValue ?? actualCost) !== undefined;
}

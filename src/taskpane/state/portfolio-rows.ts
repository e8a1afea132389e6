import type {
  ExplainedNode,
  ExplainedPortfolio,
  ExplainedProject,
} from "#application/explain-portfolio";

/** A row of the tree as it is seen: what is under a closed node has none. */
export type PortfolioRow = {
  /** Stays the same while the tree is opened, closed and narrowed. */
  readonly key: string;
  /** 1 for the portfolio. */
  readonly level: number;
  readonly name: string;
  /** Key of the row above it in the tree; undefined for the portfolio. */
  readonly parent: string | undefined;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
} & (
  | { readonly kind: "node"; readonly node: ExplainedNode; readonly open: boolean }
  | { readonly kind: "project"; readonly project: ExplainedProject }
);

/** What of the tree is seen. */
export type TreeSight = {
  /** Keys of the nodes that are open. */
  readonly open: ReadonlySet<string>;
  /** Only projects whose name or id has this text, with what they are under; "" for all. */
  readonly wanted: string;
};

type Branch = {
  readonly node: ExplainedNode;
  readonly branches: Branch[];
  readonly projects: ExplainedProject[];
};

export const portfolioKey = "portfolio";

export function programmeKey(path: string): string {
  return `programme ${path}`;
}

/** Tabs and cells tell apart what ids need not. */
export function projectKeyOf({ tab, cell }: ExplainedProject): string {
  return `project ${tab} ${cell}`;
}

/** The rows of the tree, top down. */
export function layOutPortfolio(
  { portfolio, programmes, projects }: ExplainedPortfolio,
  sight: TreeSight,
): readonly PortfolioRow[] {
  const wanted = sight.wanted.trim().toLowerCase();
  const shown = wanted === "" ? projects : projects.filter((one) => matches(one, wanted));
  const root = growTree(portfolio, programmes, shown);
  const rows: PortfolioRow[] = [];
  const isOpen = (key: string): boolean => wanted !== "" || sight.open.has(key);
  const first = { key: portfolioKey, level: 1, parent: undefined, place: 1, siblings: 1 };
  addBranch(rows, root, first, isOpen);
  return rows;
}

function matches({ name, id }: ExplainedProject, wanted: string): boolean {
  return name.toLowerCase().includes(wanted) || id.toLowerCase().includes(wanted);
}

/** Programmes come in path order, so a programme stands before what is below it. */
function growTree(
  portfolio: ExplainedNode,
  programmes: readonly ExplainedNode[],
  projects: readonly ExplainedProject[],
): Branch {
  const root: Branch = { node: portfolio, branches: [], projects: [] };
  const byPath = new Map<string, Branch>();
  for (const node of programmes) {
    if (node.path === "") continue;
    const branch: Branch = { node, branches: [], projects: [] };
    byPath.set(node.path, branch);
    (byPath.get(pathAbove(node.path)) ?? root).branches.push(branch);
  }
  for (const project of projects) (byPath.get(project.path) ?? root).projects.push(project);
  return root;
}

function pathAbove(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(" / ")));
}

type Place = Pick<PortfolioRow, "key" | "level" | "parent" | "place" | "siblings">;

/** A node, then its programmes, then its own projects; while narrowing, branches without a match go. */
function addBranch(
  rows: PortfolioRow[],
  { node, branches, projects }: Branch,
  at: Place,
  isOpen: (key: string) => boolean,
): void {
  const open = isOpen(at.key);
  rows.push({ ...at, kind: "node", name: node.name, node, open });
  if (!open) return;
  const kept = branches.filter(holdsProjects);
  const siblings = kept.length + projects.length;
  const under = { level: at.level + 1, parent: at.key, siblings };
  for (const [index, branch] of kept.entries()) {
    const key = programmeKey(branch.node.path);
    addBranch(rows, branch, { ...under, key, place: index + 1 }, isOpen);
  }
  for (const [index, project] of projects.entries()) {
    const place = kept.length + index + 1;
    const { name } = project;
    rows.push({ ...under, kind: "project", key: projectKeyOf(project), name, place, project });
  }
}

function holdsProjects({ branches, projects }: Branch): boolean {
  return projects.length > 0 || branches.some(holdsProjects);
}

/** More projects than this are first shown by programme only. */
const openedAtOnce = 30;

/** What is open at first: the portfolio, and its programmes where they are few enough to look over. */
export function firstOpen({ programmes, projects }: ExplainedPortfolio): ReadonlySet<string> {
  const few = projects.length <= openedAtOnce;
  return new Set([portfolioKey, ...(few ? programmes.map(({ path }) => programmeKey(path)) : [])]);
}

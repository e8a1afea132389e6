import { sectionDefinition, type SectionKey } from "../../project/sections";
import type { HeaderCell } from "../scanning/header-cells";
import type { ColumnSense } from "../words/lexicon";
import type { HeaderRow, RecognisedHeader } from "../headers/recognise-header";
import { scoreSection } from "../headers/score-section";

type Tracked = "tasks" | "issues" | "risks";

/** Headers that only trackers of work items have, in normal form. */
const ofTrackers: ReadonlySet<string> = new Set(
  "issue key;issue type;work item type;story point;sprint;iteration path;area path;epic link;fix version;bucket name;label".split(
    ";",
  ),
);
/** Those that trackers have among others. */
const besides: ReadonlySet<string> = new Set(
  "assignee;assigned to;reporter;issue id;resolution;priority;created;created at;created date;updated;state;component;parent;milestone".split(
    ";",
  ),
);
const fewestSigns = 3;

/** What the headers of trackers are as columns of tasks and of issues. */
const columns: Readonly<Record<Tracked, Readonly<Record<string, string>>>> = {
  tasks: {
    name: "summary;title;task name",
    id: "issue key;key;work item id;task id;id;no",
    owner: "assignee;assigned to",
    status: "status;state",
    forecastStart: "start date;start",
    forecastFinish: "due date;target date;due",
    actualFinish: "resolved;closed at;closed date;complete date;resolution date",
  },
  issues: {
    title: "summary;title",
    id: "issue key;key;work item id;task id;id;no",
    owner: "assignee;assigned to",
    status: "status;state",
    severity: "priority;severity",
    raised: "created;created at;created date",
    dueDate: "due date;target date;due",
    resolution: "resolution",
  },
  risks: {
    title: "summary;title",
    id: "issue key;key;work item id;id;no",
    owner: "assignee;assigned to",
    status: "status;state",
    raised: "created;created at;created date",
    dueDate: "due date;target date;due",
  },
};

const types: ReadonlySet<string> = new Set(["issue type", "work item type", "type"]);
const kinds: readonly (readonly [Tracked, RegExp])[] = [
  ["issues", /^(?:production )?(?:bug|defect|incident|problem|impediment)s?$/i],
  ["risks", /^risks?$/i],
];
const rowsAsked = 40;
/** As sure as a title above would make it: the headers say which program wrote them. */
const titled = 2.5;

type Claims = readonly { readonly cell: HeaderCell; readonly sense: ColumnSense }[];

const remembered = new WeakMap<readonly HeaderCell[], readonly string[] | undefined>();

/**
 * The header of an export of a tracker. Work items are tasks, though some trackers call each of them an
 * issue; where most of them are bugs or incidents by their type they are issues, and where most are risks,
 * risks. Undefined for any other header.
 */
export function trackerHeader(header: HeaderRow): RecognisedHeader | undefined {
  const { cells, row } = header;
  const words = wordsOf(header);
  if (words === undefined) return undefined;
  const section = kindOfMost(header, words);
  const claims = claimsOf(cells, words, section);
  const score = scoreSection(section, claims, titled);
  if (!score.hasSubject || score.columns.length < fewestSigns) return undefined;
  const read = cells.filter(
    (cell) => claims.some((claim) => claim.cell === cell) || namesProject(cell),
  );
  return { kind: "section", headerRow: row, score: { ...score, repeated: [] }, cells: read };
}

/** The headers in normal form where they are those of a tracker. */
function wordsOf({ cells, lexicon }: HeaderRow): readonly string[] | undefined {
  if (cells.length <= fewestSigns) return undefined;
  if (remembered.has(cells)) return remembered.get(cells);
  const words = cells.map(({ text }) => lexicon.normal(text).text);
  const own = words.filter((word) => ofTrackers.has(word)).length;
  const others = words.filter((word) => besides.has(word)).length;
  const known = own > 0 && own + others >= fewestSigns ? words : undefined;
  remembered.set(cells, known);
  return known;
}

function claimsOf(
  cells: readonly HeaderCell[],
  words: readonly string[],
  section: Tracked,
): Claims {
  const claimed = new Set<string>();
  const own = Object.entries(columns[section]).flatMap(([key, list]) => {
    const word = list.split(";").find((one) => words.includes(one));
    const cell = word === undefined ? undefined : cells[words.indexOf(word)];
    if (cell === undefined) return [];
    claimed.add(key);
    return [{ cell, sense: senseOf(section, key) }];
  });
  const left = cells.filter((cell) => own.every((claim) => claim.cell !== cell));
  const others = left.flatMap((cell) => {
    const sense = cell.meaning?.columns.find(
      ({ section: other, column, score }) =>
        other === section && score > 0.9 && column.kind !== "text" && !claimed.has(column.key),
    );
    return sense === undefined ? [] : [{ cell, sense }];
  });
  return [...own, ...others];
}

function senseOf(section: SectionKey, key: string): ColumnSense {
  const column = sectionDefinition(section).columns.find((one) => one.key === key);
  if (column === undefined) throw new Error(`${section} have no ${key}`);
  const subject = key === "name" || key === "title";
  return { section, column, weight: 1, score: 0.95, subject, namesSection: false };
}

/** What most of the work items are by their type. */
function kindOfMost({ cells, grid, row }: HeaderRow, words: readonly string[]): Tracked {
  const column = cells[words.findIndex((word) => types.has(word))]?.column;
  if (column === undefined) return "tasks";
  const found: string[] = [];
  for (let below = row + 1; below < grid.rows && found.length < rowsAsked; below += 1) {
    const cell = grid.at(below, column);
    if (typeof cell === "string" && cell !== "") found.push(cell.trim());
  }
  const most = kinds.find(
    ([, type]) => found.filter((cell) => type.test(cell)).length * 2 > found.length,
  );
  return most?.[0] ?? "tasks";
}

function namesProject({ meaning }: HeaderCell): boolean {
  return (
    meaning?.facts.some(
      ({ fact, byValue }) => !byValue && (fact.key === "projectId" || fact.key === "projectName"),
    ) === true
  );
}

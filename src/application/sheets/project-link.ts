import type { ProjectReport } from "#domain/portfolio/report";
import type { SourceCell } from "#domain/project/project-return";
import type { LinkPlan } from "#domain/workbook/sheet-plan";

type Link = Pick<LinkPlan, "target" | "tip">;

/** A link to where a project is in its tab. */
export function linkToProject(project: Pick<ProjectReport, "name" | "tab" | "cell">): Link {
  const target = { kind: "cell", sheet: project.tab, address: project.cell } as const;
  return { target, tip: `Go to ${project.name} on its tab` };
}

/** A link to the row of a tab that something was read from. */
export function linkToRow(row: SourceCell): Link {
  const target = { kind: "cell", sheet: row.tab, address: row.cell } as const;
  return { target, tip: `Go to ${row.tab}, ${row.cell}` };
}

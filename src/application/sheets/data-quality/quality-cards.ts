import type { PortfolioReport } from "#domain/portfolio/report";

import type { KpiCard } from "../cards";
import { plural } from "../wording";
import { daysOld, staleProjects } from "./status-age";
import { givenTabs } from "./given-tabs";

/** The cards: findings by severity, and what they mean for the returns. */
export function qualityCards(report: PortfolioReport): readonly KpiCard[] {
  const { findings, projects } = report;
  const tabs = givenTabs(report);
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const blocked = projects.filter((project) => project.findingCounts.errors > 0).length;
  const free = `${String(projects.length - blocked)} of ${String(projects.length)}`;
  const ignored = tabs.filter((tab) => tab.role === "ignored").length;
  const held = blocked === 0 ? "all can be submitted" : `${String(blocked)} held back by errors`;
  return [
    { ...card("Projects without errors", free), comparison: held },
    { ...card("Errors", count("error")), comparison: "block the submission" },
    {
      ...card("Warnings", count("warning")),
      comparison: `${plural(count("info"), "hint")} besides`,
    },
    { ...card("Stale returns", staleProjects(report).size), comparison: oldest(report) },
    { ...card("Tabs not read", ignored), comparison: `of ${plural(tabs.length, "tab")}` },
  ];
}

function card(label: string, figure: number | string): Omit<KpiCard, "comparison"> {
  return { label, figure, numberFormat: typeof figure === "number" ? "#,##0" : "@" };
}

function oldest(report: PortfolioReport): string {
  const ages = report.projects
    .filter(({ lifecycle }) => lifecycle !== "complete" && lifecycle !== "cancelled")
    .flatMap((project) => daysOld(project, report) ?? []);
  return ages.length === 0 ? "no status date given" : `oldest ${plural(Math.max(...ages), "day")}`;
}

import { explainRag } from "../rag/explain";
import type { ProjectReport } from "../portfolio/report";
import { asSentence, count, writeDate } from "../kernel/wording";

import type { PackSentence } from "./steering-pack";

/** One sentence on a project: the project manager's headline, else why it has its colour. */
export function commentOn(project: ProjectReport): PackSentence {
  const { headline } = project.return.facts;
  if (headline !== undefined) {
    return {
      text: asSentence(headline.value),
      source: `${headline.source.tab}, cell ${headline.source.cell}`,
    };
  }
  const at = project.statusDate === undefined ? "" : ` at ${writeDate(project.statusDate)}`;
  const findings = project.findingCounts.errors;
  const errors = findings === 0 ? "" : ` (${count(findings, "error")} on the tab)`;
  return {
    text: explainRag(project, "overall").text,
    source: `${project.tab}, its figures${at}${errors}`,
  };
}

import type { ProjectReturn } from "../project/project-return";
import type { CalculatedRag, ReportedRag } from "../project/vocabulary";
import { comparePair } from "../rag/reported";
import { isActive, rule, type Rule } from "./rule";
import type { RuleContext } from "./rule-context";
import type { Field } from "../project/source";

type Compared = {
  readonly reported: Field<ReportedRag>;
  readonly calculated: CalculatedRag;
  readonly difference: ReturnType<typeof comparePair>["difference"];
};

/** The overall colour as reported beside the calculated one; undefined where either is missing. */
function compareOverall(project: ProjectReturn, context: RuleContext): Compared | undefined {
  const reported = project.facts.reportedOverall;
  const calculated = context.calculated?.(project);
  if (reported === undefined || calculated === undefined || !isActive(project)) return undefined;
  const { difference } = comparePair(reported.value, calculated);
  return { reported, calculated, difference };
}

/** Rules on the reported colour against the one the figures give; silent until that is known. */
export const falseColourRules: readonly Rule[] = [
  rule("REPORTED_BETTER", (project, context, find) => {
    const { overrideRag, overrideReason } = project.facts;
    const compared = compareOverall(project, context);
    if (compared?.difference !== "better" && compared?.difference !== "watermelon") return;
    if (overrideRag !== undefined && overrideReason !== undefined) return;
    const { reported, calculated } = compared;
    find(reported.source, { reported: reported.value, calculated });
  }),
  rule("REPORTED_WORSE", (project, context, find) => {
    const { headline, pathToGreen } = project.facts;
    if (headline !== undefined || pathToGreen !== undefined) return;
    const compared = compareOverall(project, context);
    if (compared?.difference !== "worse") return;
    const { reported, calculated } = compared;
    find(reported.source, { reported: reported.value, calculated });
  }),
];

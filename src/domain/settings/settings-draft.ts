import { defaultCalculationSettings, type CalculationSettings } from "./calculation-settings";
import { matrixRulesOf, settleMatrix, type MatrixRules } from "./matrix-rules";
import { defaultPackSettings, type PackSettings } from "./pack-settings";
import { ragRulesOf, settlePolicy, type RagRules } from "./rag-rules";
import { defaultReportSheets, type ReportSheet } from "./report-sheets";
import { defaultRuleSettings, type RuleSettings } from "./rule-settings";
import type { Settings } from "./settings";

/**
 * Settings as the tables hold them: every member there, and what is a choice among shapes (the RAG
 * policy, the risk matrix) as the flat cells it is chosen by.
 */
export type SettingsDraft = Omit<
  Settings,
  "ragPolicy" | "calculations" | "rules" | "reportSheets" | "pack"
> & {
  readonly rag: RagRules;
  readonly matrix: MatrixRules;
  readonly calculations: Omit<CalculationSettings, "riskMatrix">;
  readonly rules: RuleSettings;
  readonly reportSheets: readonly ReportSheet[];
  readonly pack: PackSettings;
};

export function draftOf(settings: Settings): SettingsDraft {
  const { ragPolicy, calculations, rules, reportSheets, pack, ...plain } = settings;
  const { riskMatrix, ...figures } = { ...defaultCalculationSettings, ...calculations };
  return {
    ...plain,
    rag: ragRulesOf(ragPolicy),
    matrix: matrixRulesOf(riskMatrix),
    calculations: figures,
    rules: rules ?? defaultRuleSettings,
    reportSheets: reportSheets ?? defaultReportSheets,
    pack: pack ?? defaultPackSettings,
  };
}

export function settle(draft: SettingsDraft): Settings {
  const { rag, matrix, calculations, ...plain } = draft;
  return {
    ...plain,
    ragPolicy: settlePolicy(rag),
    calculations: { ...calculations, riskMatrix: settleMatrix(matrix) },
  };
}

import type { PlainDate } from "../kernel/plain-date";
import type { RollupRule } from "../rag/policy";
import type { RuleProfile } from "../finding/rule-entry";

import type { ReportSheet } from "./report-sheets";
import type { Settings } from "./settings";
import { draftOf, settle } from "./settings-draft";

/** The settings an office changes most, as a small form has them. */
export type CommonSettings = {
  readonly portfolioName: string | undefined;
  readonly reportDate: PlainDate | undefined;
  readonly reportCurrency: string | undefined;
  readonly ragOfProgrammes: RollupRule["kind"];
  /** Name of a published RAG policy that counts as a whole, its rule for programmes with it. */
  readonly ragPolicy: string | undefined;
  readonly profile: RuleProfile | undefined;
  readonly reportSheets: readonly ReportSheet[];
};

export function commonSettings(settings: Settings): CommonSettings {
  const { portfolioName, reportDate, reportCurrency, rag, rules, reportSheets } = draftOf(settings);
  return {
    portfolioName,
    reportDate,
    reportCurrency,
    ragOfProgrammes: rag.rollup,
    ragPolicy: rag.preset?.name,
    profile: rules.profile,
    reportSheets,
  };
}

/** The settings with those of a form in them; everything else stays. */
export function withCommonSettings(settings: Settings, common: CommonSettings): Settings {
  const draft = draftOf(settings);
  const { portfolioName, reportDate, reportCurrency, profile, reportSheets } = common;
  return settle({
    ...draft,
    portfolioName,
    reportDate,
    reportCurrency,
    reportSheets,
    rag: { ...draft.rag, rollup: common.ragOfProgrammes },
    rules: { ...draft.rules, profile },
  });
}

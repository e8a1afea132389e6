import { slopedZones } from "../critical-chain/buffer-zones";
import { defaultThresholds } from "./rule-settings";
import type { SettingsDraft } from "./settings-draft";

/** Two settings that only make sense together. */
type SettingPair = {
  /** The one that is blamed where they do not. */
  readonly name: string;
  readonly wanted: string;
  readonly fits: (draft: SettingsDraft) => boolean;
  /** The usual values in the place of both. */
  readonly mend: (draft: SettingsDraft) => SettingsDraft;
};

const usualZones = (draft: SettingsDraft): SettingsDraft => ({
  ...draft,
  calculations: { ...draft.calculations, bufferZones: slopedZones },
});

const usualIndices = (draft: SettingsDraft): SettingsDraft => {
  const { lowIndex, highIndex } = defaultThresholds;
  const thresholds = { ...draft.rules.thresholds, lowIndex, highIndex };
  return { ...draft, rules: { ...draft.rules, thresholds } };
};

const zonePair = (end: "start" | "end"): SettingPair => ({
  name: `Buffer turns red at the ${end} above`,
  wanted: "at least as high as where the buffer turns yellow",
  fits: ({ calculations: { bufferZones } }) =>
    bufferZones.yellowRed[end] >= bufferZones.greenYellow[end],
  mend: usualZones,
});

export const settingPairs: readonly SettingPair[] = [
  zonePair("start"),
  zonePair("end"),
  {
    name: "Amber from green keys",
    wanted: "no more than where green begins",
    fits: ({ rag }) => rag.amberKeys <= rag.greenKeys,
    mend: (draft) => ({ ...draft, rag: { ...draft.rag, greenKeys: 6, amberKeys: 4 } }),
  },
  {
    name: "Amber from share of green",
    wanted: "no more than where green begins",
    fits: ({ rag }) => rag.amberShare <= rag.greenShare,
    mend: (draft) => ({ ...draft, rag: { ...draft.rag, greenShare: 0.9, amberShare: 0.8 } }),
  },
  {
    name: "Low index",
    wanted: "below the high index",
    fits: ({ rules }) => rules.thresholds.lowIndex < rules.thresholds.highIndex,
    mend: usualIndices,
  },
];

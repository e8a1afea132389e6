import { reportSheetList, ruleList } from "./choice-lists";
import { entryList } from "./entry-list";
import { effectList, measureList } from "./rag-lists";
import { bandList, lookupList } from "./scale-lists";
import type { SettingsList } from "./settings-list";
import { entryTables } from "./settings-schema";
import { holidayList } from "./holiday-list";
import { layoutList, tabRoleList } from "./tab-lists";
import { rateList, stageList, vocabularyList } from "./word-lists";

/** All tables of the settings sheet, in their order on it: the long ones last. */
export const settingsLists: readonly SettingsList[] = [
  entryList(entryTables.general),
  entryList(entryTables.calendar),
  holidayList,
  reportSheetList,
  entryList(entryTables.pack),
  rateList,
  entryList(entryTables.rag),
  measureList,
  effectList,
  entryList(entryTables.matrix),
  bandList,
  lookupList,
  entryList(entryTables.calculations),
  vocabularyList,
  stageList,
  tabRoleList,
  entryList(entryTables.limits),
  ruleList,
  layoutList,
];

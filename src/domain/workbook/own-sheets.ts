import type { TabSnapshot } from "./snapshot";

/** Sheets of ours that are read: the name they are given, and the mark they carry. */
export const ownSheets = {
  settings: { name: "Steerbook Settings", mark: "settings" },
  history: { name: "Steerbook History", mark: "history" },
} as const;

/**
 * Whether a tab is our settings or history sheet: by its mark, or, for a sheet made by hand, by its
 * name where no mark says otherwise.
 */
export function isOwnSheet(tab: TabSnapshot, sheet: keyof typeof ownSheets): boolean {
  const { name, mark } = ownSheets[sheet];
  if (tab.mark !== undefined) return tab.mark === mark;
  return tab.name.trim().toLowerCase() === name.toLowerCase();
}

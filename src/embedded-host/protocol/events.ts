import { messageTypes, type EventEntry } from "./wire";

/** Numbers of the client's event types. */
export const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
} as const;

export type EventName = keyof typeof eventTypes;

/** Target of the events of collections of the whole workbook. */
export const workbookTarget = "Workbook";

/** Collects events while a request runs and sends them once it was answered. */
export type EventDesk = {
  /** False while the add-in has switched events off: nothing is collected. */
  enabled: boolean;
  register(event: EventName, target: string): void;
  unregister(event: EventName, target: string): void;
  /** True while there are no handlers at all, which is quicker to know than who listens to what. */
  isQuiet(): boolean;
  /** Whether anybody waits for the event, for those who have to look around before they raise it. */
  listens(event: EventName, targets: readonly string[]): boolean;
  /** Event arguments as the client's transformation takes them. */
  raise(
    event: EventName,
    targets: readonly string[],
    args: Readonly<Record<string, unknown>>,
  ): void;
  /** Takes the message with everything collected since the last time; undefined where there is nothing. */
  flush(): string | undefined;
};

export function createEventDesk(): EventDesk {
  const handlers = new Map<string, number>();
  let entries: EventEntry[] = [];
  const keyOf = (event: EventName, target: string): string => `${eventTypes[event]} ${target}`;
  return {
    enabled: true,
    register(event, target) {
      const key = keyOf(event, target);
      handlers.set(key, (handlers.get(key) ?? 0) + 1);
    },
    unregister(event, target) {
      const key = keyOf(event, target);
      handlers.set(key, Math.max(0, (handlers.get(key) ?? 0) - 1));
    },
    isQuiet: () => handlers.size === 0,
    listens(event, targets) {
      return (
        this.enabled && targets.some((target) => (handlers.get(keyOf(event, target)) ?? 0) > 0)
      );
    },
    raise(event, targets, args) {
      if (!this.enabled) return;
      for (const target of targets) {
        if ((handlers.get(keyOf(event, target)) ?? 0) === 0) continue;
        const message = JSON.stringify(args);
        entries.push({
          messageCategory: 65536,
          messageType: eventTypes[event],
          targetId: target,
          message,
        });
      }
    },
    flush() {
      if (entries.length === 0) return undefined;
      const text = JSON.stringify({ type: messageTypes.event, message: { entries } });
      entries = [];
      return text;
    },
  };
}

import type { ChartPart } from "#ooxml/model/chart-model";

import type { EventName } from "../../protocol/events";
import { chartIdOf } from "../../workbook/chart-ids";
import { eventSource, liveSheet, sheetIdOf, type SheetTarget } from "../../workbook/open-workbook";
import type { ChartTarget } from "../access/chart-selves";
import { registrations } from "../access/event-registration";

const chartEventMethods: Readonly<Record<string, EventName>> = {
  ActivatedEvent: "chartActivated",
  DeactivatedEvent: "chartDeactivated",
};

export const chartEvents = registrations<ChartTarget>(chartEventMethods, ({ workbook, chart }) => ({
  workbook,
  target: chartIdOf(chart),
}));

export const chartCollectionEvents = registrations<SheetTarget>(
  { ...chartEventMethods, AddedEvent: "chartAdded", DeletedEvent: "chartDeleted" },
  (target) => ({ workbook: target.workbook, target: sheetIdOf(liveSheet(target)) }),
);

/** Tells the handlers of a sheet's charts that one came or went. */
export function raiseChartEvent(
  target: SheetTarget,
  chart: ChartPart,
  event: "chartAdded" | "chartDeleted",
): void {
  const { source } = eventSource(target.workbook);
  const worksheetId = sheetIdOf(target.sheet);
  target.workbook.events.raise(event, [worksheetId], {
    chartId: chartIdOf(chart),
    worksheetId,
    source,
  });
}

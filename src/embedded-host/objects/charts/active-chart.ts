import { HostError } from "../../protocol/host-error";
import type { HostObject, Method } from "../../protocol/object-type";
import { activeChartOf } from "../../workbook/active-chart";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import { make } from "../access/object-selves";

function active(workbook: OpenWorkbook): HostObject | undefined {
  const placed = activeChartOf(workbook);
  return placed && make("Chart", { workbook, ...placed });
}

/** Methods of the workbook that give the chart chosen last. */
export const activeChartMethods: Readonly<Record<string, Method<OpenWorkbook>>> = {
  GetActiveChart: (workbook) => {
    const chart = active(workbook);
    if (chart === undefined) throw new HostError("ItemNotFound");
    return chart;
  },
  GetActiveChartOrNullObject: active,
};

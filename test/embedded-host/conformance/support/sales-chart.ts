import { openEmbeddedExcel } from "#embedded-host/index";

/** Four quarters of five products, as Microsoft's chart samples have them. */
export const sales = [
  ["Product", "Qtr1", "Qtr2", "Qtr3", "Qtr4"],
  ["Frames", 5000, 7000, 6544, 4377],
  ["Saddles", 400, 323, 276, 651],
  ["Brake levers", 12_000, 8766, 8456, 9812],
  ["Chains", 1550, 1088, 692, 853],
  ["Mirrors", 225, 600, 923, 544],
];

/** A chart of the sales on a sheet of its own. */
export function addSalesChart(
  context: Excel.RequestContext,
  type: string,
  block = "A1:E6",
): Excel.Chart {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:E6").values = sales;
  // The host is asked for types beyond the union, too.
  return sheet.charts.add(type as "Line", sheet.getRange(block), "Columns");
}

/** A batch on a new chart of the sales. */
export function on(
  type: string,
  batch: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<unknown>,
): (context: Excel.RequestContext) => Promise<unknown> {
  return (context) => batch(addSalesChart(context, type), context);
}

export function firstSeries(chart: Excel.Chart): Excel.ChartSeries {
  return chart.series.getItemAt(0);
}

export function firstChart(context: Excel.RequestContext): Excel.Chart {
  return context.workbook.worksheets.getFirst().charts.getItemAt(0);
}

/** Runs a batch on a new workbook with a chart of the sales and gives the saved file. */
export async function savedWithChart(
  type: string,
  change: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<void> | void,
  block?: string,
): Promise<Uint8Array> {
  const host = openEmbeddedExcel();
  try {
    await host.Excel.run(async (context) => {
      const chart = addSalesChart(context, type, block);
      await change(chart, context);
      await context.sync();
    });
    return host.save();
  } finally {
    host.close();
  }
}

import type { ChartPart } from "./chart-model";
import type { RowSettings } from "./row-settings";
import type { SheetContext } from "./sheet";
import type { SheetColumns } from "./sheet-columns";
import type { SheetShell } from "./sheet-shell";

export type ChartHome = {
  readonly context: SheetContext;
  readonly partName: string;
  readonly columns: SheetColumns;
  readonly rows: RowSettings;
  shell(): SheetShell;
};

export class SheetCharts {
  readonly all: ChartPart[] = [];
  constructor(home: ChartHome) {
    void home;
  }
  add(chart: ChartPart): void {
    this.all.push(chart);
  }
  flush(): void {}
  followSheet(change: unknown): void {
    void change;
  }
  update(chart: ChartPart): void {
    void chart;
  }
  delete(name: string): void {
    void name;
  }
}

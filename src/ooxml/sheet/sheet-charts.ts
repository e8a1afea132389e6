import type { ChartCells } from "../charts/chart-cache";
import type { ChartPart } from "../model/chart-model";
import { readChartEx } from "../charts/chart-ex-read";
import { readChart } from "../charts/chart-read";
import { changeReferences, referencesOf } from "../charts/chart-references";
import { chartXml } from "../charts/chart-write";
import { DrawingPart, EMPTY_DRAWING, type ChartFrame } from "./drawing-part";
import { shiftReferences, type FormulaShift } from "../cells/cell-shift";
import type { CellShift } from "../model/workbook-file";
import { followSheet, splitReference, type SheetChange } from "../formulas/formula-refs";
import { CHART_EX, CONTENT_TYPE, RELATIONS } from "../package/namespaces";
import type { GeometrySource } from "./sheet-geometry";
import type { SheetContext } from "./sheet-context";
import { removeSheetParts } from "./sheet-removal";
import { parseXml, relationAttribute, rootOf } from "../package/xml";

export type ChartHome = GeometrySource & {
  readonly context: SheetContext;
  readonly partName: string;
};

type DrawnChart = {
  readonly chart: ChartPart;
  readonly partName: string;
  frame: ChartFrame;
  /** Place and name the frame was given last. */
  placed: string;
  changed: boolean;
};

/** The charts of one sheet, over its drawing. */
export class SheetCharts {
  readonly #home: ChartHome;
  #drawing: DrawingPart | undefined;
  #drawn: DrawnChart[] | undefined;
  #drawingChanged = false;

  constructor(home: ChartHome) {
    this.#home = home;
  }

  get all(): readonly ChartPart[] {
    return this.#charts().map(({ chart }) => chart);
  }

  add(chart: ChartPart): void {
    const { parts } = this.#home.context;
    const drawn = this.#charts();
    const drawing = this.#ensureDrawing();
    const partName = parts.freeName("xl/charts/chart", ".xml");
    parts.set(partName, chartXml(chart, this.#cells()), CONTENT_TYPE.chart);
    const relation = parts.relate(drawing.partName, "chart", partName);
    const frame = drawing.add(chart, relation);
    drawn.push({ chart, partName, frame, placed: placeKey(chart), changed: true });
    this.#drawingChanged = true;
  }

  /** Place and name are written always, the rest where the model shows all of the chart. */
  update(chart: ChartPart): void {
    const drawn = this.#charts().find((each) => each.chart === chart);
    if (!drawn || !this.#drawing) throw new Error(`the chart ${chart.name} is not on this sheet`);
    drawn.changed ||= chart.writable;
    const place = placeKey(chart);
    if (place === drawn.placed) return;
    drawn.frame = this.#drawing.move(drawn.frame, chart);
    drawn.placed = place;
    this.#drawingChanged = true;
  }

  delete(name: string): void {
    const drawn = this.#charts();
    const index = drawn.findIndex(({ chart }) => chart.name === name);
    const doomed = drawn[index];
    if (!doomed || !this.#drawing) return;
    drawn.splice(index, 1);
    this.#drawing.remove(doomed.frame);
    this.#home.context.parts.unrelate(this.#drawing.partName, doomed.frame.relation);
    removeSheetParts(this.#home.context.parts, doomed.partName);
    this.#drawingChanged = true;
  }

  /** References of charts already read follow; those in parts are followed there. */
  followSheet(change: SheetChange): void {
    const follow = (reference: string): string => followSheet(reference, change);
    for (const { chart } of this.#drawn ?? []) changeReferences(chart, follow);
  }

  /** References of charts already read follow cells that moved. */
  followCells(change: FormulaShift): void {
    const follow = (reference: string): string => shiftReferences(reference, change);
    for (const { chart } of this.#drawn ?? []) changeReferences(chart, follow);
  }

  /** Drawings move with whole rows and columns. */
  moveFrames(shift: CellShift): void {
    const drawn = this.#charts();
    if (this.#drawing?.shift(shift) !== true) return;
    for (const { chart, frame } of drawn) Object.assign(chart, this.#drawing.placeOf(frame));
    this.#drawingChanged = true;
  }

  /** Writes changed charts, and those that show cells of changed sheets (names in lower case). */
  flush(changedSheets: ReadonlySet<string>): void {
    const { parts } = this.#home.context;
    for (const drawn of this.#drawn ?? []) {
      const { chart } = drawn;
      if (!drawn.changed && !(chart.writable && showsAny(chart, changedSheets))) continue;
      parts.set(drawn.partName, chartXml(chart, this.#cells()), CONTENT_TYPE.chart);
      drawn.changed = false;
    }
    if (!this.#drawingChanged || !this.#drawing) return;
    parts.set(this.#drawing.partName, this.#drawing.serialise(), CONTENT_TYPE.drawing);
    this.#drawingChanged = false;
  }

  #charts(): DrawnChart[] {
    if (this.#drawn) return this.#drawn;
    const { parts, styles } = this.#home.context;
    const part = parts.partByType(this.#home.partName, "drawing");
    if (part === undefined) return (this.#drawn = []);
    const drawing = new DrawingPart(part, parts.text(part), this.#home);
    this.#drawing = drawing;
    this.#drawn = drawing.chartFrames.flatMap((frame) => {
      const partName = parts.partById(part, frame.relation);
      if (partName === undefined) return [];
      const space = rootOf(parseXml(parts.text(partName), partName));
      const place = drawing.placeOf(frame);
      const chart =
        space.namespaceURI === CHART_EX
          ? readChartEx(space, place)
          : readChart(space, place, styles.theme);
      return { chart, partName, frame, placed: placeKey(chart), changed: false };
    });
    return this.#drawn;
  }

  /** The sheet's drawing; a sheet without one gets it. */
  #ensureDrawing(): DrawingPart {
    if (this.#drawing) return this.#drawing;
    const { parts } = this.#home.context;
    const { partName } = this.#home;
    const part = parts.freeName("xl/drawings/drawing", ".xml");
    parts.set(part, EMPTY_DRAWING, CONTENT_TYPE.drawing);
    const shell = this.#home.shell();
    const element = shell.ensure("drawing");
    if (relationAttribute(element) === undefined)
      element.setAttributeNS(RELATIONS, "r:id", parts.relate(partName, "drawing", part));
    shell.changed = true;
    this.#drawing = new DrawingPart(part, EMPTY_DRAWING, this.#home);
    return this.#drawing;
  }

  #cells(): ChartCells {
    const { context } = this.#home;
    return {
      values: (sheet, area) => context.gridNamed(sheet)?.values(area),
      numberFormat: (sheet, area) => {
        const index = context.gridNamed(sheet)?.style(area.row, area.column) ?? 0;
        return context.styles.get(index).numberFormat;
      },
    };
  }
}

function placeKey({ name, left, top, width, height }: ChartPart): string {
  return `${left} ${top} ${width} ${height} ${name}`;
}

function showsAny(chart: ChartPart, sheets: ReadonlySet<string>): boolean {
  return referencesOf(chart).some((reference) => {
    const place = splitReference(reference);
    return place !== undefined && sheets.has(place.sheet.toLowerCase());
  });
}

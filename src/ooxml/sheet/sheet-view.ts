import { cellName } from "../model/address";
import { argb, readColour, type ThemeColours } from "../styles/colours";
import type { SheetShell } from "../package/sheet-shell";
import type { Rgb } from "../model/style-model";
import {
  appendElement,
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  createLike,
  numberAttribute,
  removeElement,
  setAttributes,
  type XmlElement,
} from "../package/xml";

export type FrozenPanes = { readonly rows: number; readonly columns: number };

export function readGridlines(shell: SheetShell): boolean {
  return booleanAttribute(firstView(shell), "showGridLines", true);
}

export function writeGridlines(shell: SheetShell, on: boolean): void {
  setAttributes(ensureView(shell), { showGridLines: on ? undefined : false });
  shell.changed = true;
}

export function readHeadings(shell: SheetShell): boolean {
  return booleanAttribute(firstView(shell), "showRowColHeaders", true);
}

export function writeHeadings(shell: SheetShell, on: boolean): void {
  setAttributes(ensureView(shell), { showRowColHeaders: on ? undefined : false });
  shell.changed = true;
}

export function readFreeze(shell: SheetShell): FrozenPanes | undefined {
  const pane = childElement(firstView(shell), "pane");
  const state = attribute(pane, "state");
  if (state !== "frozen" && state !== "frozenSplit") return undefined;
  return {
    rows: numberAttribute(pane, "ySplit") ?? 0,
    columns: numberAttribute(pane, "xSplit") ?? 0,
  };
}

/** Freezes the first rows and columns; the cursor stays where it was, in the scrolling part. */
export function writeFreeze(shell: SheetShell, freeze: FrozenPanes | undefined): void {
  const view = ensureView(shell);
  shell.changed = true;
  const active = childElements(view, "selection").at(-1);
  const cursor = attribute(active, "activeCell");
  const selected = attribute(active, "sqref");
  for (const name of ["pane", "selection"])
    for (const element of childElements(view, name)) removeElement(element);
  const first = view.firstChild;
  const add = (name: string, values: Record<string, string | number | undefined>): void => {
    const element = createLike(view, name);
    setAttributes(element, values);
    view.insertBefore(element, first);
  };
  const choice = { activeCell: cursor, sqref: cursor === undefined ? undefined : selected };
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) {
    if (cursor !== undefined) add("selection", choice);
    return;
  }
  const panes = paneNames(freeze);
  add("pane", {
    xSplit: freeze.columns > 0 ? freeze.columns : undefined,
    ySplit: freeze.rows > 0 ? freeze.rows : undefined,
    topLeftCell: cellName(freeze.rows, freeze.columns),
    activePane: panes.at(-1),
    state: "frozen",
  });
  for (const pane of panes) add("selection", { pane, ...(pane === panes.at(-1) ? choice : {}) });
}

function paneNames(freeze: FrozenPanes): string[] {
  if (freeze.rows === 0) return ["topRight"];
  if (freeze.columns === 0) return ["bottomLeft"];
  return ["topRight", "bottomLeft", "bottomRight"];
}

export function readTabColour(shell: SheetShell, theme: ThemeColours): Rgb | undefined {
  return readColour(childElement(shell.get("sheetPr"), "tabColor"), theme);
}

export function writeTabColour(shell: SheetShell, colour: Rgb | undefined): void {
  shell.changed = true;
  const properties = shell.ensure("sheetPr");
  removeElement(childElement(properties, "tabColor"));
  if (colour === undefined) return;
  const element = createLike(properties, "tabColor");
  setAttributes(element, { rgb: argb(colour) });
  properties.insertBefore(element, properties.firstChild);
}

/** Marks the sheet as (part of) the selection of tabs, or not. */
export function writeSelected(shell: SheetShell, selected: boolean): void {
  const view = ensureView(shell);
  if (booleanAttribute(view, "tabSelected", false) === selected) return;
  setAttributes(view, { tabSelected: selected ? true : undefined });
  shell.changed = true;
}

function firstView(shell: SheetShell): XmlElement | undefined {
  return childElement(shell.get("sheetViews"), "sheetView");
}

function ensureView(shell: SheetShell): XmlElement {
  return (
    firstView(shell) ??
    appendElement(shell.ensure("sheetViews"), "sheetView", { workbookViewId: 0 })
  );
}

import type { Area } from "#ooxml/model/workbook-file";

import type { GridGeometry } from "./geometry";
import { type CellPlace, stepFrom } from "./moving";

/** What a key in the grid asks for. */
export type GridAction =
  | { readonly kind: "move"; readonly to: CellPlace }
  /** `typed` replaces the contents. */
  | { readonly kind: "edit"; readonly typed: string | undefined }
  | { readonly kind: "clear" }
  /** To the sheet after or before this one. */
  | { readonly kind: "sheet"; readonly step: 1 | -1 };

type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/** As in Excel; undefined for keys that mean nothing here. */
export function readKey(key: Key, from: Area, geometry: GridGeometry): GridAction | undefined {
  if (key.ctrlKey || key.metaKey) return readControlKey(key.key);
  if (key.altKey) return undefined;
  switch (key.key) {
    case "F2":
      return { kind: "edit", typed: undefined };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    case "Home":
      return { kind: "move", to: { row: from.row, column: 0 } };
    default: {
      const to = stepFrom(from, arrowOf(key), geometry);
      if (to !== undefined) return { kind: "move", to };
      return key.key.length === 1 ? { kind: "edit", typed: key.key } : undefined;
    }
  }
}

/** Browsers keep Ctrl+PageDown for their own tabs; with Alt besides it reaches the page. */
function readControlKey(key: string): GridAction | undefined {
  switch (key) {
    case "PageDown":
      return { kind: "sheet", step: 1 };
    case "PageUp":
      return { kind: "sheet", step: -1 };
    case "Home":
      return { kind: "move", to: { row: 0, column: 0 } };
    default:
      return undefined;
  }
}

function arrowOf({ key, shiftKey }: Key): string {
  if (key === "Enter") return shiftKey ? "ArrowUp" : "ArrowDown";
  return key;
}

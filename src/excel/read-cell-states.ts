import { parseRange, type CellRange } from "#domain/workbook/address";
import type { CellStates, StatesArea } from "#domain/workbook/cell-states";

import { untracked, type Requests } from "./requests";
import { sendPacks } from "./send-packs";
import { splitAreas } from "./split-areas";

/** About what the calls for one area take in a request. */
const areaBytes = 1_600;

type FirstLook = Omit<CellStates, "shown"> & { readonly hidesSome: boolean };

/**
 * Merged cells, hidden cells and cells with formulas of areas, in the order asked: one request for all
 * of them, and a second one for those alone that hide some of their rows.
 */
export async function readCellStates(
  requests: Requests,
  areas: readonly StatesArea[],
): Promise<readonly CellStates[]> {
  const subject = "merged, hidden and calculated cells";
  const looks = await sendPacks(requests, {
    pieces: areas,
    bytesOf: () => areaBytes,
    send: (pack, bytes) =>
      requests.send(
        subject,
        (context) => {
          const collectors = pack.map((area) => lookAt(context, area));
          return () => collectors.map((collect) => collect());
        },
        { bytes },
      ),
  });
  const hiding = areas.filter((area, at) => looks[at]?.hidesSome === true && !area.isProtected);
  const shown = await sendPacks(requests, {
    pieces: hiding,
    bytesOf: () => areaBytes,
    send: (pack, bytes) =>
      requests.send(
        subject,
        (context) => {
          const visible = pack.map((area) => specialCells(context, area, "Visible"));
          return () => visible.map(rangesOf);
        },
        { bytes },
      ),
  });
  const shownOf = new Map(hiding.map((area, at) => [area, shown[at]]));
  return areas.map((area, at) => ({
    merged: looks[at]?.merged ?? [],
    formulas: looks[at]?.formulas,
    shown: shownOf.get(area),
  }));
}

function lookAt(context: Excel.RequestContext, area: StatesArea): () => FirstLook {
  const range = rangeOf(context, area);
  range.load("rowHidden");
  const merged = untracked(range.getMergedAreasOrNullObject());
  merged.load("address");
  const formulas = area.isProtected ? undefined : specialCells(context, area, "Formulas");
  return () => ({
    // Null where some are hidden and others not, which the types of Office.js leave out.
    hidesSome: (range.rowHidden as boolean | null) !== false,
    merged: rangesOf(merged),
    formulas: formulas === undefined ? undefined : rangesOf(formulas),
  });
}

function rangeOf(context: Excel.RequestContext, { tabId, range }: StatesArea): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(tabId);
  return untracked(sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns));
}

function specialCells(
  context: Excel.RequestContext,
  area: StatesArea,
  kind: "Formulas" | "Visible",
): Excel.RangeAreas {
  const found = untracked(rangeOf(context, area).getSpecialCellsOrNullObject(kind));
  found.load("address");
  return found;
}

/** Areas as ranges; none of what Excel found nothing of. */
function rangesOf(areas: Excel.RangeAreas): readonly CellRange[] {
  if (areas.isNullObject) return [];
  return splitAreas(areas.address).flatMap((area) => parseRange(area) ?? []);
}

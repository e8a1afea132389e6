import { integerArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/object-type";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet } from "../../workbook/open-workbook";
import { defineType, make, type BreaksTarget } from "../access/object-selves";
import { areaArgument, rangeOn } from "../access/range-references";

function listed(target: BreaksTarget): readonly number[] {
  return liveSheet(target).pageBreaks.list(target.axis);
}

function at(target: BreaksTarget, index: number | undefined): HostObject {
  if (index === undefined) throw new HostError("InvalidArgument");
  return make("PageBreak", { ...target, index });
}

/** Breaks before the first cell of the range; before the sheet's first row or column there is none. */
function add(target: BreaksTarget, reference: unknown): HostObject {
  const sheet = liveSheet(target);
  requireUnprotected(sheet);
  const { area } = areaArgument(target, reference);
  const index = target.axis === "rows" ? area.row : area.column;
  if (index === 0) throw new HostError("InvalidArgument");
  sheet.pageBreaks.add(target.axis, index);
  return at(target, index);
}

export const pageBreakCollectionType = defineType({
  name: "PageBreakCollection",
  collection: {
    itemType: "PageBreak",
    list: (target) => listed(target).map((index) => make("PageBreak", { ...target, index })),
    // The client finds an object again by its id, a text; add-ins ask by position.
    find: (target, key) =>
      at(target, typeof key === "string" ? Number(key.slice(1)) : listed(target)[key]),
  },
  methods: {
    Add: (target, args) => add(target, args[0]),
    GetCount: (target) => listed(target).length,
    GetItemAt: (target, args) => at(target, listed(target)[integerArgument(args, 0)]),
    RemovePageBreaks: (target) => {
      requireUnprotected(liveSheet(target));
      for (const index of listed(target)) target.sheet.pageBreaks.remove(target.axis, index);
    },
  },
});

export const pageBreakType = defineType({
  name: "PageBreak",
  id: { key: "_Id", get: ({ index }) => `b${index}` },
  properties: {
    ColumnIndex: { get: ({ axis, index }) => (axis === "columns" ? index : 0) },
    RowIndex: { get: ({ axis, index }) => (axis === "rows" ? index : 0) },
  },
  methods: {
    Delete: (target) => {
      requireUnprotected(liveSheet(target));
      target.sheet.pageBreaks.remove(target.axis, target.index);
    },
    GetCellAfterBreak: (target) => {
      const row = target.axis === "rows" ? target.index : 0;
      const column = target.axis === "columns" ? target.index : 0;
      return rangeOn(target, { row, column, rows: 1, columns: 1 });
    },
  },
});

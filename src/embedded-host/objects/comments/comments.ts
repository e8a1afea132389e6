import type { SheetFile } from "#ooxml/model/workbook-file";

import {
  asBoolean,
  integerArgument,
  keyArgument,
  textArgument,
} from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { CallArguments, HostObject } from "../../protocol/object-type";
import {
  addComment,
  deleteComment,
  oneCell,
  resolveComment,
  rewriteComment,
  threadOf,
} from "../../workbook/change-comments";
import { activeSheet, liveSheet, type RangeTarget } from "../../workbook/open-workbook";
import { contentArgument, plainText, richText } from "./comment-text";
import { entryProperties } from "./comment-properties";
import { commentCollectionEvents } from "../access/event-registration";
import { defineType, make, type CommentScope, type CommentTarget } from "../access/object-selves";
import { areaArgument, rangeOn } from "../access/range-references";

function sheetsOf({ workbook, sheet }: CommentScope): readonly SheetFile[] {
  if (sheet !== undefined) return [liveSheet({ workbook, sheet })];
  return workbook.file.sheets.filter(({ kind }) => kind === "worksheet");
}

function list(scope: CommentScope): readonly HostObject[] {
  const { workbook } = scope;
  return sheetsOf(scope).flatMap((sheet) =>
    sheet.comments.all.map(({ id }) => make("Comment", { workbook, sheet, id })),
  );
}

function find(scope: CommentScope, key: string | number): HostObject | undefined {
  const id = String(key).toUpperCase();
  return locate(scope, id, (sheet) => sheet.comments.find(id)?.id === id);
}

function findByReply(scope: CommentScope, key: string): HostObject {
  const id = key.toUpperCase();
  for (const sheet of sheetsOf(scope)) {
    const thread = sheet.comments.find(id);
    if (thread === undefined || thread.id === id) continue;
    return make("Comment", { workbook: scope.workbook, sheet, id: thread.id });
  }
  throw new HostError("ItemNotFound");
}

function locate(
  { workbook, sheet: only }: CommentScope,
  id: string,
  has: (sheet: SheetFile) => boolean,
): HostObject | undefined {
  const sheet = sheetsOf({ workbook, sheet: only }).find(has);
  return sheet && make("Comment", { workbook, sheet, id });
}

/** In the comments of a sheet addresses are of that sheet; those of the workbook name theirs. */
function cellArgument({ workbook, sheet }: CommentScope, args: CallArguments): RangeTarget {
  const range = areaArgument({ workbook, sheet: sheet ?? activeSheet(workbook) }, args[0]);
  const namesNoSheet = typeof args[0] === "string" && sheet === undefined && !args[0].includes("!");
  const isElsewhere = sheet !== undefined && range.sheet !== sheet;
  if (namesNoSheet || isElsewhere) throw new HostError("InvalidArgument");
  return range;
}

export const commentCollectionType = defineType({
  name: "CommentCollection",
  collection: { itemType: "Comment", list, find },
  methods: {
    Add: (scope, args) => {
      const range = cellArgument(scope, args);
      const { workbook, sheet } = range;
      const id = addComment(range, contentArgument(args[1], args[2]));
      return make("Comment", { workbook, sheet, id });
    },
    GetCount: (scope) => list(scope).length,
    GetItemAt: (scope, args) => {
      const found = list(scope)[integerArgument(args, 0)];
      if (found === undefined) throw new HostError("ItemNotFound");
      return found;
    },
    GetItemByCell: (scope, args) => {
      const range = cellArgument(scope, args);
      const { row, column } = oneCell(range);
      const { workbook, sheet } = range;
      const found = liveSheet(range).comments.all.find(
        (thread) => thread.row === row && thread.column === column,
      );
      if (found === undefined) throw new HostError("ItemNotFound");
      return make("Comment", { workbook, sheet, id: found.id });
    },
    GetItemByReplyId: (scope, args) => findByReply(scope, textArgument(args, 0)),
    GetItemOrNullObject: (scope, args) => find(scope, keyArgument(args, 0)),
    ...commentCollectionEvents,
  },
});

/** The cell where a comment and its replies are. */
export function locationOf(target: CommentTarget): HostObject {
  const { row, column } = threadOf(target);
  return rangeOn(target, { row, column, rows: 1, columns: 1 });
}

export const commentType = defineType({
  name: "Comment",
  id: { key: "Id", get: ({ id }) => id },
  properties: {
    ...entryProperties<CommentTarget>(threadOf),
    Content: {
      get: (target) => threadOf(target).text,
      set: (target, value) => {
        rewriteComment(target, plainText(value));
      },
    },
    Resolved: {
      get: (target) => threadOf(target).resolved,
      set: (target, value) => {
        resolveComment(target, asBoolean(value));
      },
    },
  },
  navigation: { Replies: (target) => make("CommentReplyCollection", target) },
  methods: {
    Delete: deleteComment,
    GetLocation: locationOf,
    UpdateMentions: (target, args) => {
      rewriteComment(target, richText(args[0]));
    },
  },
});

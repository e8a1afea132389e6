import { workbookTarget, type EventName } from "../../protocol/events";
import type { Method } from "../../protocol/object-type";
import {
  liveSheet,
  sheetIdOf,
  type OpenWorkbook,
  type SheetTarget,
} from "../../workbook/open-workbook";
import type { CommentScope, TableScope, TableTarget } from "./object-selves";

/** Names of the client's hidden methods by which handlers are announced. */
const sheetEventMethods: Readonly<Record<string, EventName>> = {
  ActivatedEvent: "worksheetActivated",
  DeactivatedEvent: "worksheetDeactivated",
  DataChangedEvent: "worksheetChanged",
  SelectionChangedEvent: "worksheetSelectionChanged",
  CalculatedEvent: "worksheetCalculated",
  FormatChangedEvent: "worksheetFormatChanged",
  FormulaChangedEvent: "worksheetFormulaChanged",
  RowSortedEvent: "worksheetRowSorted",
  ColumnSortedEvent: "worksheetColumnSorted",
  RowHiddenChangedEvent: "worksheetRowHiddenChanged",
  SingleClickedEvent: "worksheetSingleClicked",
  ProtectionChangedEvent: "worksheetProtectionChanged",
  EventNameChanged: "worksheetNameChanged",
  EventVisibilityChanged: "worksheetVisibilityChanged",
};

const collectionEventMethods: Readonly<Record<string, EventName>> = {
  ...sheetEventMethods,
  AddedEvent: "worksheetAdded",
  DeletedEvent: "worksheetDeleted",
  EventMoved: "worksheetMoved",
};

const tableEventMethods: Readonly<Record<string, EventName>> = {
  DataChangedEvent: "tableChanged",
  SelectionChangedEvent: "tableSelectionChanged",
};

const tableCollectionEventMethods: Readonly<Record<string, EventName>> = {
  DataChangedEvent: "tableChanged",
  AddedEvent: "tableAdded",
  DeletedEvent: "tableDeleted",
};

const commentCollectionEventMethods: Readonly<Record<string, EventName>> = {
  AddedEvent: "commentAdded",
  ChangedEvent: "commentChanged",
  DeletedEvent: "commentDeleted",
};

/** The hidden methods by which the client announces handlers and takes them back. */
export function registrations<Self>(
  events: Readonly<Record<string, EventName>>,
  locate: (self: Self) => { readonly workbook: OpenWorkbook; readonly target: string },
): Readonly<Record<string, Method<Self>>> {
  const methods: Record<string, Method<Self>> = {};
  for (const [name, event] of Object.entries(events)) {
    methods[`_Register${name}`] = (self) => {
      const { workbook, target } = locate(self);
      workbook.events.register(event, target);
    };
    methods[`_Unregister${name}`] = (self) => {
      const { workbook, target } = locate(self);
      workbook.events.unregister(event, target);
    };
  }
  return methods;
}

export const workbookEvents = registrations<OpenWorkbook>(
  { ActivatedEvent: "workbookActivated" },
  (workbook) => ({ workbook, target: workbookTarget }),
);

export const sheetEvents = registrations<SheetTarget>(sheetEventMethods, (target) => ({
  workbook: target.workbook,
  target: sheetIdOf(liveSheet(target)),
}));

export const sheetCollectionEvents = registrations<OpenWorkbook>(
  collectionEventMethods,
  (workbook) => ({
    workbook,
    target: workbookTarget,
  }),
);

export const tableEvents = registrations<TableTarget>(tableEventMethods, (target) => ({
  workbook: target.workbook,
  target: String(target.table.id),
}));

export const tableCollectionEvents = registrations<TableScope>(
  tableCollectionEventMethods,
  (scope) => ({
    workbook: scope.workbook,
    target: scope.sheet === undefined ? workbookTarget : sheetIdOf(scope.sheet),
  }),
);

export const commentCollectionEvents = registrations<CommentScope>(
  commentCollectionEventMethods,
  (scope) => ({
    workbook: scope.workbook,
    target: scope.sheet === undefined ? workbookTarget : sheetIdOf(scope.sheet),
  }),
);

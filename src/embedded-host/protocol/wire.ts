/**
 * The messages that office.js exchanges with its host, as read off the client: the page sends one
 * message a `context.sync()`, the host answers it and sends events on its own.
 */

/** ActionType of the client's `actionInfo`. */
export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  /** `load` and its answer in one, for `retrieve`. */
  retrieve: 7,
  ensureUnchanged: 8,
  /** Several properties at once. */
  update: 9,
} as const;

/** ObjectPathType of the client's `objectPathInfo`. */
export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Bits of a message's `flags`. */
export const requestFlags = { delayForCellEdit: 64 } as const;

export const messageTypes = { request: 1, response: 2, event: 3 } as const;

export type ArgumentInfo = {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: 0, the id of an object path, or such a list for an array argument. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
};

export type QueryInfo = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

export type ActionInfo = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** Properties and their values, for `update` and `ensureUnchanged`. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
};

export type ObjectPathInfo = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

export type RequestBody = {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
};

export type RequestMessage = {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: RequestBody };
};

export type ActionResult = { readonly ActionId: number; readonly Value: unknown };

export type ErrorBody = {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Position of the failing action in the request; -1 where the request was refused as a whole. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
};

export type ResponseBody = {
  readonly Error?: ErrorBody;
  readonly Results: readonly ActionResult[];
};

/** An event as the client's `GenericEventRegistration` takes it; `message` is the arguments as JSON. */
export type EventEntry = {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
};

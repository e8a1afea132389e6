import type { UserEdits } from "../workbook/user-edits";
import type { CellEditMode } from "./cell-edit-mode";
import type { EventDesk } from "./events";
import type { Fault, FaultSource } from "./faults";
import type { ObjectRoots } from "./object-paths";
import { refusal, runRequest, type PlannedFailure } from "./run-request";
import { utf8Length, type TrafficCounter } from "./traffic";
import {
  actionTypes,
  messageTypes,
  requestFlags,
  type RequestBody,
  type RequestMessage,
  type ResponseBody,
} from "./wire";

export type EndpointParts = {
  readonly roots: ObjectRoots;
  readonly traffic: TrafficCounter;
  readonly faults: FaultSource;
  readonly editMode: CellEditMode;
  readonly events: EventDesk;
  readonly edits: UserEdits;
  readonly limits: { readonly request: number; readonly response: number };
};

/** The host's side of the bridge: texts in, texts out. */
export type Endpoint = {
  /** Answers a request message; never settles where a fault makes the host hang. */
  readonly receive: (messageText: string) => Promise<string>;
  /** Events after requests and after edits by the user. */
  readonly onMessage: (listener: (messageText: string) => void) => void;
  /** Sends events that were collected outside a request. */
  readonly sendEvents: () => void;
  readonly close: () => void;
};

export function createEndpoint(parts: EndpointParts): Endpoint {
  const listeners: ((messageText: string) => void)[] = [];
  let closed = false;
  const sendEvents = (): void => {
    const text = parts.events.flush();
    if (text !== undefined && !closed) for (const listener of listeners) listener(text);
  };
  return {
    async receive(messageText) {
      const request = JSON.parse(messageText) as RequestMessage;
      const bytes = utf8Length(messageText);
      parts.traffic.sent(bytes);
      const answer = closed
        ? answerWhenClosed(request)
        : await answerRequest(parts, request, bytes).catch(tellDefect);
      const text = limitResponse(parts, request, answer);
      // Events follow the answer, never overtake it.
      setTimeout(sendEvents, 0);
      return text;
    },
    onMessage(listener) {
      listeners.push(listener);
    },
    sendEvents,
    close() {
      closed = true;
      parts.roots.references.releaseAll();
    },
  };
}

type Answer = { readonly kind: "body"; readonly body: ResponseBody } | { readonly kind: "broken" };

async function answerRequest(
  parts: EndpointParts,
  request: RequestMessage,
  bytes: number,
): Promise<Answer> {
  const { body } = request.message;
  if (onlyReleasesReferences(body))
    return { kind: "body", body: runRequest(parts.roots, body, undefined) };
  const faults = parts.faults.take();
  if (bytes > parts.limits.request) return refuse("RequestPayloadSizeLimitExceeded");
  if (parts.editMode.on) {
    if ((request.flags & requestFlags.delayForCellEdit) === 0)
      return refuse("InvalidOperationInCellEditMode");
    await parts.editMode.ended();
  }
  for (const fault of faults) {
    if (fault.kind === "run") fault.action(parts.edits);
    else if (fault.kind === "hang") return new Promise<never>(() => undefined);
  }
  return runWithFaults(parts, body, faults);
}

function runWithFaults(parts: EndpointParts, body: RequestBody, faults: readonly Fault[]): Answer {
  const drop = faults.find((fault) => fault.kind === "drop");
  if (drop !== undefined && drop.when !== "after") return { kind: "broken" };
  const answer = runRequest(parts.roots, body, plannedFailure(faults));
  return drop === undefined ? { kind: "body", body: answer } : { kind: "broken" };
}

function plannedFailure(faults: readonly Fault[]): PlannedFailure | undefined {
  for (const fault of faults) {
    if ("code" in fault) {
      const { code, message, when = "before" } = fault;
      return { afterActions: when === "before" ? 0 : when.afterActions, code, message };
    }
  }
  return undefined;
}

function refuse(code: string, message?: string): Answer {
  return { kind: "body", body: { Error: refusal(code, message, -1), Results: [] } };
}

/** What the host did not foresee is a defect of its own. Unanswered, the add-in would wait for ever. */
function tellDefect(error: unknown): Answer {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return refuse("GeneralException", `The embedded host has a defect: ${said}`);
}

/** The client releases its references after a run has ended, so perhaps after the host was closed. */
function answerWhenClosed(request: RequestMessage): Answer {
  return onlyReleasesReferences(request.message.body)
    ? { kind: "body", body: { Results: [] } }
    : { kind: "broken" };
}

function onlyReleasesReferences(body: RequestBody): boolean {
  const calls = body.Actions.filter((action) => action.ActionType !== actionTypes.instantiate);
  return calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference");
}

/** The answer as text; where it is too large, Excel tells so instead, though the request was carried out. */
function limitResponse(parts: EndpointParts, request: RequestMessage, answer: Answer): string {
  let text = responseText(request, answer);
  let bytes = utf8Length(text);
  if (bytes > parts.limits.response) {
    text = responseText(request, refuse("ResponsePayloadSizeLimitExceeded"));
    bytes = utf8Length(text);
  }
  parts.traffic.received(bytes);
  return text;
}

function responseText(request: RequestMessage, answer: Answer): string {
  // The body goes as an object: the client takes both, and a text would be encoded twice.
  const message =
    answer.kind === "body"
      ? { statusCode: 200, headers: {}, body: answer.body }
      : { statusCode: 503, headers: {}, body: "" };
  return JSON.stringify({ id: request.id, type: messageTypes.response, message });
}

import { HostError, sentenceOfCode, statusOfCode } from "./host-error";
import { memberName, type HostObject } from "./object-type";
import {
  callMethod,
  createPathResolver,
  notFound,
  type ObjectRoots,
  type PathResolver,
} from "./object-paths";
import { answerQuery, asPlainJson } from "./query";
import {
  actionTypes,
  type ActionInfo,
  type ActionResult,
  type ErrorBody,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** A failure to raise after so many actions were carried out. */
export type PlannedFailure = {
  readonly afterActions: number;
  readonly code: string;
  readonly message: string | undefined;
};

/**
 * Carries out the actions of a request in order. The first failure ends it; what was done before
 * stays done, as in Excel.
 */
export function runRequest(
  roots: ObjectRoots,
  body: RequestBody,
  failure: PlannedFailure | undefined,
): ResponseBody {
  const resolver = createPathResolver(roots, body.ObjectPaths);
  const keep = body.AutoKeepReference === true;
  const results: ActionResult[] = [];
  let done = 0;
  for (const action of body.Actions) {
    if (failure?.afterActions === done) {
      return { Error: refusal(failure.code, failure.message, done), Results: results };
    }
    try {
      const value = runAction({ roots, resolver, keep }, action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Error: describeFailure(error, locationOf(roots, resolver, action), done),
        Results: results,
      };
    }
    done++;
  }
  if (failure !== undefined && failure.afterActions >= done) {
    return {
      Error: refusal(failure.code, failure.message, Math.max(0, done - 1)),
      Results: results,
    };
  }
  return { Results: results };
}

/** An error about the request as a whole (`actionIndex` -1) or one of its actions. */
export function refusal(code: string, message: string | undefined, actionIndex: number): ErrorBody {
  return {
    Code: code,
    Message: message ?? sentenceOfCode(code),
    Location: "",
    ActionIndex: actionIndex,
    HttpStatusCode: statusOfCode(code),
  };
}

type Run = { readonly roots: ObjectRoots; readonly resolver: PathResolver; readonly keep: boolean };

type RunOn = (run: Run, object: HostObject, action: ActionInfo) => unknown;

/** Actions whose answer the client waits for: a null object answers null. */
const answered: ReadonlyMap<number, RunOn> = new Map<number, RunOn>([
  [actionTypes.instantiate, (run, object) => identify(run, object)],
  [
    actionTypes.query,
    (run, object, { QueryInfo }) => answerQuery(run.roots.types, object, QueryInfo),
  ],
  [
    actionTypes.retrieve,
    (run, object, { QueryInfo }) => asPlainJson(answerQuery(run.roots.types, object, QueryInfo)),
  ],
  [actionTypes.method, runMethod],
]);

/** Actions without an answer: a null object lets them pass. */
const silent: ReadonlyMap<number, RunOn> = new Map<number, RunOn>([
  [actionTypes.setProperty, setProperty],
  [
    actionTypes.update,
    (run, object, { ObjectState }) => {
      for (const [name, value] of Object.entries(ObjectState ?? {}))
        setOne(run, object, { name: wireName(name), value });
    },
  ],
  [
    actionTypes.ensureUnchanged,
    (run, object, { ObjectState }) => {
      requireState(run, object, ObjectState ?? {});
    },
  ],
]);

/** The value to answer with; undefined where the client expects none. */
function runAction(run: Run, action: ActionInfo): unknown {
  const { ActionType: kind } = action;
  if (kind === actionTypes.trace) return null;
  const runOn = answered.get(kind) ?? silent.get(kind);
  if (runOn === undefined) {
    throw new HostError("ApiNotFound", `The embedded host does not know actions of type ${kind}.`);
  }
  const object = run.resolver.resolve(action.ObjectPathId);
  if (object === undefined) return answered.has(kind) ? null : undefined;
  return runOn(run, object, action);
}

function runMethod(run: Run, object: HostObject, action: ActionInfo): unknown {
  if (action.Name === "_KeepReference") {
    run.roots.references.keep(object);
    return undefined;
  }
  const args = run.resolver.resolveArguments(action.ArgumentInfo);
  return callMethod(run.roots.types.of(object), object, { name: action.Name, args }) ?? null;
}

function setProperty(run: Run, object: HostObject, action: ActionInfo): void {
  const [value] = run.resolver.resolveArguments(action.ArgumentInfo);
  setOne(run, object, { name: action.Name, value });
}

function setOne(
  run: Run,
  object: HostObject,
  { name, value }: { readonly name: string; readonly value: unknown },
): void {
  const type = run.roots.types.of(object);
  const set = type.properties?.[name]?.set;
  if (set === undefined) throw notFound(type, name);
  set(object.self, value);
}

/** The client passes names on as the add-in wrote them. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Ends the request where a property is no longer what the add-in knows it as. */
function requireState(
  run: Run,
  object: HostObject,
  state: Readonly<Record<string, unknown>>,
): void {
  const type = run.roots.types.of(object);
  for (const [name, expected] of Object.entries(state)) {
    const get = type.properties?.[wireName(name)]?.get;
    if (get === undefined) throw notFound(type, name);
    if (JSON.stringify(get(object.self) ?? null) !== JSON.stringify(expected))
      throw new HostError("Conflict");
  }
}

/** The id or reference by which the client addresses the object from now on. */
function identify(run: Run, object: HostObject): Record<string, unknown> {
  const { id, keepsReference } = run.roots.types.of(object);
  if (id !== undefined) return { [id.key]: id.get(object.self) };
  if (keepsReference !== true) return {};
  const { references } = run.roots;
  const reference = run.keep ? references.keep(object) : references.nameOf(object);
  return reference === undefined ? {} : { _ReferenceId: reference };
}

function describeFailure(error: HostError, location: string, actionIndex: number): ErrorBody {
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    ActionIndex: actionIndex,
    HttpStatusCode: error.httpStatusCode,
  };
}

function locationOf(roots: ObjectRoots, resolver: PathResolver, action: ActionInfo): string {
  if (action.Name === "") return resolver.locate(action.ObjectPathId);
  const object = resolver.known(action.ObjectPathId);
  return object === undefined ? action.Name : memberName(roots.types.of(object), action.Name);
}

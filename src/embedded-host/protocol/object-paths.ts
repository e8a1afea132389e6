import { isAbsent, keyArgument } from "./call-arguments";
import { HostError } from "./host-error";
import {
  isHostObject,
  memberName,
  type AnyObjectType,
  type HostObject,
  type TypeTable,
  type CallArguments,
} from "./object-type";
import type { ReferenceTable } from "./references";
import { pathTypes, type ArgumentInfo, type ObjectPathInfo, type RequestBody } from "./wire";

/** What object paths start from. */
export type ObjectRoots = {
  readonly types: TypeTable;
  readonly workbook: HostObject;
  readonly references: ReferenceTable;
};

/** Resolves the object paths of one request, each once, when an action first needs it. */
export type PathResolver = {
  /** Undefined is the null object. */
  resolve(pathId: number): HostObject | undefined;
  resolveArguments(info: ArgumentInfo | undefined): CallArguments;
  /** The object of a path that was resolved before. */
  known(pathId: number): HostObject | undefined;
  /** Says where a failure happened, such as `Worksheet.getRange`. */
  locate(pathId: number): string;
};

export function createPathResolver(
  roots: ObjectRoots,
  paths: RequestBody["ObjectPaths"],
): PathResolver {
  const resolved = new Map<number, HostObject | undefined>();
  const resolver: PathResolver = {
    resolve(pathId) {
      if (resolved.has(pathId)) return resolved.get(pathId);
      const object = follow(resolver, roots, pathOf(paths, pathId));
      resolved.set(pathId, object);
      return object;
    },
    resolveArguments(info) {
      const values = info?.Arguments ?? [];
      const ids = info?.ReferencedObjectPathIds;
      return values.map((value, index) =>
        ids === undefined ? replaceNested(resolver, value) : replace(resolver, value, ids[index]),
      );
    },
    known: (pathId) => resolved.get(pathId),
    locate(pathId) {
      const path = pathOf(paths, pathId);
      const parent =
        path.ParentObjectPathId === undefined ? undefined : resolved.get(path.ParentObjectPathId);
      if (parent === undefined) return path.Name;
      return path.ObjectPathType === pathTypes.indexer
        ? `${roots.types.of(parent).name}.getItem`
        : memberName(roots.types.of(parent), path.Name);
    },
  };
  return resolver;
}

function pathOf(paths: RequestBody["ObjectPaths"], pathId: number): ObjectPathInfo {
  const path = paths[String(pathId)];
  if (path === undefined)
    throw new HostError("InvalidArgument", `The request has no object path ${pathId}.`);
  return path;
}

function follow(
  resolver: PathResolver,
  roots: ObjectRoots,
  path: ObjectPathInfo,
): HostObject | undefined {
  switch (path.ObjectPathType) {
    case pathTypes.global:
      return roots.workbook;
    case pathTypes.nullObject:
      return undefined;
    case pathTypes.reference: {
      const object = roots.references.find(path.Name);
      if (object === undefined) throw new HostError("InvalidReference");
      return object;
    }
    case pathTypes.newObject:
      throw new HostError("ApiNotFound", `The embedded host does not have new ${path.Name}().`);
    default:
      return followFromParent(resolver, roots, path);
  }
}

function followFromParent(
  resolver: PathResolver,
  roots: ObjectRoots,
  path: ObjectPathInfo,
): HostObject | undefined {
  const parent = resolver.resolve(path.ParentObjectPathId ?? 0);
  // What is asked of a null object is null again: the add-in finds out by isNullObject.
  if (parent === undefined) return undefined;
  const type = roots.types.of(parent);
  switch (path.ObjectPathType) {
    case pathTypes.property: {
      const go = type.navigation?.[path.Name];
      if (go === undefined) throw notFound(type, path.Name);
      return go(parent.self);
    }
    case pathTypes.indexer:
      return findInCollection(type, parent, resolver.resolveArguments(path.ArgumentInfo));
    case pathTypes.method: {
      const args = resolver.resolveArguments(path.ArgumentInfo);
      const result = callMethod(type, parent, { name: path.Name, args });
      if (isAbsent(result)) return undefined;
      if (!isHostObject(result)) throw new Error(`${memberName(type, path.Name)} gave no object`);
      return result;
    }
    default:
      throw new HostError(
        "ApiNotFound",
        `Object paths of type ${path.ObjectPathType} are not known.`,
      );
  }
}

function findInCollection(
  type: AnyObjectType,
  parent: HostObject,
  args: CallArguments,
): HostObject {
  const find = type.collection?.find;
  if (find === undefined) throw notFound(type, "GetItem");
  const found = find(parent.self, keyArgument(args, 0));
  if (found === undefined) throw new HostError("ItemNotFound");
  return found;
}

/** Calls a method of an object; unknown ones fail by name. */
export function callMethod(
  type: AnyObjectType,
  object: HostObject,
  call: { readonly name: string; readonly args: CallArguments },
): unknown {
  const method = type.methods?.[call.name];
  if (method === undefined) throw notFound(type, call.name);
  return method(object.self, call.args);
}

function replace(resolver: PathResolver, value: unknown, pathIds: unknown): unknown {
  if (Array.isArray(pathIds) && Array.isArray(value)) {
    return value.map((entry: unknown, index) => replace(resolver, entry, pathIds[index]));
  }
  if (typeof pathIds !== "number" || pathIds === 0) return replaceNested(resolver, value);
  return required(resolver, pathIds);
}

/** Inside plain objects the client writes objects of the API as `{ _ObjectPathId: 13 }`. */
function replaceNested(resolver: PathResolver, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const record = value as Readonly<Record<string, unknown>>;
  const pathId = record["_ObjectPathId"];
  if (typeof pathId === "number") return required(resolver, pathId);
  return Object.fromEntries(
    Object.entries(record).map(([key, entry]) => [key, replaceNested(resolver, entry)]),
  );
}

function required(resolver: PathResolver, pathId: number): HostObject {
  const object = resolver.resolve(pathId);
  if (object === undefined) throw new HostError("InvalidArgument");
  return object;
}

export function notFound(type: AnyObjectType, member: string): HostError {
  return new HostError(
    "ApiNotFound",
    `The embedded host does not have ${memberName(type, member)}.`,
  );
}

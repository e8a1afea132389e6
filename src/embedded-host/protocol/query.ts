import { documentedProperty } from "./documented-properties";
import { HostError } from "./host-error";
import { memberName, type AnyObjectType, type HostObject, type TypeTable } from "./object-type";
import type { QueryInfo } from "./wire";

/** What `load` asked for, as a tree of names in lower case. */
type Selection = { all: boolean; readonly names: Map<string, Selection> };

type Member =
  | { readonly kind: "property"; readonly key: string }
  | { readonly kind: "navigation"; readonly key: string };

const membersOfType = new WeakMap<AnyObjectType, ReadonlyMap<string, Member>>();

/** The answer to `load`: the properties asked for, collections as `_Items`. */
export function answerQuery(
  types: TypeTable,
  object: HostObject,
  query: QueryInfo | undefined,
): unknown {
  const selection = readSelection(query);
  return describe(types, object, selection, { skip: query?.Skip ?? 0, top: query?.Top });
}

function readSelection(query: QueryInfo | undefined): Selection {
  const root = emptySelection();
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? [])];
  if (paths.length === 0) root.all = true;
  for (const path of paths) addPath(root, path);
  return root;
}

function emptySelection(): Selection {
  return { all: false, names: new Map() };
}

/** A path that ends at an object, or at `*`, asks for all of its properties. */
function addPath(root: Selection, path: string): void {
  // The client learns from any answer whether an object is null.
  if (/(^|\/)isNullObject$/i.test(path)) return;
  let at = root;
  for (const step of path.split(/[/.]/)) {
    const name = step.toLowerCase();
    if (name === "" || name === "items") continue;
    if (name === "*") break;
    const next = at.names.get(name) ?? emptySelection();
    at.names.set(name, next);
    at = next;
  }
  at.all = true;
}

type Slice = { readonly skip: number; readonly top: number | undefined };

const everything: Slice = { skip: 0, top: undefined };

function describe(
  types: TypeTable,
  object: HostObject,
  selection: Selection,
  slice: Slice = everything,
): unknown {
  const answer: Record<string, unknown> = {};
  const type = types.of(object);
  const { collection } = type;
  if (collection === undefined) {
    fill(types, answer, object, selection);
    return answer;
  }
  const own = membersOf(type);
  const item = types.named(collection.itemType);
  const ofItems: Selection = { all: selection.all, names: new Map() };
  const ofCollection: Selection = { all: selection.all, names: new Map() };
  let asksForItems = ofItems.all;
  for (const [name, below] of selection.names) {
    const target = own.has(name) ? ofCollection : ofItems;
    if (target === ofItems) asksForItems = true;
    if (target === ofCollection || isKnown(item, name)) target.names.set(name, below);
  }
  fill(types, answer, object, ofCollection);
  if (asksForItems) {
    const { skip, top } = slice;
    const items = collection
      .list(object.self)
      .slice(skip, top === undefined ? undefined : skip + top);
    answer["_Items"] = items.map((entry) => describeEntry(types, entry, ofItems));
  }
  return answer;
}

function describeEntry(types: TypeTable, entry: HostObject, selection: Selection): unknown {
  const answer: Record<string, unknown> = {};
  const { id } = types.of(entry);
  if (id !== undefined) answer[id.key] = id.get(entry.self);
  fill(types, answer, entry, selection);
  return answer;
}

function fill(
  types: TypeTable,
  answer: Record<string, unknown>,
  object: HostObject,
  selection: Selection,
): void {
  const type = types.of(object);
  if (selection.all) fillAll(answer, type, object);
  for (const [name, below] of selection.names) {
    if (!isKnown(type, name)) continue;
    const member = membersOf(type).get(name);
    if (member === undefined) continue;
    answer[member.key] =
      member.kind === "property"
        ? (type.properties?.[member.key]?.get?.(object.self) ?? null)
        : follow(types, type.navigation?.[member.key]?.(object.self), below);
  }
}

function fillAll(answer: Record<string, unknown>, type: AnyObjectType, object: HostObject): void {
  for (const [key, property] of Object.entries(type.properties ?? {})) {
    if (property.get !== undefined) answer[key] = property.get(object.self) ?? null;
  }
}

function follow(types: TypeTable, target: HostObject | undefined, below: Selection): unknown {
  return target === undefined ? null : describe(types, target, below);
}

function membersOf(type: AnyObjectType): ReadonlyMap<string, Member> {
  const known = membersOfType.get(type);
  if (known !== undefined) return known;
  const members = new Map<string, Member>();
  for (const [key, property] of Object.entries(type.properties ?? {})) {
    if (property.get !== undefined) members.set(key.toLowerCase(), { kind: "property", key });
  }
  for (const key of Object.keys(type.navigation ?? {}))
    members.set(key.toLowerCase(), { kind: "navigation", key });
  membersOfType.set(type, members);
  return members;
}

/**
 * Excel passes over names that its API does not have, as published samples rely on; names that it
 * has and this host does not are told.
 */
function isKnown(type: AnyObjectType, name: string): boolean {
  if (membersOf(type).has(name)) return true;
  const documented = documentedProperty(type.name, name);
  if (documented === undefined) return false;
  throw new HostError(
    "ApiNotFound",
    `The embedded host does not have ${memberName(type, documented)}.`,
  );
}

/** The answer to `retrieve`, which the client hands to the add-in as it is. */
export function asPlainJson(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(asPlainJson);
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [
      key === "_Items" ? "items" : key.charAt(0).toLowerCase() + key.slice(1),
      asPlainJson(value),
    ]),
  );
}

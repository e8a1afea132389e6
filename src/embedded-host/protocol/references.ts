import type { HostObject } from "./object-type";

/** Objects that the client asked to keep between requests, by the name it was given for them. */
export type ReferenceTable = {
  keep(object: HostObject): string;
  /** Undefined where the reference was released. */
  find(reference: string): HostObject | undefined;
  nameOf(object: HostObject): string | undefined;
  release(reference: string): void;
  releaseAll(): void;
  readonly count: number;
};

export function createReferenceTable(): ReferenceTable {
  const objects = new Map<string, HostObject>();
  const names = new WeakMap<object, string>();
  let next = 1;
  return {
    keep(object) {
      const known = names.get(object.self);
      if (known !== undefined && objects.has(known)) return known;
      const name = `Bin_${next++}`;
      objects.set(name, object);
      names.set(object.self, name);
      return name;
    },
    find: (reference) => objects.get(reference),
    nameOf(object) {
      const name = names.get(object.self);
      return name !== undefined && objects.has(name) ? name : undefined;
    },
    release: (reference) => {
      objects.delete(reference);
    },
    releaseAll: () => {
      objects.clear();
    },
    get count() {
      return objects.size;
    },
  };
}

/**
 * An object type of the API as a table. Keys are the names on the wire (PascalCase); whatever is
 * not in the table does not exist for the add-in and fails with ApiNotFound naming it.
 */
export type ObjectType<Self> = {
  /** As in the API reference, for example `Range`. */
  readonly name: string;
  /** How the client finds the object again in later requests. */
  readonly id?: { readonly key: "Id" | "_Id"; readonly get: (self: Self) => string | number };
  /** Objects whose place can change keep a reference instead of an id. */
  readonly keepsReference?: true;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  readonly navigation?: Readonly<Record<string, (self: Self) => HostObject | undefined>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  readonly collection?: Collection<Self>;
};

export type Property<Self> = {
  /** Absent for what the client only writes. */
  readonly get?: (self: Self) => unknown;
  /** Absent for what is read only. */
  readonly set?: (self: Self, value: unknown) => void;
};

/** Arguments of a call, object paths already replaced by their objects. */
export type CallArguments = readonly unknown[];

/** Gives a value for the add-in, a host object, or undefined (nothing, or the null object). */
export type Method<Self> = (self: Self, args: CallArguments) => unknown;

export type Collection<Self> = {
  /** Name of the type of its items. */
  readonly itemType: string;
  readonly list: (self: Self) => readonly HostObject[];
  /** `getItem`, and how objects with an id are found again. */
  readonly find?: (self: Self, key: string | number) => HostObject | undefined;
};

declare const hidden: unique symbol;

/** The `self` of a host object, known only to its type. */
export type HiddenSelf = { readonly [hidden]: true };
export type AnyObjectType = ObjectType<HiddenSelf>;

/** An object of the API: which table describes it, and what it stands for. */
export type HostObject = { readonly typeName: string; readonly self: HiddenSelf };

/** All types of the host. */
export type TypeTable = {
  readonly all: readonly AnyObjectType[];
  of(object: HostObject): AnyObjectType;
  named(name: string): AnyObjectType;
};

export function createTypeTable(types: readonly AnyObjectType[]): TypeTable {
  const byName = new Map(types.map((type) => [type.name, type]));
  const named = (name: string): AnyObjectType => {
    const type = byName.get(name);
    if (type === undefined) throw new Error(`no object type ${name}`);
    return type;
  };
  return { all: types, of: (object) => named(object.typeName), named };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "self" in value;
}

/** `Range.values` for the wire name `Values`, as errors show it. */
export function memberName(type: { readonly name: string }, member: string): string {
  return `${type.name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

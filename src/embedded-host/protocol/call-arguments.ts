import { HostError } from "./host-error";
import { isHostObject, type CallArguments } from "./object-type";

export function textArgument(args: CallArguments, index: number): string {
  const value = args[index];
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function optionalText(args: CallArguments, index: number): string | undefined {
  return isAbsent(args[index]) ? undefined : textArgument(args, index);
}

export function numberArgument(args: CallArguments, index: number): number {
  const value = args[index];
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export function integerArgument(args: CallArguments, index: number): number {
  const value = numberArgument(args, index);
  if (!Number.isInteger(value)) throw new HostError("InvalidArgument");
  return value;
}

export function optionalInteger(args: CallArguments, index: number): number | undefined {
  return isAbsent(args[index]) ? undefined : integerArgument(args, index);
}

export function optionalBoolean(args: CallArguments, index: number): boolean | undefined {
  const value = args[index];
  if (isAbsent(value)) return undefined;
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

export function keyArgument(args: CallArguments, index: number): string | number {
  const value = args[index];
  if (typeof value !== "string" && typeof value !== "number")
    throw new HostError("InvalidArgument");
  return value;
}

/** A plain JSON object argument. */
export function recordArgument(
  args: CallArguments,
  index: number,
): Readonly<Record<string, unknown>> {
  return asRecord(args[index]);
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isHostObject(value)) {
    throw new HostError("InvalidArgument");
  }
  return value as Readonly<Record<string, unknown>>;
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** One of the words, as the API spells them; published samples write some of them in small letters. */
export function asOneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const small = typeof value === "string" ? value.toLowerCase() : undefined;
  const found =
    words.find((word) => word === value) ?? words.find((word) => word.toLowerCase() === small);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

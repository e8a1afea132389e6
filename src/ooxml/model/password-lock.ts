import { sha512 } from "./sha-512";

/** How a file keeps the password of a protected sheet or workbook (ECMA-376 part 1, 18.3.1.85). */
export type PasswordLock = {
  /** As Excel has written it since 2013. */
  readonly algorithm?: string | undefined;
  readonly hash?: string | undefined;
  readonly salt?: string | undefined;
  readonly spins?: number | undefined;
  /** Four hexadecimal digits, as older programs write it. */
  readonly legacy?: string | undefined;
};

const EXCEL_SPINS = 100_000;

export function isLocked({ hash, legacy }: PasswordLock): boolean {
  return hash !== undefined || legacy !== undefined;
}

/** A lock for a password, as Excel makes one. */
export function newLock(password: string): PasswordLock {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return {
    algorithm: "SHA-512",
    hash: toBase64(spun(password, salt, EXCEL_SPINS)),
    salt: toBase64(salt),
    spins: EXCEL_SPINS,
  };
}

/**
 * Whether a password opens a lock; without a lock any does. Undefined where the lock was made in a
 * way that Excel does not use.
 */
export function opens(lock: PasswordLock, password: string): boolean | undefined {
  if (lock.hash !== undefined) {
    if (lock.algorithm !== "SHA-512") return undefined;
    const salt = fromBase64(lock.salt ?? "");
    return toBase64(spun(password, salt, lock.spins ?? 0)) === lock.hash;
  }
  return lock.legacy === undefined || lock.legacy.toUpperCase() === legacyHash(password);
}

function spun(password: string, salt: Uint8Array, spins: number): Uint8Array {
  const text = new Uint8Array(2 * password.length);
  for (let index = 0; index < password.length; index += 1)
    new DataView(text.buffer).setUint16(2 * index, password.charCodeAt(index), true);
  const first = new Uint8Array(salt.length + text.length);
  first.set(salt);
  first.set(text, salt.length);
  const next = new Uint8Array(68);
  const counter = new DataView(next.buffer);
  let hash = sha512(first);
  for (let spin = 0; spin < spins; spin += 1) {
    next.set(hash);
    counter.setUint32(64, spin, true);
    hash = sha512(next);
  }
  return hash;
}

/** The checksum of programs before 2013 (ECMA-376 part 4, 14.7.1). */
function legacyHash(password: string): string {
  let hash = 0;
  const rotated = (value: number): number => ((value >> 14) & 1) | ((value << 1) & 0x7fff);
  for (let index = password.length - 1; index >= 0; index -= 1)
    hash = rotated(hash) ^ password.charCodeAt(index);
  hash = rotated(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

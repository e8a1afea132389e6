import { isLocked, newLock, opens, type PasswordLock } from "#ooxml/model/password-lock";
import type { Protection } from "#ooxml/model/protection-model";

import { HostError } from "../protocol/host-error";
import { raiseOnSheet, type OnSheet } from "./sheet-events";

/** A lock for a password; none without one. */
export function lockOf(password: string | undefined): PasswordLock {
  return password === undefined || password === "" ? {} : newLock(password);
}

/** AccessDenied where the password is not the right one. */
export function requirePassword(lock: PasswordLock, password: string | undefined): void {
  if (!isLocked(lock)) return;
  const fits = opens(lock, password ?? "");
  if (fits === undefined) {
    throw new HostError(
      "UnsupportedOperation",
      `The embedded host cannot check passwords kept by ${lock.algorithm ?? "an unnamed algorithm"}.`,
    );
  }
  if (!fits) throw new HostError("AccessDenied");
}

/** Protects a sheet, or takes protection away. */
export function protectSheet(on: OnSheet, isProtected: boolean, how?: Partial<Protection>): void {
  const { sheet } = on;
  if (!isProtected && !sheet.protected) return;
  sheet.setProtected(isProtected, how);
  raiseOnSheet(on, "worksheetProtectionChanged", { isProtected });
}

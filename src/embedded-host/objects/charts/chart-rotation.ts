import { asNumber } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";

/** Degrees: "an integer value either from -90 to 90, or 180 for vertically-oriented text". */
export function asRotation(value: unknown): number {
  const angle = asNumber(value);
  if (!Number.isInteger(angle) || (angle !== 180 && Math.abs(angle) > 90))
    throw new HostError("InvalidArgument");
  return angle;
}

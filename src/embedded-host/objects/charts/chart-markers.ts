import { asNumber, asOneOf } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";

/** API words beside those of DrawingML. */
const markers: Readonly<Record<string, string | undefined>> = {
  Automatic: undefined,
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
  Picture: "picture",
};

/** In points, as Excel draws marks nobody has changed. */
export const usualMarkerSize = 5;

export function markerWord(marker: string | undefined): string {
  return Object.keys(markers).find((word) => markers[word] === marker) ?? "Automatic";
}

export function asMarker(value: unknown): string | undefined {
  const word = asOneOf(value, Object.keys(markers));
  if (word === "Picture")
    throw new HostError("UnsupportedOperation", "The embedded host has no pictures as markers.");
  return markers[word];
}

/** "The supported size range is 2 to 72." */
export function asMarkerSize(value: unknown): number {
  const size = asNumber(value);
  if (size < 2 || size > 72) throw new HostError("InvalidArgument");
  return size;
}

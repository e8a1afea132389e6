import { textPixels } from "./text-width";
import type { TextLook } from "./text-width";

/** Text that fits into one line of this many pixels, cut at a word with an ellipsis where it is longer. */
export function fitLine(text: string, look: TextLook, pixels: number): string {
  if (textPixels(text, look) <= pixels) return text;
  const words = text.split(" ");
  for (let count = words.length - 1; count > 0; count -= 1) {
    const shown = `${words.slice(0, count).join(" ")}…`;
    if (textPixels(shown, look) <= pixels) return shown;
  }
  let shown = words[0] ?? "";
  while (shown.length > 1 && textPixels(`${shown}…`, look) > pixels) shown = shown.slice(0, -1);
  return `${shown}…`;
}

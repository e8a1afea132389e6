import { createContext, useContext } from "react";

import { english } from "./en";
import type { PaneText } from "./pane-text";

export const TextContext = createContext<PaneText>(english);

export function useText(): PaneText {
  return useContext(TextContext);
}

/** The text for a language as browsers and Office name it (`de-AT`); English where there is none. */
export async function loadText(language: string): Promise<PaneText> {
  return /^de\b/i.test(language) ? (await import("./de")).german : english;
}

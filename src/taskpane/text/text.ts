import { createContext, useContext } from "react";

import { english } from "./en";

/** Every sentence of the pane. A translation is another value of this type. */
export type PaneText = typeof english;

export const TextContext = createContext<PaneText>(english);

export function useText(): PaneText {
  return useContext(TextContext);
}

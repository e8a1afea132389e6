import type { english } from "./en";

/** Every sentence of the pane. A translation is another value of this type. */
export type PaneText = typeof english;

import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const darkWanted = window.matchMedia("(prefers-color-scheme: dark)");

export type PaneTheme = { readonly theme: Theme; readonly dark: boolean };

/** Fluent's theme for the pane: Office's own choice of dark or light, else the system's. */
export function usePaneTheme(officeIsDark: () => boolean | undefined): PaneTheme {
  const dark = useSyncExternalStore(subscribe, () => officeIsDark() ?? darkWanted.matches);
  return { theme: dark ? webDarkTheme : webLightTheme, dark };
}

/** Excel does not tell of a change of its theme, so it is read again when the pane gets the focus. */
function subscribe(onChange: () => void): () => void {
  darkWanted.addEventListener("change", onChange);
  window.addEventListener("focus", onChange);
  return () => {
    darkWanted.removeEventListener("change", onChange);
    window.removeEventListener("focus", onChange);
  };
}

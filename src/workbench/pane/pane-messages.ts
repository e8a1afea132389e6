/** What the page of the pane tells the workbench. */
export type FromPane =
  /** The start-up object waits for its port to the host. */
  { readonly kind: "steerbook.paneReady" } | { readonly kind: "steerbook.showPane" };

/** What the workbench tells the page of the pane. The port of `connect` is the first transferred one. */
export type ToPane =
  | { readonly kind: "steerbook.connect" }
  | { readonly kind: "steerbook.command"; readonly name: string };

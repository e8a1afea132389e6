/** Errors that nothing else caught are shown, not lost: the pane stays, the workbook is not touched. */
export function reportStrayErrors(report: (message: string) => void): void {
  window.addEventListener("error", (event) => {
    report(event.message);
  });
  window.addEventListener("unhandledrejection", (event: PromiseRejectionEvent) => {
    const reason: unknown = event.reason;
    report(reason instanceof Error ? reason.message : String(reason));
  });
}

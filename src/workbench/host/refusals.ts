/**
 * Why a file cannot be opened, for the person who chose it; undefined for errors that are bugs. The file
 * layer's refusals carry their sentence; its room is the host's alone to import.
 */
export function fileRefusal(error: unknown, fileName: string): string | undefined {
  if (!(error instanceof Error) || error.name !== "OoxmlError") return undefined;
  return `${fileName} was not opened. ${sentence(error.message)}`;
}

/** Why a cell keeps what it had; undefined for errors that are bugs. */
export function entryRefusal(error: unknown): string | undefined {
  if (!(error instanceof Error) || error.name !== "HostError") return undefined;
  const code = "code" in error ? error.code : undefined;
  if (code === "AccessDenied") return "The sheet is protected, so the cell was left as it is.";
  return `The cell was left as it is. ${sentence(error.message)}`;
}

function sentence(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}

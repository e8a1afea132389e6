/** Where everything of the workbook points. */
export function referencesOf(
  openEmbeddedExcel: unknown,
  bytes: Uint8Array,
): Promise<Readonly<Record<string, unknown>>>;
export function partsOf(bytes: Uint8Array): string[];

/** A workbook with everything that refers to cells. */
export function planWorkbook(openEmbeddedExcel: unknown): Promise<Uint8Array>;

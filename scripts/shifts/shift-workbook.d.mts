/** Carries out the steps of the comparison and gives the workbook. */
export function shiftWorkbook(openEmbeddedExcel: unknown, bytes: Uint8Array): Promise<Uint8Array>;

export type Values = Readonly<Record<string, unknown>>;

export function valuesByExceljs(bytes: Uint8Array): Promise<Values>;
export function valuesByHost(openEmbeddedExcel: unknown, bytes: Uint8Array): Promise<Values>;
export function valuesByLibreOffice(bytes: Uint8Array): Promise<Values | undefined>;

/** Id of the project that a cell of a tab (of its grid) belongs to, for its findings. */
export type RowOwner = (row: number, column: number) => string | undefined;

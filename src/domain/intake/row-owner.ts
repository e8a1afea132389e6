/** Id of the project that a row of a tab (of its grid) belongs to, for its findings. */
export type RowOwner = (row: number) => string | undefined;

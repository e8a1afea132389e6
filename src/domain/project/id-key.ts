/** The form in which ids are compared. */
export function idKey(id: string): string {
  return id.trim().toLowerCase();
}

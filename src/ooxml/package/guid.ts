/** A new id as Office writes them: `{6B29FC40-CA47-1067-B31D-00DD010662DA}`. */
export function newGuid(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

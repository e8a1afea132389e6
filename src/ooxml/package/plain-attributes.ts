const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;

/** One attribute as nearly all programs write it: in double quotes, nothing in it that has to be decoded. */
export const PLAIN_ATTRIBUTE = String.raw`\s+[\w:.-]+="[^"&<>\n\r\t]*"`;

/** The attributes in a text that was found to hold plain ones only. */
export function plainAttributes(text: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = "", value = ""]) => [name, value]),
  );
}

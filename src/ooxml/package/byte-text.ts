const decoder = new TextDecoder();
const SHORT = 24;

/** Text of UTF-8 bytes; short plain ones are faster by hand than through the decoder. */
export function decodeBytes(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
  let text = "";
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte > 127) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Decoded text of XML content: entities, `\r\n` and CDATA resolved, `_xHHHH_` kept. */
export function decodeXmlBytes(bytes: Uint8Array, start: number, end: number): string {
  return unescapeXml(decodeBytes(bytes, start, end));
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

export function unescapeXml(text: string): string {
  const plain = text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
  if (plain.includes("<![CDATA[")) return unescapeSections(plain);
  return plain.includes("&") ? unescapeEntities(plain) : plain;
}

function unescapeEntities(text: string): string {
  return text.replaceAll(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith("#")) return NAMED[name] ?? whole;
    const code = name[1] === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
}

function unescapeSections(text: string): string {
  return text
    .split("<![CDATA[")
    .map((part, index) => {
      if (index === 0) return unescapeEntities(part);
      const end = part.indexOf("]]>");
      return part.slice(0, end) + unescapeEntities(part.slice(end + 3));
    })
    .join("");
}

/** Resolves `_x000D_` as cell texts spell characters that XML cannot hold. */
export function unescapeControls(text: string): string {
  return text.includes("_x")
    ? text.replaceAll(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text;
}

// eslint-disable-next-line no-control-regex -- these are the characters XML 1.0 does not allow
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_x[0-9a-fA-F]{4}_/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The opposite of `unescapeControls`: also a literal `_x000D_` keeps its meaning. */
export function escapeControls(text: string): string {
  return text
    .replace(UNWRITABLE, (found) => (found.length > 1 ? `_x005F${found}` : codeOf(found)))
    .replace(LONE_SURROGATE, codeOf);
}

function codeOf(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Position of an ASCII text in bytes, or -1. */
export function findBytes(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0);
  for (
    let at = bytes.indexOf(first, from);
    at >= 0 && at + text.length <= bytes.length;
    at = bytes.indexOf(first, at + 1)
  )
    if (matchesAt(bytes, text, at)) return at;
  return -1;
}

export function findLastBytes(bytes: Uint8Array, text: string): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.lastIndexOf(first); at >= 0; at = bytes.lastIndexOf(first, at - 1)) {
    if (matchesAt(bytes, text, at)) return at;
    if (at === 0) break;
  }
  return -1;
}

function matchesAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

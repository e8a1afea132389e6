import { escapeControls } from "../package/byte-text";
import { richText } from "../package/inline-text";
import { CONTENT_TYPE, MAIN } from "../package/namespaces";
import { OoxmlError } from "../package/ooxml-error";
import type { Package } from "../package/package";
import { escapeText, XML_DECLARATION } from "../package/xml";

const DEFAULT_PART = "xl/sharedStrings.xml";
/** Above this size new texts are written into their cells instead of packing the table again. */
const LARGE_TABLE = 1 << 20;
const ENTRY = /<(?:[\w.-]+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?si\s*>)/g;
const CLOSING = /<\/(?:[\w.-]+:)?sst\s*>\s*$/;

/** The texts that cells share. Read when the first text is asked for; new ones are added at the end. */
export class SharedStrings {
  readonly #package: Package;
  readonly #workbookPart: string;
  #entries: string[] | undefined;
  readonly #decoded: (string | undefined)[] = [];
  readonly #added = new Map<string, number>();
  #size = 0;
  #written = 0;

  constructor(parts: Package, workbookPart: string) {
    this.#package = parts;
    this.#workbookPart = workbookPart;
  }

  /** @throws OoxmlError `damaged` for a text that is not there. */
  get(index: number): string {
    const known = this.#decoded[index];
    if (known !== undefined) return known;
    const entry = this.#load()[index];
    if (entry === undefined)
      throw new OoxmlError("damaged", "A cell of the file points to a text that is not there.");
    const text = richText(entry);
    this.#decoded[index] = text;
    return text;
  }

  /** Index of a text to write; undefined where it should rather go into the cell itself. */
  add(text: string): number | undefined {
    const known = this.#added.get(text);
    if (known !== undefined) return known;
    const entries = this.#load();
    if (this.#size > LARGE_TABLE) return undefined;
    const index = entries.length;
    entries.push(textElement(text));
    this.#decoded[index] = text;
    this.#added.set(text, index);
    return index;
  }

  /** Writes texts added since the last time. */
  flush(): void {
    if (this.#added.size === 0) return;
    const entries = this.#load();
    if (entries.length === this.#written) return;
    const added = entries.slice(this.#written);
    this.#written = entries.length;
    const part = this.#package.partByType(this.#workbookPart, "sharedStrings");
    if (part === undefined) {
      this.#package.set(DEFAULT_PART, newTable(added), CONTENT_TYPE.sharedStrings);
      this.#package.relate(this.#workbookPart, "sharedStrings", DEFAULT_PART);
      return;
    }
    this.#package.set(part, extendTable(this.#package.text(part), added));
  }

  #load(): string[] {
    if (this.#entries) return this.#entries;
    const part = this.#package.partByType(this.#workbookPart, "sharedStrings");
    const xml = part === undefined ? "" : this.#package.text(part);
    this.#entries = Array.from(xml.matchAll(ENTRY), (match) => match[1] ?? "");
    this.#written = this.#entries.length;
    this.#size = xml.length;
    return this.#entries;
  }
}

/** The `t` element of a text, as shared and inline strings hold it; `prefix` with its colon. */
export function textElement(text: string, prefix = ""): string {
  const space = /^\s|\s$|\s\s|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${escapeText(escapeControls(text))}</${prefix}t>`;
}

function newTable(added: readonly string[]): string {
  const body = added.map((entry) => `<si>${entry}</si>`).join("");
  return `${XML_DECLARATION}<sst xmlns="${MAIN}">${body}</sst>`;
}

function extendTable(xml: string, added: readonly string[]): string {
  const prefix = /<([\w.-]+:)?sst[\s>/]/.exec(xml)?.[1] ?? "";
  const body = added
    .map((entry) => `<si>${entry}</si>`)
    .join("")
    .replaceAll(/<(\/?)(si|t)(?=[ >])/g, `<$1${prefix}$2`);
  // The counts are optional, and wrong from here on.
  const counted = xml.replace(/(<(?:[\w.-]+:)?sst\s[^>]*?)\s*\/>\s*$/, `$1></${prefix}sst>`);
  return counted
    .replace(/<(?:[\w.-]+:)?sst\s[^>]*>/, (tag) =>
      tag.replaceAll(/\s(?:uniqueCount|count)="\d*"/g, ""),
    )
    .replace(CLOSING, () => `${body}</${prefix}sst>`);
}

import {
  CONTENT_TYPES_PART,
  contentTypeOf,
  parseContentTypes,
  serialiseContentTypes,
  setContentType,
  type ContentTypes,
} from "./content-types";
import { OoxmlError } from "./ooxml-error";
import {
  isRelationType,
  parseRelationships,
  relationshipsPart,
  relationType,
  relativeTarget,
  resolveTarget,
  serialiseRelationships,
  type Relationship,
} from "./relationships";
import { unpackEntry, type ZipEntry } from "./zip-reader";
import { packEntry, writeZip } from "./zip-writer";

type StoredPart = { entry: ZipEntry } | { content: Uint8Array };

/**
 * The parts of an open file. Parts are unpacked when asked for and forgotten again; parts set anew
 * are packed on saving, all others written back as they were.
 */
export class Package {
  readonly #parts = new Map<string, StoredPart>();
  readonly #namesByLowerCase = new Map<string, string>();
  readonly #relations = new Map<string, Relationship[]>();
  readonly #changedRelations = new Set<string>();
  readonly #lastNumbers = new Map<string, number>();
  readonly #contentTypes: ContentTypes;
  #contentTypesChanged = false;

  /** @throws OoxmlError `notAWorkbook` without content types, `damaged` with two parts of one name. */
  constructor(entries: readonly ZipEntry[]) {
    for (const entry of entries) {
      if (this.has(entry.name))
        throw new OoxmlError("damaged", `The file holds its part ${entry.name} twice.`);
      this.#store(entry.name, { entry });
    }
    if (!this.has(CONTENT_TYPES_PART))
      throw new OoxmlError("notAWorkbook", "The file is a zip archive but not an Excel workbook.");
    this.#contentTypes = parseContentTypes(this.text(CONTENT_TYPES_PART));
  }

  partNames(): string[] {
    return [...this.#parts.keys()];
  }

  has(part: string): boolean {
    return this.#namesByLowerCase.has(part.toLowerCase());
  }

  /** @throws OoxmlError `damaged` where the part is missing or broken. */
  bytes(part: string): Uint8Array {
    const stored = this.#parts.get(this.#namesByLowerCase.get(part.toLowerCase()) ?? part);
    if (!stored) throw new OoxmlError("damaged", `The file's part ${part} is missing.`);
    return "entry" in stored ? unpackEntry(stored.entry) : stored.content;
  }

  text(part: string): string {
    return decodeText(this.bytes(part));
  }

  /** Writes a part; new ones get the content type. */
  set(part: string, content: string | Uint8Array, contentType?: string): void {
    const name = this.#namesByLowerCase.get(part.toLowerCase()) ?? part;
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.#store(name, { content: bytes });
    if (contentType !== undefined && this.contentType(name) !== contentType) {
      setContentType(this.#contentTypes, name, contentType);
      this.#contentTypesChanged = true;
    }
  }

  /** Removes a part with its own relationships and content type. */
  delete(part: string): void {
    const key = part.toLowerCase();
    const name = this.#namesByLowerCase.get(key);
    if (name === undefined) return;
    this.#parts.delete(name);
    this.#namesByLowerCase.delete(key);
    if (this.#contentTypes.overrides.delete(key)) this.#contentTypesChanged = true;
    this.#relations.delete(name);
    this.#changedRelations.delete(name);
    if (!part.endsWith(".rels")) this.delete(relationshipsPart(name));
  }

  contentType(part: string): string | undefined {
    return contentTypeOf(this.#contentTypes, part);
  }

  /** A part name nobody uses: `freeName("xl/worksheets/sheet", ".xml")`. */
  freeName(stem: string, extension: string): string {
    let number = this.#lastNumbers.get(stem) ?? 0;
    let name: string;
    do {
      number += 1;
      name = `${stem}${number}${extension}`;
    } while (this.has(name));
    this.#lastNumbers.set(stem, number);
    return name;
  }

  relations(source: string): readonly Relationship[] {
    return this.#relationsOf(source);
  }

  relation(source: string, id: string | undefined): Relationship | undefined {
    return this.#relationsOf(source).find((relation) => relation.id === id);
  }

  /** Part behind the first relationship of a type. */
  partByType(source: string, typeName: string): string | undefined {
    const found = this.#relationsOf(source).find((relation) => isRelationType(relation, typeName));
    return found && this.#partName(resolveTarget(source, found.target));
  }

  /** Part behind a relationship id; undefined where external or missing. */
  partById(source: string, id: string | undefined): string | undefined {
    const found = this.relation(source, id);
    return found && !found.external
      ? this.#partName(resolveTarget(source, found.target))
      : undefined;
  }

  /** Relates `source` to a part and gives the id. */
  relate(source: string, typeName: string, part: string): string {
    return this.#addRelation(source, relationType(typeName), relativeTarget(source, part), false);
  }

  /** Relates `source` by a type outside the Office namespaces. */
  relateAs(source: string, type: string, part: string): string {
    return this.#addRelation(source, type, relativeTarget(source, part), false);
  }

  /** A relationship as it is, its id included, for parts that were copied. */
  addRelation(source: string, relation: Relationship): void {
    this.#relationsOf(source).push(relation);
    this.#changedRelations.add(source);
  }

  relateExternal(source: string, typeName: string, address: string): string {
    return this.#addRelation(source, relationType(typeName), address, true);
  }

  unrelate(source: string, id: string): void {
    const relations = this.#relationsOf(source);
    const index = relations.findIndex((relation) => relation.id === id);
    if (index < 0) return;
    relations.splice(index, 1);
    this.#changedRelations.add(source);
  }

  save(): Uint8Array {
    this.#writeRelations();
    if (this.#contentTypesChanged)
      this.set(CONTENT_TYPES_PART, serialiseContentTypes(this.#contentTypes));
    this.#contentTypesChanged = false;
    const entries: ZipEntry[] = [];
    for (const [name, part] of this.#parts) {
      const entry = "entry" in part ? part.entry : packEntry(name, part.content);
      this.#parts.set(name, { entry });
      entries.push(entry);
    }
    return writeZip(entries);
  }

  #writeRelations(): void {
    for (const source of this.#changedRelations) {
      const relations = this.#relationsOf(source);
      const part = relationshipsPart(source);
      if (relations.length > 0) this.set(part, serialiseRelationships(relations));
      else this.delete(part);
    }
    this.#changedRelations.clear();
  }

  #store(name: string, part: StoredPart): void {
    this.#parts.set(name, part);
    this.#namesByLowerCase.set(name.toLowerCase(), name);
  }

  #partName(part: string): string | undefined {
    return this.#namesByLowerCase.get(part.toLowerCase()) ?? this.#decodedName(part);
  }

  /** Targets are addresses: `my%20sheet.xml` may be stored as `my sheet.xml`. */
  #decodedName(part: string): string | undefined {
    if (!part.includes("%")) return undefined;
    return this.#namesByLowerCase.get(part.replaceAll("%20", " ").toLowerCase());
  }

  #relationsOf(source: string): Relationship[] {
    const known = this.#relations.get(source);
    if (known) return known;
    const part = relationshipsPart(source);
    const relations = this.has(part) ? parseRelationships(this.text(part), part) : [];
    this.#relations.set(source, relations);
    return relations;
  }

  #addRelation(source: string, type: string, target: string, external: boolean): string {
    const relations = this.#relationsOf(source);
    const used = new Set(relations.map((relation) => relation.id));
    let number = relations.length + 1;
    while (used.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    relations.push({ id, type, target, external });
    this.#changedRelations.add(source);
    return id;
  }
}

function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

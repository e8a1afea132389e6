import { OFFICE_THEME, readTheme, type ThemeColours } from "./colours";
import { appendDifferential, readDifferential } from "./differential-styles";
import { NamedStyles } from "./named-styles";
import { isDateFormat } from "../model/number-formats";
import { CONTENT_TYPE, MAIN } from "../package/namespaces";
import type { Package } from "../package/package";
import type { CellStyle, ConditionalLook } from "../model/style-model";
import { lookKeys } from "./style-look";
import { readCellStyle, readStyleParts, type StyleParts } from "./styles-read";
import { StyleWriter } from "./styles-write";
import type { StyleTable } from "../model/workbook-file";
import {
  parseXml,
  rootOf,
  serialiseXml,
  XML_DECLARATION,
  type XmlDocument,
  type XmlElement,
} from "../package/xml";

const DEFAULT_PART = "xl/styles.xml";

export const PLAIN_STYLES = `${XML_DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;

/** The looks of a workbook's cells, read when first asked for. */
export class WorkbookStyles implements StyleTable {
  readonly #package: Package;
  readonly #workbookPart: string;
  #part: string | undefined;
  #loaded: { document: XmlDocument; parts: StyleParts } | undefined;
  #theme: ThemeColours | undefined;
  #writer: StyleWriter | undefined;
  readonly #styles: (CellStyle | undefined)[] = [];
  readonly #dates: (boolean | undefined)[] = [];
  #byLook: Map<string, number> | undefined;
  /** By the key of a change, what it makes of each index. */
  readonly #derived = new Map<string, (number | undefined)[]>();
  readonly #differentials = new Map<string, number>();
  readonly #keyOf = lookKeys();
  #added: XmlElement[] = [];
  #changed = false;
  readonly named = new NamedStyles({
    root: () => rootOf(this.#load().document),
    parts: () => this.#load().parts,
    theme: () => this.theme,
    writer: () => this.#ensureWriter(),
    restyle: (name, change) => {
      this.#restyle(name, change);
    },
  });

  constructor(parts: Package, workbookPart: string) {
    this.#package = parts;
    this.#workbookPart = workbookPart;
  }

  get theme(): ThemeColours {
    if (this.#theme) return this.#theme;
    const part = this.#package.partByType(this.#workbookPart, "theme");
    this.#theme =
      part === undefined
        ? OFFICE_THEME
        : readTheme(rootOf(parseXml(this.#package.text(part), part)));
    return this.#theme;
  }

  get(index: number): CellStyle {
    const known = this.#styles[index];
    if (known) return known;
    const { parts } = this.#load();
    const format = parts.cellFormats[index] ?? this.#added[index - parts.cellFormats.length];
    const style = readCellStyle(format ?? parts.cellFormats[0], parts);
    this.#styles[index] = style;
    return style;
  }

  derive(index: number, key: string, change: (style: CellStyle) => CellStyle): number {
    let results = this.#derived.get(key);
    if (results === undefined) {
      results = [];
      this.#derived.set(key, results);
    }
    return (results[index] ??= this.intern(change(this.get(index))));
  }

  intern(style: CellStyle): number {
    const looks = this.#looks();
    const key = this.#keyOf(style);
    const known = looks.get(key);
    if (known !== undefined) return known;
    const { parts } = this.#load();
    this.#added.push(this.#ensureWriter().append(style));
    const index = parts.cellFormats.length + this.#added.length - 1;
    this.#styles[index] = style;
    looks.set(key, index);
    this.#changed = true;
    return index;
  }

  isDate(index: number): boolean {
    this.#dates[index] ??= isDateFormat(this.get(index).numberFormat);
    return this.#dates[index];
  }

  /** Changes every cell format that has a style by name; cells keep their numbers. */
  #restyle(name: string, change: (style: CellStyle) => CellStyle): void {
    const { parts } = this.#load();
    [...parts.cellFormats, ...this.#added].forEach((format, index) => {
      const style = this.get(index);
      if (style.named?.toLowerCase() !== name.toLowerCase()) return;
      const changed = change(style);
      this.#ensureWriter().write(format, changed);
      this.#styles[index] = changed;
      this.#dates[index] = undefined;
    });
    this.#byLook = undefined;
    this.#derived.clear();
  }

  #ensureWriter(): StyleWriter {
    const { document, parts } = this.#load();
    this.#changed = true;
    this.#writer ??= new StyleWriter(rootOf(document), parts, (name) => this.named.idOf(name));
    return this.#writer;
  }

  /** A look that a rule puts over cells, by its index. */
  differential(index: number): ConditionalLook {
    return readDifferential(rootOf(this.#load().document), index, this.theme);
  }

  addDifferential(look: ConditionalLook): number {
    const key = JSON.stringify(look);
    const known = this.#differentials.get(key);
    if (known !== undefined) return known;
    this.#changed = true;
    const index = appendDifferential(rootOf(this.#load().document), look);
    this.#differentials.set(key, index);
    return index;
  }

  /** Writes looks added since the last time. */
  flush(): void {
    if (!this.#changed || !this.#loaded) return;
    this.#changed = false;
    const xml = serialiseXml(this.#loaded.document);
    if (this.#part === undefined) {
      this.#part = DEFAULT_PART;
      this.#package.relate(this.#workbookPart, "styles", DEFAULT_PART);
    }
    this.#package.set(this.#part, xml, CONTENT_TYPE.styles);
  }

  #load(): { document: XmlDocument; parts: StyleParts } {
    if (this.#loaded) return this.#loaded;
    this.#part = this.#package.partByType(this.#workbookPart, "styles");
    const xml = this.#part === undefined ? PLAIN_STYLES : this.#package.text(this.#part);
    const document = parseXml(xml, this.#part ?? DEFAULT_PART);
    this.#loaded = { document, parts: readStyleParts(rootOf(document), this.theme) };
    return this.#loaded;
  }

  /** Index by look. Formats holding more than a look tells (gradients) are not reused. */
  #looks(): Map<string, number> {
    if (this.#byLook) return this.#byLook;
    const looks = new Map<string, number>();
    const { parts } = this.#load();
    for (let index = 0; index < parts.cellFormats.length + this.#added.length; index += 1) {
      const style = this.get(index);
      const key = this.#keyOf(style);
      if (style.fill.pattern !== "gradient" && !looks.has(key)) looks.set(key, index);
    }
    this.#byLook = looks;
    return looks;
  }
}

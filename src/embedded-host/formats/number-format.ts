/** A number format as Excel's format codes describe it, cut into its sections. */
export type NumberFormat = { readonly sections: readonly FormatSection[] };

export type FormatSection = {
  readonly kind: "general" | "number" | "date" | "text";
  readonly tokens: readonly FormatToken[];
  /** From [Red] and the like, as `#RRGGBB`. */
  readonly colour: string | undefined;
  readonly condition: { readonly operator: string; readonly value: number } | undefined;
};

export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  /** `0`, `#` or `?` */
  | { readonly kind: "digit"; readonly text: string }
  | { readonly kind: "point" }
  | { readonly kind: "comma" }
  | { readonly kind: "percent" }
  /** `E+` or `E-` */
  | { readonly kind: "exponent"; readonly text: string }
  | { readonly kind: "fraction" }
  /** Runs of y, m, d, h, s; `[h]`, `AM/PM`, `.0` of seconds. */
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "general" }
  | { readonly kind: "text" };

const parsed = new Map<string, NumberFormat>();

export function parseNumberFormat(code: string): NumberFormat {
  const known = parsed.get(code);
  if (known !== undefined) return known;
  const format = { sections: splitSections(code).map(parseSection) };
  parsed.set(code, format);
  return format;
}

/** True where the format shows dates or times. */
export function showsDate(code: string): boolean {
  return parseNumberFormat(code).sections[0]?.kind === "date";
}

/** At semicolons outside quotes and brackets. */
function splitSections(code: string): string[] {
  const sections: string[] = [];
  let section = "";
  for (const piece of code.match(/"[^"]*"?|\\.|\[[^\]]*\]?|[_*].|[^]/g) ?? []) {
    if (piece === ";") {
      sections.push(section);
      section = "";
    } else section += piece;
  }
  return [...sections, section];
}

/** Order matters: the first pattern that fits at the place is taken. */
const patterns: readonly (readonly [RegExp, (match: string) => FormatToken | undefined])[] = [
  [/^"([^"]*)"?/, (match) => ({ kind: "literal", text: match.replaceAll('"', "") })],
  [/^\\(.)/, (match) => ({ kind: "literal", text: match.slice(1) })],
  [/^_./, () => ({ kind: "literal", text: " " })],
  [/^\*./, () => undefined],
  [
    /^\[\$([^\]-]*)[^\]]*\]/,
    (match) => ({ kind: "literal", text: match.slice(2, -1).replace(/-[^-]*$/, "") }),
  ],
  [/^\[(h+|m+|s+)\]/i, (match) => ({ kind: "date", text: match.toLowerCase() })],
  [/^\[[^\]]*\]/, () => undefined],
  [/^general/i, () => ({ kind: "general" })],
  [/^am\/pm|^a\/p/i, (match) => ({ kind: "date", text: match.toUpperCase() })],
  [/^(y+|m+|d+|h+|s+|e+(?![+-]))/i, (match) => ({ kind: "date", text: match.toLowerCase() })],
  [/^e[+-]/i, (match) => ({ kind: "exponent", text: match.toUpperCase() })],
  [/^[0#?]/, (match) => ({ kind: "digit", text: match })],
  [/^\./, () => ({ kind: "point" })],
  [/^,/, () => ({ kind: "comma" })],
  [/^%/, () => ({ kind: "percent" })],
  [/^@/, () => ({ kind: "text" })],
  [/^\//, () => ({ kind: "fraction" })],
  [/^[^]/, (match) => ({ kind: "literal", text: match })],
];

const colours: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00FF00",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

function parseSection(code: string): FormatSection {
  const tokens: FormatToken[] = [];
  for (let rest = code; rest !== "";) {
    const [match, token] = nextToken(rest);
    if (token !== undefined) tokens.push(token);
    rest = rest.slice(match.length);
  }
  return {
    kind: kindOf(tokens),
    tokens,
    colour: colourOf(code),
    condition: conditionOf(code),
  };
}

function nextToken(rest: string): readonly [string, FormatToken | undefined] {
  for (const [pattern, make] of patterns) {
    const match = pattern.exec(rest)?.[0];
    if (match !== undefined) return [match, make(match)];
  }
  return [rest, undefined];
}

function kindOf(tokens: readonly FormatToken[]): FormatSection["kind"] {
  const has = (kind: FormatToken["kind"]): boolean => tokens.some((token) => token.kind === kind);
  if (has("date")) return "date";
  if (has("digit")) return "number";
  if (has("text")) return "text";
  return has("general") ? "general" : "number";
}

function colourOf(code: string): string | undefined {
  for (const [, name = ""] of code.matchAll(/\[([a-z]+)\]/gi)) {
    const colour = colours[name.toLowerCase()];
    if (colour !== undefined) return colour;
  }
  return undefined;
}

function conditionOf(code: string): FormatSection["condition"] {
  const match = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(code);
  return match === null ? undefined : { operator: match[1] ?? "=", value: Number(match[2]) };
}

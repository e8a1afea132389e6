import type {
  Block,
  ContentColumn,
  ContentRow,
  PackContent,
  SectionContent,
  TableBlock,
} from "./page-content";
import { pageParts, stretch } from "./page-content";

/** What stands where people wrote an amount. */
const withheld = "[amount]";

const currency =
  "(?:T?EUR|T?GBP|T?USD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|JPY|CNY|INR|AUD|CAD|NZD|ZAR|AED|SGD|HKD|BRL|T?€|k€|£|\\$|¥|₹)";
const digits = "\\d(?:[\\d.,'\u00a0\u202f]*\\d)?";
const scaleWord =
  "(?:thousand|million|billion|millions|billions|bn|mn|mio\\.?|mrd\\.?|tsd\\.?|tausend|millionen|milliarden|lakh|crore)";
const word =
  "(?:pounds?|pence|euros?|dollars?|cents?|francs?|franken|kronor|kroner|pfund|rupees?|yen)";
const scaled = `(?:\\s?${scaleWord}(?!\\p{L}))?`;
/** Large numbers of these are counts and stay; whatever else is large may be money. */
const counted =
  "homes|houses|households|flats|people|persons|staff|employees|users|residents|citizens|customers|patients|pupils|students|visitors|sites|rooms|desks|units|devices|meters|sensors|vehicles|hours|days|words|pages|files|records|documents|cases|calls|forms|tickets|requests|transactions|invoices|orders|licences|accounts|tests|defects|tonnes|km|kwh|mwh|m2|m²|wohnungen|haushalte|menschen|personen|mitarbeiter|mitarbeitende|nutzer|kunden|stunden|tage|dateien|akten|dokumente|anrufe|fälle|geräte|fahrzeuge";
const noCount = `(?![\\d.,]*\\s(?:of\\s[\\d.,]+\\s)?(?:\\p{L}+\\s)?(?:${counted})(?![\\p{L}\\p{N}]))`;
const amount = [
  `${currency}\\s?[-+−]?${digits}(?:[kmb]\\b|${scaled})`,
  `[-+−]?${digits}(?:[kmb]\\b)?\\s?${currency}(?![a-z])`,
  `[-+−]?${digits}\\s?${scaleWord}(?![a-zäöü])(?:\\s?(?:${currency}|(?:of )?${word}))?`,
  `[-+−]?${digits}[kmb]\\b`,
  `[-+−]?${digits}\\s${word}(?![a-z])`,
  `[-+−]?\\d{1,3}(?:[.,'\u00a0\u202f]\\d{3})+(?:[.,]\\d+)?${noCount}`,
  `[-+−]?\\d{5,}(?:[.,]\\d+)?${noCount}`,
].join("|");
const anyAmount = new RegExp(`(?<![\\p{L}\\p{N}])(?:${amount})(?![\\p{N}])`, "giu");

/** Amounts in sentences of ours that say their share as well, or only a direction. */
const wordings: readonly (readonly [pattern: RegExp, becomes: string])[] = [
  [/\[amount\] \((\d[\d.,]* %)\)/g, "$1"],
  [/\[amount\] (over|under|more|less)\b/g, "$1"],
  [/ with \[amount\](?=[.;,]|$)/g, ""],
  [/ \(\[amount\](?: \w+)?\)/g, ""],
];

/** Beside an amount a bare decimal is one too ("against a budget of 18.0"); indices and shares are not. */
const bareDecimal = /(?<![\d.,])(?<!(?:CPI|SPI|SPI\(t\)|TCPI) )\d+[.,]\d+(?![.,]?\d|\s?%)/g;

/** Text with every amount in it taken out: sums of money, and numbers large enough to be one. */
export function withholdAmounts(text: string): string {
  const found = text.replace(anyAmount, withheld);
  if (found === text) return text;
  const without = found.replace(bareDecimal, withheld);
  return wordings.reduce((held, [pattern, becomes]) => held.replace(pattern, becomes), without);
}

/** The content without columns, cards and charts of amounts, and without amounts in any text. */
export function withoutAmounts(content: PackContent): PackContent {
  return {
    ...content,
    unit: undefined,
    sections: content.sections.map(sectionWithout),
  };
}

function sectionWithout(section: SectionContent): SectionContent {
  const bandsWithout = section.bands.map((band) => {
    const stacks = band.map((stack) => ({
      ...stack,
      blocks: stack.blocks.flatMap((block) => blockWithout(block, stack.span)),
    }));
    const left = stacks.filter(({ blocks }) => blocks.length > 0);
    const [only] = left;
    // What stood beside a chart of amounts takes the whole width.
    return left.length === 1 && band.length > 1 && only !== undefined
      ? [widened(only.blocks)]
      : stacks;
  });
  return {
    ...section,
    title: withholdAmounts(section.title),
    bands: bandsWithout.filter((band) => band.some(({ blocks }) => blocks.length > 0)),
    notes: section.notes.map(withholdAmounts),
  };
}

function widened(blocks: readonly Block[]): SectionContent["bands"][number][number] {
  return {
    span: pageParts,
    blocks: blocks.map((block) =>
      block.kind === "table" ? { ...block, columns: stretch(block.columns, pageParts) } : block,
    ),
  };
}

function blockWithout(block: Block, span: number): readonly Block[] {
  switch (block.kind) {
    case "cards": {
      const cards = block.cards.filter(({ money }) => money !== true);
      const texts = cards.map((card) => ({
        ...card,
        value: typeof card.value === "string" ? withholdAmounts(card.value) : card.value,
        note: withholdAmounts(card.note),
      }));
      return cards.length === 0 ? [] : [{ ...block, cards: texts }];
    }
    case "chart":
      return block.money === true ? [] : [block];
    case "text":
      return [{ ...block, paragraphs: block.paragraphs.map(withholdAmounts) }];
    case "table":
      return [tableWithout(block, span)];
  }
}

function tableWithout(table: TableBlock, span: number): TableBlock {
  const kept = (_: unknown, at: number): boolean => table.columns[at]?.money !== true;
  const columns: readonly ContentColumn[] = table.columns.filter(kept);
  return {
    ...table,
    columns: stretch(columns, span),
    rows: table.rows.map((row): ContentRow => ({
      ...row,
      ...(row.subject === undefined ? {} : { subject: withholdAmounts(row.subject) }),
      cells: row.cells
        .filter(kept)
        .map((cell) =>
          typeof cell.value === "string" ? { ...cell, value: withholdAmounts(cell.value) } : cell,
        ),
    })),
    ...(table.note === undefined ? {} : { note: withholdAmounts(table.note) }),
  };
}

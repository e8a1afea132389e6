import type { PlanCell } from "#domain/workbook/sheet-plan";

import { palette } from "./palette";
import { area, joinParts, look, merged } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import type { Span } from "./spans";
import { dash } from "./table-column";
import { type } from "./type-scale";

/** One card of the band: label above, figure, comparison below. */
export type KpiCard = {
  readonly label: string;
  readonly figure: PlanCell;
  readonly numberFormat: string;
  readonly comparison: string;
};

/** Without the cards that would only say that something is not known. */
export function knownCards(cards: readonly KpiCard[]): readonly KpiCard[] {
  return cards.filter(({ figure }) => figure !== dash);
}

/** Rows of a band of cards. */
export const cardRows = 3;

/** A band of cards, one a span, in three rows from `row`. */
export function layOutCardBand(
  cards: readonly KpiCard[],
  row: number,
  spans: readonly Span[],
): SheetPart {
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return {};
  const columns = last.column + last.columns - first.column;
  return joinParts([
    look(area(row, first.column, cardRows, columns), { fill: palette.band }),
    ...cards.map((card, index) => layOutCard(card, row, spans[index])),
    {
      rowHeights: [
        { row, rows: cardRows, points: 16 },
        { row: row + 1, rows: 1, points: 27 },
      ],
    },
  ]);
}

function layOutCard(card: KpiCard, row: number, span: Span | undefined): SheetPart {
  if (span === undefined) return {};
  const { column, columns } = span;
  return joinParts([
    merged(area(row, column, 1, columns), card.label, { ...type.label, indent: 1 }),
    merged(area(row + 1, column, 1, columns), card.figure, {
      ...type.figure,
      numberFormat: card.numberFormat,
      indent: 1,
    }),
    merged(area(row + 2, column, 1, columns), card.comparison, { ...type.label, indent: 1 }),
  ]);
}

/**
 * The published examples the figures are held against, by id; where ../shared/data/oracles.json is at
 * hand it has to list the same.
 */
export const publishedExamples = [
  "EVM-1 fence",
  "EVM-2 PRA",
  "EVM-5 overdue task",
  "ES-1 Re-vamp check-in",
  "ES-formulae",
  "CC-1 burn rate",
  "CC-2 zones",
  "EMV-1",
  "MATRIX-1 product 5x5",
  "MATRIX-2 lookup 5x5",
  "RAG-1 FEMA thresholds",
  "RAG-2 weighted",
  "RAG-3 programme issue health",
  "RAG-4 seven keys count rule",
  "RAG-5 worst-of with grey",
  "RAG-6 share of green",
  "RAG-7 average with floor override",
  "RAG-8 SSP worst-of",
  "RAG-9 breach count",
  "MS-1 variance days",
  "MS-3 MTA reading",
  "WR-2 mean of ratios is not ratio of sums",
  "RES-1",
  "RES-2",
  "BEN-1 discount factors",
  "FX",
] as const;

export type PublishedExample = (typeof publishedExamples)[number];

/** The title of the tests of an example: its id and its source. */
export function of(example: PublishedExample, source: string): string {
  return `${example} (${source})`;
}

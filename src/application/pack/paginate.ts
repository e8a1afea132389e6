import { noLimits } from "./face";
import type { Face, Limits } from "./face";
import { assembleBand, fitBand, hasChart } from "./fit-band";
import type { FittedBand } from "./fit-band";
import { tableHeight } from "./fit-block";
import type { FitRequest, FittedBlock, FittedTable } from "./fit-block";
import type { Band, PackContent, SectionContent } from "./page-content";
import { pageParts } from "./page-content";
import { splitTable } from "./split-table";

/** A band in its place: `top` from the top of the content, `height` with what charts grow into. */
export type PlacedBand = FittedBand & { readonly top: number };

/** One page of the pack, the same on sheets and slides apart from where long sections are cut. */
export type ContentPage = {
  readonly section: SectionContent;
  /** 1 for the first page of its section. */
  readonly number: number;
  readonly title: string;
  readonly size: number;
  readonly bands: readonly PlacedBand[];
  readonly foot: PlacedBand | undefined;
  /** Sources, and the full text of what is shortened. */
  readonly notes: readonly string[];
};

/** Limits that are tried one after the other until something fits what is left of a page. */
const tighter: readonly Limits[] = [
  { lines: 3, rows: 8 },
  { lines: 3, rows: 5 },
  { lines: 2, rows: 6 },
  { lines: 2, rows: 5 },
  { lines: 2, rows: 4 },
  { lines: 2, rows: 3 },
  { lines: 1, rows: 4 },
  { lines: 1, rows: 3 },
  { lines: 1, rows: 2 },
  { lines: 1, rows: 1 },
  { lines: 1, rows: 0 },
];

export function paginate(content: PackContent, face: Face): readonly ContentPage[] {
  return content.sections.flatMap((section) => pagesOf(section, face));
}

/** The pages of a section in the largest letters that need no more pages and cut no more texts. */
function pagesOf(section: SectionContent, face: Face): readonly ContentPage[] {
  const { usual, roomy, compact } = face.bodySizes;
  const sizes = section.onePage === true ? compact : section.roomy === true ? roomy : usual;
  const tries = sizes.map((size) =>
    section.onePage === true ? [onOnePage(section, face, size)] : flow(section, face, size),
  );
  const smallest = tries.at(-1) ?? [];
  const cut = (pages: readonly ContentPage[]): number => pages.flatMap(({ notes }) => notes).length;
  const fits = tries.find(
    (pages) =>
      pages.length <= smallest.length && cut(pages) <= cut(smallest) && isInside(pages, face),
  );
  return fits ?? smallest;
}

function isInside(pages: readonly ContentPage[], face: Face): boolean {
  return pages.every(({ bands, foot }) => {
    const last = bands.at(-1);
    return (last?.top ?? 0) + (last?.height ?? 0) <= (foot?.top ?? face.room) + 1e-6;
  });
}

/** Everything as it is; the last band takes what is left, each of its stacks cut as far as it must be. */
function onOnePage(section: SectionContent, face: Face, size: number): ContentPage {
  const request: FitRequest = { face, size, limits: noLimits };
  const first = section.bands.slice(0, -1).map((band) => fitBand(band, request));
  const last = section.bands.slice(-1).map((band) => {
    const room = face.room - stackedHeight(first, face) - (first.length === 0 ? 0 : face.gap);
    return tightened(band, request, room);
  });
  const draft = { number: 1, size, bands: [...first, ...last], foot: undefined };
  return finish(section, draft, face);
}

type Draft = {
  readonly number: number;
  readonly size: number;
  readonly bands: readonly FittedBand[];
  readonly foot: FittedBand | undefined;
};

/** Puts band after band on pages; tables are split, everything else goes on as a whole. */
function flow(section: SectionContent, face: Face, size: number): readonly ContentPage[] {
  const request: FitRequest = { face, size, limits: noLimits };
  const foot = section.foot && fitBand(section.foot, request);
  const pages: FittedBand[][] = [[]];
  const roomNow = (): number => {
    const own =
      pages.length === 1 && foot !== undefined ? face.room - foot.height - face.gap : face.room;
    const bands = pages.at(-1) ?? [];
    return own - stackedHeight(bands, face) - (bands.length === 0 ? 0 : face.gap);
  };
  for (const band of section.bands) {
    place(band, { request, pages, roomNow });
  }
  return pages.map((bands, at) =>
    finish(section, { number: at + 1, size, bands, foot: at === 0 ? foot : undefined }, face),
  );
}

type Flow = {
  readonly request: FitRequest;
  readonly pages: FittedBand[][];
  readonly roomNow: () => number;
};

function place(band: Band, { request, pages, roomNow }: Flow): void {
  const fitted = fitBand(band, request);
  const alone = onlyBlock(fitted);
  if (alone?.kind === "table") {
    placeTable(alone, { request, pages, roomNow });
    return;
  }
  const fits = fitted.height <= roomNow();
  const fresh = pages.at(-1)?.length === 0;
  // A text is cut rather than carried over: a page of a few lines is no page.
  if (!fits && !fresh && alone?.kind !== "text") pages.push([]);
  const kept = fits ? fitted : tightened(band, request, roomNow());
  const page = pages.at(-1) ?? [];
  const above = page.at(-1);
  if (kept.height <= roomNow() || above === undefined) page.push(kept);
  else page[page.length - 1] = { ...above, notes: [...above.notes, ...kept.notes] };
}

function onlyBlock({ stacks }: FittedBand): FittedBlock | undefined {
  const [first, beside] = stacks;
  const [block, below] = first?.blocks ?? [];
  return beside === undefined && below === undefined ? block : undefined;
}

/** The band with as many lines and rows in each of its stacks as leave it within a height. */
function tightened(band: Band, request: FitRequest, room: number): FittedBand {
  const stacks = band.map((stack) => {
    let fitted = fitBand([stack], request);
    for (const limits of tighter) {
      if (fitted.height <= room) break;
      fitted = fitBand([stack], { ...request, limits });
    }
    return fitted.stacks;
  });
  return assembleBand(stacks.flat(), request);
}

function placeTable(whole: FittedTable, { request, pages, roomNow }: Flow): void {
  const { face } = request;
  let left: FittedTable | undefined = whole;
  while (left !== undefined) {
    const fresh = (pages.at(-1) ?? []).length === 0;
    const split = splitTable(left, { face, room: roomNow(), fresh });
    if (split === undefined) {
      pages.push([]);
      continue;
    }
    const { piece } = split;
    const height = tableHeight(piece, face, split.left === undefined);
    const notes = piece.rows.flatMap((row) => row.notes);
    const stack = { span: pageParts, blocks: [{ ...piece, height, notes }] };
    pages.at(-1)?.push(assembleBand([stack], { face }));
    left = split.left;
    if (left !== undefined) pages.push([]);
  }
}

function stackedHeight(bands: readonly FittedBand[], face: Face): number {
  return bands.reduce((sum, { height }, at) => sum + height + (at === 0 ? 0 : face.gap), 0);
}

/** Gives every band its place; charts grow into what is left of the page. */
function finish(section: SectionContent, draft: Draft, face: Face): ContentPage {
  const { bands, foot, number, size } = draft;
  const footTop = foot === undefined ? face.room : face.room - foot.height;
  const free = Math.max(
    0,
    footTop - (foot === undefined ? 0 : face.gap) - stackedHeight(bands, face),
  );
  const growing = bands.filter(hasChart).length;
  const growth = growing === 0 ? 0 : Math.min(free / growing, face.chart.most - face.chart.least);
  let top = 0;
  const placed = bands.map((band): PlacedBand => {
    const height = band.height + (hasChart(band) ? growth : 0);
    const own = { ...band, top, height };
    top += height + face.gap;
    return own;
  });
  const sectionNotes = number === 1 ? section.notes.filter((note) => note !== "") : [];
  return {
    section,
    number,
    title: number === 1 ? section.title : `${section.title}, continued`,
    size,
    bands: placed,
    foot: foot === undefined ? undefined : { ...foot, top: footTop },
    notes: [...new Set([...sectionNotes, ...bands.flatMap(({ notes }) => notes)])],
  };
}

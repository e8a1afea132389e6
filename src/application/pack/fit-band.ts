import { fitBlock } from "./fit-block";
import type { FitRequest, FittedBlock } from "./fit-block";
import type { Band } from "./page-content";

export type FittedStack = { readonly span: number; readonly blocks: readonly FittedBlock[] };

/** A band measured for a face. */
export type FittedBand = {
  readonly stacks: readonly FittedStack[];
  readonly height: number;
  readonly notes: readonly string[];
};

export function fitBand(band: Band, request: FitRequest): FittedBand {
  const stacks = band.map(({ span, blocks }) => ({
    span,
    blocks: blocks.map((block) => fitBlock(block, span, request)),
  }));
  return assembleBand(stacks, request);
}

/** A band of blocks that are measured already. */
export function assembleBand(
  stacks: readonly FittedStack[],
  { face }: Pick<FitRequest, "face">,
): FittedBand {
  const heights = stacks.map(({ blocks }) =>
    blocks.reduce((sum, { height }, at) => sum + height + (at === 0 ? 0 : face.gap), 0),
  );
  return {
    stacks,
    height: Math.max(0, ...heights),
    notes: stacks.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === "chart") return [block.block.draft.sentence];
        return block.kind === "cards" ? [] : block.notes;
      }),
    ),
  };
}

export function hasChart({ stacks }: FittedBand): boolean {
  return stacks.some(({ blocks }) => blocks.some(({ kind }) => kind === "chart"));
}

import type { Figure } from "../kernel/figure";
import type { RagDimension } from "../project/project-return";
import type { CalculatedRag, ReportedRag } from "../project/vocabulary";

import type { RagOverride } from "./override";
import type { MeasureCode, MeasureDirection } from "./policy";

/** One measure behind a dimension's colour. */
export type RagMeasure = {
  readonly code: MeasureCode;
  readonly dimension: RagDimension;
  /** `twoSided`: the limits are distances from 1. */
  readonly direction: MeasureDirection;
  readonly value: Figure;
  readonly colour: CalculatedRag;
  readonly greenLimit: number;
  readonly amberLimit: number;
};

/** Reported against calculated, for one dimension or overall. */
export type RagPair = {
  readonly reported: ReportedRag | undefined;
  readonly calculated: CalculatedRag;
  /** `better`: reported better than the figures say. `watermelon` is green over red. */
  readonly difference: "agrees" | "better" | "worse" | "watermelon" | "notComparable";
};

export type RagReport = {
  readonly overall: RagPair;
  readonly dimensions: Readonly<Record<RagDimension, RagPair>>;
  readonly measures: readonly RagMeasure[];
  /** Dimensions with a known colour, of all. */
  readonly known: number;
  /** Somebody's colour in place of the calculated one. Projects only. */
  readonly override?: RagOverride;
};

import type { Area } from "./area";
import type { ConditionalLook } from "./style-model";

/** The rules that format cells by what they hold, first the one that counts most. */
export type ConditionalFormats = {
  readonly all: readonly ConditionalRule[];
  /** Adds a rule before all others; gives it with its id. */
  add(rule: Omit<ConditionalRule, "id" | "priority">): ConditionalRule;
  change(id: string, rule: Partial<Omit<ConditionalRule, "id" | "areas">>): void;
  /** Gives a rule another place in the order of precedence, 0 being the first; negative counts from the end. */
  move(id: string, place: number): void;
  delete(id: string): void;
};

/** `type` and its words are those of the file: `expression`, `cellIs`, `containsText`, `top10`, `colorScale`, ... */
export type ConditionalRule = {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly type: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Without leading `=`. */
  readonly formulas: readonly string[];
  readonly operator: string | undefined;
  readonly text: string | undefined;
  readonly rank:
    { readonly count: number; readonly percent: boolean; readonly bottom: boolean } | undefined;
  /** Of `aboveAverage` rules. */
  readonly average?: AverageTest | undefined;
  /** Of `timePeriod` rules: `today`, `lastWeek` and so on. */
  readonly period?: string | undefined;
  readonly look: ConditionalLook | undefined;
  readonly scale: readonly ScalePoint[];
  readonly bar?: DataBar | undefined;
  readonly icons?: IconRule | undefined;
};

/** Above or below the average of the cells, by so many standard deviations. */
export type AverageTest = {
  readonly above: boolean;
  /** Whether the average itself counts. */
  readonly equal: boolean;
  readonly deviations: number;
};

export type ScalePoint = {
  readonly type: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  readonly value: string | undefined;
  readonly colour: string;
};

/** A limit of a data bar or of an icon; the value is a number or a formula without leading `=`. */
export type RuleLimit = {
  readonly type: ScalePoint["type"] | "autoMin" | "autoMax";
  readonly value: string | undefined;
  /** False where only what is above the limit counts. */
  readonly orEqual: boolean;
};

export type DataBar = {
  readonly lower: RuleLimit;
  readonly upper: RuleLimit;
  /** Shortest and longest bar in percent of the cell. */
  readonly length: { readonly minimum: number; readonly maximum: number };
  readonly showValue: boolean;
  readonly direction: "context" | "leftToRight" | "rightToLeft";
  readonly axis: "automatic" | "middle" | "none";
  readonly axisColour: string | undefined;
  readonly fill: string;
  readonly gradient: boolean;
  /** Undefined is no border. */
  readonly border: string | undefined;
  readonly negative: NegativeBar;
};

/** Bars of negative values; where they do as the positive ones, the colours are not shown. */
export type NegativeBar = {
  readonly sameFill: boolean;
  readonly sameBorder: boolean;
  readonly fill: string | undefined;
  readonly border: string | undefined;
};

/** An icon by the set that it is part of, as the file names sets: `3TrafficLights1`; `NoIcons` is none. */
export type RuleIcon = { readonly set: string; readonly index: number };

/** Icons by limits, lowest first. */
export type IconRule = {
  readonly set: string;
  readonly showValue: boolean;
  readonly reverse: boolean;
  readonly limits: readonly RuleLimit[];
  /** One for each limit where icons of several sets are mixed; undefined are those of the set. */
  readonly custom: readonly RuleIcon[] | undefined;
};

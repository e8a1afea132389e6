/** `column` is counted from the filtered area's first. */
export type ColumnFilter = { readonly column: number; readonly criterion: FilterCriterion };

export type FilterOperator = "=" | "<>" | ">" | ">=" | "<" | "<=";

/** Colours, icons and groups of dates are `other`: kept, never written. */
export type FilterCriterion =
  | { readonly kind: "values"; readonly values: readonly string[]; readonly blank: boolean }
  | {
      readonly kind: "custom";
      readonly and: boolean;
      readonly tests: readonly { readonly operator: FilterOperator; readonly value: string }[];
    }
  | {
      readonly kind: "top";
      readonly top: boolean;
      readonly percent: boolean;
      readonly count: number;
    }
  | { readonly kind: "dynamic"; readonly type: string }
  | { readonly kind: "other" };

export type WrittenCriterion = Exclude<FilterCriterion, { readonly kind: "other" }>;

import type { CellMark, MarkLook } from "#application/ports/tab-marks";
import type { Severity } from "#domain/finding/finding";
import { rangeAddress } from "#domain/workbook/address";

import { untracked } from "./requests";
import { callBytes, joinAddresses, type Step } from "./sheet-steps";

/** A rule of ours on a tab, with the addresses of its areas. */
export type OwnRule = {
  readonly id: string;
  readonly kind: string;
  readonly areas: readonly string[];
};

/**
 * Always true, and says whose rule it is: the text travels with the rule through files, copied tabs and
 * moved rows, where an id would not.
 */
export function markFormula(kind: Severity): string {
  return `=N("Steerbook mark: ${kind}")=0`;
}

/** The kind of mark a rule's formula belongs to; undefined where the rule is not ours. */
export function kindOfFormula(formula: string): string | undefined {
  return /^=?\s*N\(\s*"Steerbook mark: (\w+)"\s*\)\s*=\s*0\s*$/i.exec(formula)?.[1];
}

/** True where the rules mark just these cells. */
export function isMarkedSo(rules: readonly OwnRule[], marks: readonly CellMark[]): boolean {
  const present = rules.flatMap(({ kind, areas }) => areas.map((area) => `${kind} ${area}`));
  const wanted = marks.flatMap(({ kind, ranges }) =>
    ranges.map((range) => `${kind} ${rangeAddress(range)}`),
  );
  return present.toSorted().join() === wanted.toSorted().join();
}

/** True where the areas are just those one rule of the marks would have. */
export function isAreaOf(areas: readonly string[], marks: readonly CellMark[]): boolean {
  const address = areas.join();
  return marks.some(({ ranges }) => joinAddresses(ranges).includes(address));
}

/** The calls that take our old rules off a tab and put the new ones on, behind those of the user. */
export function markSteps(
  rules: readonly OwnRule[],
  marks: readonly CellMark[],
  looks: Readonly<Record<Severity, MarkLook>>,
): readonly Step[] {
  const removals = rules.map(({ id }) => removal(id));
  const additions = marks.flatMap(({ kind, ranges }) =>
    joinAddresses(ranges).map((address) => addition(kind, address, looks[kind])),
  );
  return [...removals, ...additions];
}

export function removal(id: string): Step {
  return {
    bytes: 3 * callBytes,
    queue: (sheet) => {
      untracked(sheet.getRange()).conditionalFormats.getItem(id).delete();
    },
  };
}

function addition(kind: Severity, address: string, { fill, line }: MarkLook): Step {
  return {
    bytes: 12 * callBytes + address.length,
    queue: (sheet) => {
      const areas = untracked(sheet.getRanges(address));
      const rule = areas.conditionalFormats.add("Custom");
      rule.custom.rule.formula = markFormula(kind);
      const { format } = rule.custom;
      if (fill !== undefined) format.fill.color = fill;
      format.borders.bottom.style = line.style;
      format.borders.bottom.color = line.colour;
      // Rules of the user come first, so that their colours are seen and their order stays.
      rule.priority = -1;
    },
  };
}

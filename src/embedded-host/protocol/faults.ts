import type { UserEdits } from "../workbook/user-edits";

/** Something going wrong, or happening beside the add-in, at a request. */
export type Fault =
  | {
      readonly kind?: "error";
      /** As Excel names it, for example `ServiceNotAvailable`; any text is allowed. */
      readonly code: string;
      readonly message?: string;
      /** Before anything is done (default), or after so many actions of the request were carried out. */
      readonly when?: "before" | { readonly afterActions: number };
    }
  /** The request is never answered. */
  | { readonly kind: "hang" }
  /** The connection breaks; whether the request was carried out stays unknown to the add-in. */
  | { readonly kind: "drop"; readonly when?: "before" | "after" }
  /** Somebody edits the workbook just before the request is carried out. */
  | { readonly kind: "run"; readonly action: (workbook: UserEdits) => void };

/** Requests are counted from 1; those by which the client only releases references do not count. */
export type Faults = {
  at(request: number, fault: Fault): void;
  next(fault: Fault): void;
  /** At every n-th request from now on. */
  every(n: number, fault: Fault): void;
  clear(): void;
  /** Number of the latest request. */
  readonly requests: number;
};

export type FaultSource = Faults & {
  /** The faults of the request that arrives now. */
  take(): readonly Fault[];
};

export function createFaults(): FaultSource {
  let planned: { readonly request: number; readonly fault: Fault }[] = [];
  let repeated: { readonly from: number; readonly n: number; readonly fault: Fault }[] = [];
  let count = 0;
  return {
    at(request, fault) {
      planned.push({ request, fault });
    },
    next(fault) {
      planned.push({ request: count + 1, fault });
    },
    every(n, fault) {
      repeated.push({ from: count, n, fault });
    },
    clear() {
      planned = [];
      repeated = [];
    },
    get requests() {
      return count;
    },
    take() {
      count++;
      const due = planned.filter((plan) => plan.request === count).map((plan) => plan.fault);
      const regular = repeated
        .filter((plan) => (count - plan.from) % plan.n === 0)
        .map((plan) => plan.fault);
      return [...due, ...regular];
    },
  };
}

import { exactSum } from "../kernel/exact-sum";

/**
 * Value today of 1 paid after some years, 1 / (1 + rate)^years.
 *
 * @example rate 0.048: 0.954198 after one year, 0.829001 after four
 */
export function discountFactor(rate: number, years: number): number {
  return (1 + rate) ** -years;
}

/** Value today of an amount a year, the first after one year. */
export function presentValue(amounts: readonly number[], rate: number): number {
  return exactSum(amounts.map((amount, index) => amount * discountFactor(rate, index + 1)));
}

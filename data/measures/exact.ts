/**
 * A computed figure without the noise of binary fractions: 0.1 + 0.2 is 0.3. Twelve digits are more than any publisher
 * gives and fewer than a computer errs in.
 */
export const exact = (value: number): number => Number(value.toPrecision(12))

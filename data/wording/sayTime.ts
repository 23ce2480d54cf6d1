import type { Wording } from './wording.ts'

/** The time that a figure is really from, as its publisher writes it; years of a span are joined as the language joins them. */
export const sayTime = (detail: string, { isolate, years }: Wording): string =>
  isolate(detail.replace(/^(\d{4})-(\d{4})/, (_, first, last) => years(Number(first), Number(last)).replace(marks, '')))

/** The range stands within what is isolated already. */
const marks = /[\u2066\u2069]/g

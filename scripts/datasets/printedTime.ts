export interface PrintedTime {
  /** The year that a figure stands at; of a span, its last. */
  timePeriod: number
  /** The time as printed, where it says more than the year. */
  timeDetail: string | null
  isSpan: boolean
}

/** A time as publishers print it: `2019`, `2016-17`, `2020-03`, `2019-07-30`, `2012-2019 average`, `2020-09..2021-09`. */
export function printedTime(text: string): PrintedTime | null {
  if (/^\d{4}$/.test(text)) return { timePeriod: Number(text), timeDetail: null, isSpan: false }
  const at = (timePeriod: number, isSpan: boolean) => ({ timePeriod, timeDetail: text, isSpan })
  const years = text.match(/^(\d{4})(?:-\d\d\.\.|-)(\d{4})(?!\d)/)
  if (years) return at(Number(years[2]), true)
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return at(Number(text.slice(0, 4)), false)
  const winter = text.match(/^(\d\d)(\d\d)-(\d\d)$/)
  if (!winter) return null
  const [first, second] = [Number(winter[2]), Number(winter[3])]
  // `2020-03` is March; `2016-17` is a year that ends in the next.
  return second === first + 1
    ? at(Number(`${winter[1]}${winter[3]}`), true)
    : at(Number(`${winter[1]}${winter[2]}`), false)
}

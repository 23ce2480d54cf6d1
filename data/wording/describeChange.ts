import type { Change } from '../structure/line.ts'
import type { FigureForm } from './describeCell.ts'
import type { Wording } from './wording.ts'

export interface ChangeWords {
  /** `+82%`, or `+3.2 percentage points` for a rate; null where no change is given. */
  amount: string | null
  /** The two years that it runs between. */
  years: string | null
  /** Why no change is given. */
  reason: string | null
  /** All of it in one piece: `+82% (2016–2020)`, or the reason. */
  text: string
  /** What must be said of a change that starts or ends in 2020. */
  note: string | null
}

/**
 * A change in words, with both its years, or the reason why there is none. Between ends that are too far apart or too
 * small for a percentage both are told, where it is known how their figures are printed.
 */
export function describeChange(change: Change, wording: Wording, form?: FigureForm): ChangeWords {
  if (change.value === null) {
    const reason = wording.say(`noChange.${change.reason}`)
    const text = 'ends' in change && form ? fromTo(change, wording, form) : reason
    return { amount: null, years: null, reason, text, note: null }
  }
  const amount =
    change.unit === 'points'
      ? wording.say('change.points', { value: wording.pointChange(change.value) })
      : wording.percentChange(change.value)
  const years = wording.years(change.startPeriod, change.endPeriod)
  const text = wording.say('change.with_years', { percent: amount, years })
  const isPandemic = change.startPeriod === pandemic || change.endPeriod === pandemic
  return { amount, years, reason: null, text, note: isPandemic ? covidNote(wording) : null }
}

function fromTo(change: Extract<Change, { ends: unknown }>, wording: Wording, { unitMeasure, decimals }: FigureForm) {
  const [first, last] = change.ends.map((end) => wording.value(end, unitMeasure, decimals))
  const years = wording.years(change.startPeriod, change.endPeriod)
  return wording.say('change.from_to', { first: first!, last: last!, years })
}

/** The note that 2020 carries wherever a change is read from it. */
export const covidNote = (wording: Wording) => wording.say('change.note_covid', { year: wording.year(pandemic) })

const pandemic = 2020

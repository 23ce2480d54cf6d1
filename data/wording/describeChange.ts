import type { Change } from '../structure/line.ts'
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

/** A change in words, with both its years, or the reason why there is none. */
export function describeChange(change: Change, wording: Wording): ChangeWords {
  if (change.value === null) {
    const reason = wording.say(`noChange.${change.reason}`)
    return { amount: null, years: null, reason, text: reason, note: null }
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

/** The note that 2020 carries wherever a change is read from it. */
export const covidNote = (wording: Wording) => wording.say('change.note_covid', { year: wording.year(pandemic) })

const pandemic = 2020

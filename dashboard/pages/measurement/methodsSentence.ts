import type { MethodInUse } from '../../../data/structure/methodsInUse.ts'
import { inSentence } from '../../../data/wording/inSentence.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import type { MeasurementSay } from './measurementWords.ts'

/** Every time that a question may ask about, the longest of a survey first. */
export const askedPeriods = ['P12M', 'P4W', 'P1W', 'P1D', 'calendar_year'] as const

/** How many sources and areas there are, and over what time each asks: the first thing that keeps rates apart. */
export function methodsSentence(rows: readonly MethodInUse[], wording: Wording, say: MeasurementSay): string {
  const asked = (value: string | null) => rows.filter(({ method }) => method.reference_period.value === value).length
  const item = (period: string, n: number) =>
    wording.say('finding.item', { label: inSentence(period, wording), said: wording.number(n) })
  const items = [
    ...askedPeriods.flatMap((period) => {
      const n = asked(period)
      return n > 0 ? [item(wording.say(`method.reference_period.${period}`), n)] : []
    }),
    ...(asked(null) > 0 ? [item(wording.say('certainty.unknown'), asked(null))] : []),
  ]
  return say('methods.sentence', {
    sources: rows.length,
    areas: new Set(rows.map(({ refArea }) => refArea)).size,
    items: items.join(wording.say('list.semicolon')),
  })
}

import type { MethodInUse } from '../../../data/structure/methodsInUse.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import type { MeasurementSay } from './measurementWords.ts'

/** How many sources and areas there are, and over what time each asks: the first thing that keeps rates apart. */
export function methodsSentence(rows: readonly MethodInUse[], wording: Wording, say: MeasurementSay): string {
  const asked = (value: string | null) => rows.filter(({ method }) => method.reference_period.value === value).length
  const periods = ['P12M', 'P4W', 'P1W'] as const
  const items = [
    ...periods.flatMap((period) => {
      const n = asked(period)
      return n > 0 ? [`${wording.say(`method.reference_period.${period}`)} (${wording.number(n)})`] : []
    }),
    ...(asked(null) > 0 ? [`${wording.say('certainty.unknown')} (${wording.number(asked(null))})`] : []),
  ]
  return say('methods.sentence', {
    sources: rows.length,
    areas: new Set(rows.map(({ refArea }) => refArea)).size,
    items: items.join(wording.say('list.semicolon')),
  })
}

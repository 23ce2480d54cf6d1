import type { SplitRatesAnswer } from '../../../data/structure/splitRates.ts'
import { type Reader, sayArea } from '../../../data/wording/reader.ts'
import { useSplitsSay } from './splitsWords.ts'

/** Areas with figures for other types of volunteering only: not here, and not missing. */
export function OtherTypes({ areas, reader }: { areas: SplitRatesAnswer['otherTypes']; reader: Reader }) {
  const say = useSplitsSay()
  if (areas.length === 0) return null
  const { wording } = reader
  const items = areas.map(({ refArea, volunteerTypes }) =>
    wording.say('label.with_breakdown', {
      area: sayArea(refArea, reader),
      parts: wording.list(volunteerTypes.map((type) => wording.say(`volunteerType.${type}`))),
    })
  )
  return (
    <p className="tags">{say('otherTypes', { n: areas.length, items: items.join(wording.say('list.semicolon')) })}</p>
  )
}

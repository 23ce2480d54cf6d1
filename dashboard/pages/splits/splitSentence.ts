import { type SplitBy, type SplitRates, splits } from '../../../data/structure/splitRates.ts'
import { type Reader, sayArea } from '../../../data/wording/reader.ts'
import { type Splits, sayGroup } from './splitGroups.ts'
import type { SplitsSay } from './splitsWords.ts'

/** What surveys say of the first group beside the second: each within itself, never one beside another. */
export function splitSentence({ by, areas }: Splits, reader: Reader, say: SplitsSay): string {
  const { wording } = reader
  if (areas.length === 0) return say(`none.${by}`)
  if (areas.length <= 6)
    return wording.say('trend.lines', {
      items: areas.map(sayRates(by, reader, say)).join(wording.say('list.semicolon')),
    })
  const [first, second] = splits[by]
  const differences = areas.flatMap(({ cells }) => {
    const [one, other] = [cells[first]?.obsValue, cells[second]?.obsValue]
    return one == null || other == null ? [] : [one - other]
  })
  return say(`many.${by}`, {
    n: differences.length,
    lower: differences.filter((difference) => difference < 0).length,
    higher: differences.filter((difference) => difference > 0).length,
    equal: differences.filter((difference) => difference === 0).length,
  })
}

const sayRates =
  (by: SplitBy, reader: Reader, say: SplitsSay) =>
  ({ refArea, timePeriod, cells }: SplitRates): string => {
    const { wording } = reader
    const values = splits[by].flatMap((code) => {
      const value = cells[code]?.measureValue
      return value == null
        ? []
        : [say('value', { value: wording.value(value, 'PT', 1), group: sayGroup(by, code, reader) })]
    })
    const said = { area: sayArea(refArea, reader), year: wording.year(timePeriod), values: wording.list(values) }
    const gap = by === 'sex' ? gapOf(cells) : null
    return gap === null ? say('one', said) : say('one.gap', { ...said, gap: wording.value(gap, 'PP', 1) })
  }

/** Women’s rate less men’s, in percentage points, to as many decimals as the series of the gap has. */
export function gapOf({ F: women, M: men }: SplitRates['cells']): number | null {
  if (women?.obsValue == null || men?.obsValue == null) return null
  return Math.round((women.obsValue - men.obsValue) * 100) / 100
}

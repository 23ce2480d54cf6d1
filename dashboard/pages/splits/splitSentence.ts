import type { SplitRates } from '../../../data/structure/splitRates.ts'
import type { FigureForm } from '../../../data/wording/describeCell.ts'
import { type Reader, sayArea } from '../../../data/wording/reader.ts'
import { type Splits, sayGroup } from './splitGroups.ts'
import type { SplitsSay } from './splitsWords.ts'

/** What surveys found, and the unit and decimals in which they did. */
type FoundSplits = Splits & { form: FigureForm }

/** What surveys say of the first group beside the second: each within itself, never one beside another. */
export function splitSentence({ by, codes, areas, form }: FoundSplits, reader: Reader, say: SplitsSay): string {
  const { wording } = reader
  if (areas.length === 0) return say(`none.${by}`)
  if (areas.length <= 6)
    return wording.say('trend.lines', {
      items: areas.map(sayRates({ by, codes, form }, reader, say)).join(wording.say('list.semicolon')),
    })
  if (by === 'age' && form.unitMeasure !== 'PT') return say('many.age.counted', { n: areas.length })
  const [first, second] = by === 'age' ? ['Y15T24', 'Y25T64'] : ['F', 'M']
  const differences = areas.flatMap(({ cells }) => {
    const [one, other] = [cells[first!]?.obsValue, cells[second!]?.obsValue]
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
  ({ by, codes, form }: Omit<FoundSplits, 'areas'>, reader: Reader, say: SplitsSay) =>
  ({ refArea, timePeriod, cells }: SplitRates): string => {
    const { wording } = reader
    const values = codes.flatMap((code) => {
      const value = cells[code]?.measureValue
      return value == null
        ? []
        : [
            say('value', {
              value: wording.value(value, form.unitMeasure, form.decimals),
              group: sayGroup(by, code, reader),
            }),
          ]
    })
    const said = { area: sayArea(refArea, reader), year: wording.year(timePeriod), values: wording.list(values) }
    const gap = by === 'sex' ? gapOf(cells, form) : null
    if (gap === null) return say('one', said)
    return say('one.gap', { ...said, gap: say(`gap.${gap.unit}`, { value: wording.value(gap.value, gap.unit, 1) }) })
  }

/** The unit in which women and men of a series differ: points between rates, women for every hundred men in numbers. */
export const gapUnit = ({ unitMeasure }: FigureForm) =>
  unitMeasure === 'PT' ? ('PP' as const) : ('F_PER_100_M' as const)

/** How women and men differ, as the series of the gap has it; null where one of the two is missing. */
export function gapOf({ F: women, M: men }: SplitRates['cells'], form: FigureForm) {
  if (women?.obsValue == null || men?.obsValue == null) return null
  const unit = gapUnit(form)
  if (unit === 'PP') return { unit, value: Math.round((women.obsValue - men.obsValue) * 100) / 100 }
  return men.obsValue === 0 ? null : { unit, value: Math.round((women.obsValue / men.obsValue) * 1000) / 10 }
}

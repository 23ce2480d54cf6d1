import type { SplitRates } from '../../../data/structure/splitRates.ts'
import type { FigureForm } from '../../../data/wording/describeCell.ts'
import { type Reader, sayArea } from '../../../data/wording/reader.ts'
import { type Splits, sayGroup } from './splitGroups.ts'
import type { SplitsSay } from './splitsWords.ts'

/** In points between rates, in women for every hundred men between numbers. */
export type GapUnit = 'PP' | 'F_PER_100_M'

/** What surveys found, and the unit and decimals in which they did. */
type FoundSplits = Splits & { form: FigureForm }

/** What surveys say of the first group beside the second: each within itself, never one beside another. */
export function splitSentence({ by, codes, gap, areas, form }: FoundSplits, reader: Reader, say: SplitsSay): string {
  const { wording } = reader
  if (areas.length === 0) return say(`none.${by}`)
  if (areas.length <= 6)
    return wording.say('trend.lines', {
      items: areas.map(sayRates({ by, codes, gap, form }, reader, say)).join(wording.say('list.semicolon')),
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
  ({ by, codes, gap, form }: Omit<FoundSplits, 'areas'>, reader: Reader, say: SplitsSay) =>
  ({ refArea, timePeriod, cells, gap: cell }: SplitRates): string => {
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
    if (!gap || cell?.obsValue == null) return say('one', said)
    const { unitMeasure, decimals } = gap
    const points = () => say('gap.PP', { value: wording.value(cell.obsValue!, unitMeasure, decimals) })
    return say('one.gap', {
      ...said,
      gap: unitMeasure === 'PP' ? points() : wording.quantity(cell.obsValue, unitMeasure, decimals),
    })
  }

import type { ReactNode } from 'react'
import type { UnitMeasure } from '../../data/structure/codelists.ts'
import type { CoverageYear } from '../../data/structure/line.ts'
import { useWords } from '../messages/words.ts'
import { ColumnCell } from './ColumnCell.tsx'

interface CoverageRowsProps {
  coverage: readonly CoverageYear[]
  /** Only counts of people or acts are summed. */
  isSummed: boolean
  /** Of the published figures, which the sum is of. */
  unitMeasure: UnitMeasure
}

/** The foot: for each year how many areas have a figure, of how many that can; and the sum where one makes sense. */
export function CoverageRows({ coverage, isSummed, unitMeasure }: CoverageRowsProps) {
  const { say, wording } = useWords()
  const row = (heading: string, cell: (year: CoverageYear) => ReactNode) => (
    <tr>
      <th scope="row">{heading}</th>
      {coverage.map((year) => (
        <ColumnCell key={year.timePeriod} column={String(year.timePeriod)}>
          {cell(year)}
        </ColumnCell>
      ))}
      <ColumnCell column="change" />
    </tr>
  )
  return (
    <>
      {row(say('coverage.reporters'), ({ reporters, possible }) => say('coverage.of', { n: reporters, m: possible }))}
      {row(say('coverage.above'), ({ reportersAboveZero }) => wording.number(reportersAboveZero))}
      {isSummed &&
        row(say('coverage.sum', { unit: wording.say(`unit.${unitMeasure}`) }), ({ sum }) =>
          sum === null ? '–' : wording.number(sum)
        )}
    </>
  )
}

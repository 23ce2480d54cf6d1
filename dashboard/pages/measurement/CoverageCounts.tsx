import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { CoverageYear } from '../../../data/structure/line.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { useWords } from '../../messages/words.ts'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { type CellKind, cellKinds, countOf } from './cellKinds.ts'
import { KindShape } from './KindShape.tsx'
import { kindWords } from './kindWords.ts'
import { useMeasurementSay } from './measurementWords.ts'
import { missingAddress } from './missingAddress.ts'

interface CoverageCountsProps {
  title: string
  coverage: readonly CoverageYear[]
  selection: Selection
}

/** Year by year how many areas are of which kind; the shapes beside the words are those of the matrix below. */
export function CoverageCounts({ title, coverage, selection }: CoverageCountsProps) {
  const say = useMeasurementSay()
  const { say: sayShared, wording } = useWords()
  const occurring = cellKinds.filter((kind) => coverage.some((year) => countOf(kind, year) > 0))
  const row = (heading: ReactNode, key: string, cell: (year: CoverageYear) => ReactNode) => (
    <tr key={key}>
      <th scope="row">{heading}</th>
      {coverage.map((year) => (
        <td key={year.timePeriod}>{cell(year)}</td>
      ))}
    </tr>
  )
  const count = (kind: CellKind, year: CoverageYear) => {
    const n = countOf(kind, year)
    if (kind === 'above_zero' || kind === 'zero' || n === 0) return wording.number(n)
    const [shown, words] = [wording.year(year.timePeriod), kindWords(kind, wording)]
    return (
      <Link
        href={missingAddress(selection, year.timePeriod)}
        aria-label={say('counts.who', { n: wording.number(n), kind: words, year: shown })}
      >
        {wording.number(n)}
      </Link>
    )
  }
  return (
    <TableRegion look="counts" label={say('counts.label', { title })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('counts.areas')}</th>
            {coverage.map(({ timePeriod }) => (
              <th key={timePeriod} scope="col">
                {wording.year(timePeriod)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(sayShared('coverage.reporters'), 'reporters', ({ reporters, possible }) =>
            sayShared('coverage.of', { n: reporters, m: possible })
          )}
          {row(say('counts.share'), 'share', ({ populationShare }) =>
            populationShare === null ? '–' : wording.value(Math.floor(populationShare * 100), 'PT', 0)
          )}
          {occurring.map((kind) =>
            row(
              <>
                <KindShape kind={kind} /> {kindWords(kind, wording)}
              </>,
              kind,
              (year) => count(kind, year)
            )
          )}
        </tbody>
      </table>
    </TableRegion>
  )
}

import { useMemo } from 'react'
import type { DescribedView } from '../../../api/observations/viewsOf.ts'
import type { SetGrounds } from '../../../data/structure/grounds.ts'
import type { View } from '../../../data/structure/line.ts'
import type { ShownRow } from '../../../data/structure/shownTable.ts'
import { compareSentence } from '../../../data/wording/compareSentence.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { useComparisonSay } from '../../tables/comparison/comparisonWords.ts'
import { GroundsPlace } from '../view/GroundsPlace.tsx'

interface CompareSentenceProps {
  views: readonly DescribedView[]
  grounds: SetGrounds | undefined
  reader: Reader
  /** Those that are shown: of no other is anything said. */
  rows: readonly ShownRow[]
}

/** What the rows of the table show, a sentence for each series, and whether all of it may be compared. */
export function CompareSentence({ views, reader, rows, grounds }: CompareSentenceProps) {
  const say = useComparisonSay()
  const { wording } = useWords()
  // The class is of all series together: different series never compare, and that says nothing about one of them.
  const comparability = views.length === 1 ? grounds?.class : undefined
  const sentences = useMemo(() => {
    const lines = new Set(rows.flatMap((row) => row.lines))
    const shownOf = (view: View) => ({ ...view, comparability, lines: view.lines.filter((line) => lines.has(line)) })
    return views.map(({ view, series }) => compareSentence(shownOf(view), series, reader))
  }, [views, rows, comparability, reader])
  return (
    <>
      {views.length === 1 ? (
        <p className="sentence">
          <Unparted>{sentences[0]!}</Unparted>
        </p>
      ) : (
        <ul className="sentences">
          {views.map(({ series }, i) => (
            <li key={series.series}>
              {say('ofSeries', { series: wording.isolate(series.name), said: sentences[i]! })}
            </li>
          ))}
        </ul>
      )}
      <GroundsPlace grounds={grounds} reader={reader} />
    </>
  )
}

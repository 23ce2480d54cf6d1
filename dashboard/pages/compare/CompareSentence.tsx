import { useMemo } from 'react'
import { compareSentence } from '../../../data/wording/compareSentence.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { useWords } from '../../messages/words.ts'
import { say } from '../../tables/comparison/comparisonWords.ts'
import { GroundsPlace } from '../GroundsPlace.tsx'
import { useGrounds } from '../useGrounds.ts'
import { shownSelection } from '../viewQuestion.ts'
import type { Comparison } from './useComparison.ts'

/** What the table shows, a sentence for each series, and whether all of it may be compared. */
export function CompareSentence({ selection, views, reader }: Comparison & { reader: Reader }) {
  const { wording } = useWords()
  const shown = useMemo(
    () =>
      shownSelection(
        selection,
        views.map(({ series }) => series)
      ),
    [selection, views]
  )
  const { data: grounds } = useGrounds(shown)
  // The class is of all series together: different series never compare, and that says nothing about one of them.
  const comparability = views.length === 1 ? grounds?.class : undefined
  const sentences = useMemo(
    () => views.map(({ view, series }) => compareSentence({ ...view, comparability }, series, reader)),
    [views, comparability, reader]
  )
  return (
    <>
      {views.length === 1 ? (
        <p className="sentence">{sentences[0]}</p>
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

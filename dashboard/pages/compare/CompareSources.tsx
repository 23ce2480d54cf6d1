import type { DescribedView } from '../../../api/observations/viewsOf.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { useWords } from '../../messages/words.ts'
import { Caveats } from '../panel/Caveats.tsx'

/** Where the figures of each series are from, and what must be known of them. */
export function CompareSources({ views }: { views: readonly DescribedView[] }) {
  const { wording } = useWords()
  return (
    <div className="origin">
      {views.map(({ view, series }) => {
        const population = view.measure === 'per_1000' ? series.denominatorSource : null
        return (
          <div key={series.series}>
            {views.length > 1 && <h2>{series.name}</h2>}
            <p>
              {sourceLine(series.source, view.release, wording)}{' '}
              {population &&
                wording.say('source.population', { publisher: population.publisher, title: population.title })}
            </p>
            <Caveats series={series} />
          </div>
        )
      })}
    </div>
  )
}

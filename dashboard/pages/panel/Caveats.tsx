import type { SeriesDescription } from '../../../data/structure/series.ts'
import { useWords } from '../../messages/words.ts'
import { ComputedFrom } from './ComputedFrom.tsx'

/** The definition and what must be known of the figures, the series' own first; folded, but counted in the open. */
export function Caveats({ series }: { series: SeriesDescription }) {
  const { say, wording } = useWords()
  const sentences = [...series.caveats, ...series.source.caveats]
  return (
    <details>
      <summary>{say('caveats', { n: sentences.length })}</summary>
      <ul>
        <li>{wording.pair(say('file.definition'), series.definition)}</li>
        {series.computedFrom && (
          <li>
            <ComputedFrom of={series.computedFrom} />
          </li>
        )}
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}

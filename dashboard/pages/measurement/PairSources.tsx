import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { useWords } from '../../messages/words.ts'

/** The source line of each series that the two figures are of. */
export function PairSources({ series, release }: { series: readonly string[]; release: string }) {
  const { wording, language } = useWords()
  const described = useAnswers(...series.map((code) => api.series.byCode.queryOptions({ language, series: code })))
  const lines = described.map(({ source }) => sourceLine(source, release, wording))
  return (
    <div className="origin">
      {[...new Set(lines)].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}

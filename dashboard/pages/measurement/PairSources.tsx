import { useQueries } from '@tanstack/react-query'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../api.ts'
import { useWords } from '../../messages/words.ts'

/** The source line of each series that the two figures are of. */
export function PairSources({ series, release }: { series: readonly string[]; release: string }) {
  const { wording, language } = useWords()
  const described = useQueries({
    queries: series.map((code) => api.series.byCode.queryOptions({ language, series: code })),
  })
  const lines = described.flatMap(({ data }) => (data ? [sourceLine(data.source, release, wording)] : []))
  return (
    <div className="origin">
      {[...new Set(lines)].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}

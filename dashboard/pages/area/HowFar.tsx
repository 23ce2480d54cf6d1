import type { Kind } from '../../../data/structure/codelists.ts'
import type { SeriesSummary } from '../../../data/structure/series.ts'
import { refusalOfRates } from '../../../data/wording/rankingRefusal.ts'
import { useWords } from '../../messages/words.ts'
import { useAreaSay } from './areaWords.ts'

const rules = {
  stock: 'trend.not_ranked.counts',
  flow: 'trend.not_ranked.counts',
  population: 'trend.not_ranked.counts',
  reach: 'trend.not_ranked.reach',
  score: 'trend.not_ranked.scores',
  event: 'trend.not_ranked.events',
} as const satisfies Partial<Record<Kind, string>>

type Counted = Pick<SeriesSummary, 'dataset' | 'kind'>

const ruleOf = (series: Counted) =>
  series.kind in rules
    ? rules[series.kind as keyof typeof rules]
    : (`trend.not_ranked.${refusalOfRates(series)}` as const)

/** How far figures of these series may be compared with those of other areas, in words. */
export function HowFar({ of }: { of: readonly Counted[] }) {
  const say = useAreaSay()
  const { wording } = useWords()
  const sentences = [...new Set(of.map(ruleOf))].map((rule) => wording.say(rule))
  return <p className="origin">{wording.sentences([say('compared'), ...sentences])}</p>
}

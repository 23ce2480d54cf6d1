import type { Kind } from '../../../data/structure/codelists.ts'
import { useWords } from '../../messages/words.ts'
import { say } from './areaWords.ts'

const rules = {
  stock: 'trend.not_ranked.counts',
  flow: 'trend.not_ranked.counts',
  population: 'trend.not_ranked.counts',
  reach: 'trend.not_ranked.reach',
  rate: 'trend.not_ranked.rates',
  score: 'trend.not_ranked.scores',
  event: 'trend.not_ranked.events',
} as const

/** How far figures of these kinds may be compared with those of other areas, in words. */
export function HowFar({ kinds }: { kinds: readonly Kind[] }) {
  const { wording } = useWords()
  const sentences = [...new Set(kinds.map((kind) => rules[kind]))].map((rule) => wording.say(rule))
  return (
    <p className="origin">
      {say('compared')} {sentences.join(' ')}
    </p>
  )
}

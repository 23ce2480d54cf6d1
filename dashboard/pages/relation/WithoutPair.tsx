import type { NoFigure, Scatter, ScatterGap } from '../../../data/structure/scatter.ts'
import { useWords } from '../../messages/words.ts'
import { Without } from '../explore/Without.tsx'
import { useRelationSay } from './relationWords.ts'

interface WithoutPairProps {
  scatter: Scatter
  /** What the two axes are called. */
  labels: readonly [string, string]
}

/** Who has one of the two figures alone, by which is missing and why. */
export function WithoutPair({ scatter: { without, neither, names }, labels: [ofX, ofY] }: WithoutPairProps) {
  const say = useRelationSay()
  const { wording } = useWords()
  const silent = neither > 0 && <p className="hint">{say('without.neither', { n: neither })}</p>
  if (without.length === 0) return silent
  const sayReason = (reason: NoFigure) => {
    if (reason === 'no_income_group') return say('without.no_income_group')
    const key = [`missing.${reason}`, `noMeasure.${reason}`].find(wording.has)
    return key && wording.has(key) ? wording.say(key) : '–'
  }
  const whyOf = ({ x, y }: ScatterGap) => {
    if (x) return wording.say('finding.one', { label: ofX, said: sayReason(x) })
    return y ? wording.say('finding.one', { label: ofY, said: sayReason(y) }) : say('without.apart')
  }
  const reasons = [...new Set(without.map(whyOf))].map((reason) => {
    const own = without.filter((gap) => whyOf(gap) === reason)
    return {
      said: wording.say('finding.item', { label: reason, said: wording.number(own.length) }),
      areas: own.map(({ refArea }) => ({ code: refArea, name: names[refArea] ?? refArea })),
    }
  })
  return (
    <>
      <Without title={say('without', { n: without.length })} reasons={reasons} />
      {silent}
    </>
  )
}

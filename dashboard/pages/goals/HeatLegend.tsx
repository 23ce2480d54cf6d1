import { bases } from '../../../data/structure/codelists.ts'
import type { SayOf } from '../../../data/wording/format.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import type { GridMark } from '../../charts/gridChart.ts'
import { useWords } from '../../messages/words.ts'
import { useGoalsSay } from './goalsWords.ts'
import { marks, signs } from './marks.ts'
import type english from './messages/en.json'

interface LegendEntry {
  shade?: 0 | 1 | 2 | 3 | 4 | 5
  mark?: GridMark
  text: string
}

/** What shades and shapes mean, in words. */
export function heatLegend({ say, wording }: { say: SayOf<keyof typeof english>; wording: Wording }): LegendEntry[] {
  return [
    ...([1, 2, 3, 4, 5] as const).map((shade) => ({
      shade,
      text: say('shade', { from: wording.number(shade * 20 - 19), to: wording.value(shade * 20, 'PT', 0) }),
    })),
    { shade: 0, text: say('none') },
    { text: say('basis') },
    ...bases.map((basis) => ({ mark: marks[basis], text: wording.say(`basis.${basis}`) })),
  ]
}

export function HeatLegend() {
  const say = useGoalsSay()
  const { wording } = useWords()
  return (
    <ul className="heat-legend">
      {heatLegend({ say, wording }).map(({ shade, mark, text }) => (
        <li key={text}>
          {shade !== undefined && <i className={`heat-${shade}`} />}
          {mark && <span aria-hidden="true">{signs[mark]}</span>} {text}
        </li>
      ))}
    </ul>
  )
}

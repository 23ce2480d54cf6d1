import { bases } from '../../../data/structure/codelists.ts'
import { useWords } from '../../messages/words.ts'
import { useGoalsSay } from './goalsWords.ts'
import { shapes } from './shapes.ts'

/** What shades and shapes mean. */
export function HeatLegend() {
  const say = useGoalsSay()
  const { wording } = useWords()
  const part = (to: number) => say('shade', { from: wording.number(to - 19), to: wording.value(to, 'PT', 0) })
  return (
    <ul className="heat-legend">
      {[1, 2, 3, 4, 5].map((shade) => (
        <li key={shade}>
          <i className={`heat-${shade}`} /> {part(shade * 20)}
        </li>
      ))}
      <li>
        <i className="heat-0" /> {say('none')}
      </li>
      <li>{say('basis')}</li>
      {bases.map((basis) => (
        <li key={basis}>
          <span aria-hidden="true">{shapes[basis]}</span> {wording.say(`basis.${basis}`)}
        </li>
      ))}
    </ul>
  )
}

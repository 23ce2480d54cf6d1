import type { GoalModel } from '../../../api/models/goalModel.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { AreaFilter } from '../../filters/AreaFilter.tsx'
import type { Choose } from '../../filters/choose.ts'
import { useWords } from '../../messages/words.ts'
import { AreaFigures } from './AreaFigures.tsx'
import { useGoalSay } from './goalWords.ts'

interface ChosenAreasProps {
  model: GoalModel
  selection: Selection
  choose: Choose
  /** How many the address names. */
  total: number
}

/** What every indicator linked to the Goal says of the areas that are chosen. */
export function ChosenAreas({ model: { areas, figures }, selection, choose, total }: ChosenAreasProps) {
  const say = useGoalSay()
  const { say: sayFrame } = useWords()
  return (
    <section className="goal-part" aria-labelledby="goal-areas">
      <h2 id="goal-areas">{say('area.choose')}</h2>
      <section className="filters goal-areas" aria-label={sayFrame('filters.label')}>
        <AreaFilter selection={selection} otherwise={say('areas.none')} shownNames={figures.names} choose={choose} />
      </section>
      {total > areas.length && <p className="hint">{say('areas.more', { n: areas.length })}</p>}
      {areas.map((refArea) => (
        <AreaFigures key={refArea} refArea={refArea} figures={figures} />
      ))}
    </section>
  )
}

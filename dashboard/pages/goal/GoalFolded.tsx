import { Link } from 'wouter'
import type { GoalModel } from '../../../api/models/goalModel.ts'
import { bases } from '../../../data/structure/codelists.ts'
import { Fold } from '../../frame/Fold.tsx'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { CitizenScience } from './CitizenScience.tsx'
import { GoalPractices } from './GoalPractices.tsx'
import { useGoalSay } from './goalWords.ts'
import { LinkedSeries } from './LinkedSeries.tsx'
import { NotKnown } from './NotKnown.tsx'
import { RegionTable } from './RegionTable.tsx'
import type { ShownInYear } from './useGoal.ts'

/** What a reader may unfold: the regions in figures, all that is linked to the Goal and why, practices, what is not known. */
export function GoalFolded({ model, hand }: { model: GoalModel; hand: ShownInYear | null }) {
  const say = useGoalSay()
  const { wording } = useWords()
  const { figures, practices, areas } = model
  const evidence = figures.series.filter(({ kind }) => kind !== 'score')
  const [publisher, programme, thematic] = bases.map((basis) => evidence.filter((one) => one.basis === basis).length)
  return (
    <>
      {hand && (
        <Fold id="regions" title={say('regions.table')}>
          <RegionTable hand={hand} />
        </Fold>
      )}
      <Fold id="series" title={say('series.heading')}>
        <p>
          {wording.say('finding.one', {
            label: wording.say('label.goal', { goal: figures.goal }),
            said: model.goal.title,
          })}
        </p>
        <p className="sentence">
          <Unparted>
            {say('summary', {
              n: evidence.length,
              publisher: publisher!,
              programme: programme!,
              thematic: thematic!,
              withFigure: wording.number(figures.areasWithFigure),
              areas: wording.number(figures.areas),
              years: wording.years(figures.startPeriod, figures.endPeriod),
            })}
          </Unparted>
        </p>
        <LinkedSeries figures={figures} areas={areas} />
        <CitizenScience figures={figures} />
        <p>
          <Link href={`/explore?view=scatter&goal=${figures.goal}`}>{say('relation.link')}</Link>
        </p>
      </Fold>
      {practices.length > 0 && (
        <Fold id="practices" title={say('practices.heading')}>
          <GoalPractices goal={figures.goal} practices={practices} />
        </Fold>
      )}
      <Fold id="unknown" title={say('unknown.heading')}>
        <NotKnown figures={figures} />
      </Fold>
    </>
  )
}

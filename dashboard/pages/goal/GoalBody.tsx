import { Link, useSearch } from 'wouter'
import { bases } from '../../../data/structure/codelists.ts'
import type { GoalFigures } from '../../../data/structure/goalEvidence.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import type { Choose } from '../../filters/choose.ts'
import { useHere } from '../../frame/useHere.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { CiteMenu } from '../acts/CiteMenu.tsx'
import { MapPlace } from '../map/MapPlace.tsx'
import { AreaFigures } from './AreaFigures.tsx'
import { CitizenScience } from './CitizenScience.tsx'
import { GoalPractices } from './GoalPractices.tsx'
import { GoalTrend } from './GoalTrend.tsx'
import { useGoalSay } from './goalWords.ts'
import { LinkedSeries } from './LinkedSeries.tsx'
import { NotKnown } from './NotKnown.tsx'

interface GoalBodyProps {
  figures: GoalFigures
  asked: Pick<Selection, 'areas' | 'sort'>
  selection: Selection
  choose: Choose
}

/** What is linked to a Goal, in order: the areas chosen, the years, the series and why, practices, what is not known. */
export function GoalBody({ figures, asked, selection, choose }: GoalBodyProps) {
  const say = useGoalSay()
  const { wording } = useWords()
  const { areas } = asked
  const evidence = figures.series.filter(({ kind }) => kind !== 'score')
  const [publisher, programme, thematic] = bases.map((basis) => evidence.filter((one) => one.basis === basis).length)
  const trend = figures.series.find(({ series }) => series === figures.opening)
  const { release, startPeriod, endPeriod } = figures
  const years = wording.years(startPeriod, endPeriod)
  const title = [wording.say('label.goal', { goal: figures.goal }), years].join(wording.say('list.comma'))
  const address = withSearch(useHere(), useSearch())
  return (
    <>
      <p className="sentence">
        {say('summary', {
          n: evidence.length,
          publisher: publisher!,
          programme: programme!,
          thematic: thematic!,
          withFigure: wording.number(figures.areasWithFigure),
          areas: wording.number(figures.areas),
          years: wording.years(figures.startPeriod, figures.endPeriod),
        })}
      </p>
      {areas.map((refArea) => (
        <AreaFigures key={refArea} refArea={refArea} figures={figures} />
      ))}
      {trend ? (
        <GoalTrend goal={figures.goal} series={trend} asked={asked} choose={choose} />
      ) : (
        <p className="goal-part">{say('trend.none')}</p>
      )}
      {trend && <MapPlace series={trend.series} selection={{ ...selection, goal: [figures.goal] }} choose={choose} />}
      <LinkedSeries figures={figures} areas={areas} />
      <CitizenScience figures={figures} />
      <p>
        <Link href={`/explore?view=scatter&goal=${figures.goal}`}>{say('relation.link')}</Link>
      </p>
      <GoalPractices goal={figures.goal} />
      <NotKnown figures={figures} />
      <div className="acts">
        <CiteMenu cited={{ code: `goal-${figures.goal}`, title, sources: [], release, address }} />
      </div>
    </>
  )
}

import { useMemo } from 'react'
import { bases } from '../../../data/structure/codelists.ts'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { GroupFilter } from '../../filters/GroupFilter.tsx'
import { FileLink } from '../../frame/FileLink.tsx'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { PageActs } from '../acts/PageActs.tsx'
import { useGridPicture } from '../panel/useGridPicture.ts'
import { useTitle } from '../useTitle.ts'
import { AddressProblems } from '../view/AddressProblems.tsx'
import { useAddressSelection } from '../view/useAddressSelection.ts'
import '../panel/shades.css'
import './goals.css'
import { goalsFinding } from './goalsFinding.ts'
import { useGoalsSay } from './goalsWords.ts'
import { HeatLegend, heatLegend } from './HeatLegend.tsx'
import { HeatMap } from './HeatMap.tsx'
import { heatRows } from './heatCells.ts'
import { marks } from './marks.ts'
import { OneGoalRows } from './OneGoalRows.tsx'
import { useIsPhone } from './useIsPhone.ts'

/** Where there are figures for which Goal, and of whom: the whole of it on one screen. */
export function GoalsPage() {
  const say = useGoalsSay()
  const { language, dir, wording, say: sayFrame } = useWords()
  const { selection, shown, isWaiting, problems, choose } = useAddressSelection()
  const isPhone = useIsPhone()
  const model = useAnswer(api.models.goals.queryOptions({ language, group: shown.group }))
  const { groups, release, startPeriod, endPeriod } = model
  const { rows, all } = useMemo(() => heatRows(model, wording.say('aggregate.all_areas')), [model, wording])
  const years = wording.years(startPeriod, endPeriod)
  const named = groups.length > 0 ? wording.list(groups.map(({ name }) => wording.isolate(name))) : undefined
  const file = new URLSearchParams({ language, ...(groups.length > 0 && { group: shown.group.join(',') }) })
  const finding = goalsFinding(model, { say, sayFrame, wording })
  const about = named ? say('about.areas', { groups: named, years }) : say('about', { years })
  const source = say('source', { release: wording.isolate(release) })
  useTitle(say('title'))
  useGridPicture(() => ({
    // Its numbers mean nothing without what they count, and of when, however little room there is.
    ...{ dir, title: wording.beside([say('title'), years]), finding, sentence: about },
    source: wording.sentences([about, source]),
    columns: model.goals.map(({ goal, colour }) => ({ text: goal, colour })),
    legend: heatLegend({ say, wording }),
    rows: [...rows, all].map(({ code, name, cells }) => ({
      label: name,
      isTotal: code === null,
      cells: cells.map(({ n, shade, bases }) => ({
        ...{ shade, text: wording.number(n), marks: bases.map((basis) => marks[basis]) },
      })),
    })),
  }))
  return (
    <div className="goals-page">
      <AddressProblems problems={[...problems, ...model.problems]} />
      <div className="goals-head">
        <h1>{say('title')}</h1>
        <p className="finding" aria-live="polite">
          <Unparted>{finding}</Unparted>
        </p>
      </div>
      <div className={isWaiting ? 'goals-body stale' : 'goals-body'} aria-busy={isWaiting}>
        <p className="hint heat-about">{about}</p>
        <HeatLegend />
        {isPhone && (
          <OneGoalRows
            {...{ model, rows, all, choose }}
            goal={selection.goal[0]}
            about={named ? say('rows.areas', { groups: named, years }) : say('rows', { years })}
          />
        )}
        <HeatMap {...{ model, rows, all }} />
        <div className="origin">
          <p>{source}</p>
          <p>{say('limits')}</p>
          <dl>
            {bases.map((basis) => (
              <div key={basis}>
                <dt>{wording.say(`basis.${basis}`)}</dt>
                <dd>{wording.say(`basis.${basis}.explained`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
      <PageActs code="goals" title={say('title')}>
        <GroupFilter selection={selection} choose={choose} />
        <FileLink className="button" href={`/api/goals/evidence.csv?${file}`}>
          {sayFrame('act.download')}
        </FileLink>
      </PageActs>
    </div>
  )
}

import type { Selection } from '../../data/structure/selection.ts'
import { api } from '../answers/api.ts'
import { useAnswer } from '../answers/useAnswer.ts'
import { useWords } from '../messages/words.ts'
import { CheckList } from './CheckList.tsx'
import type { Choose } from './choose.ts'
import { GoalSwatch } from './GoalSwatch.tsx'
import { Popover } from './Popover.tsx'

interface GoalFilterProps {
  selection: Selection
  /** Whether one of the series has figures by Goal, so that Goals choose rows too. */
  isDimension?: boolean
  choose: Choose
}

/**
 * Goals: they narrow the choice of series to those tagged with one of them, and of a series that has figures by Goal they
 * choose those that are shown.
 */
export function GoalFilter({ selection, isDimension, choose }: GoalFilterProps) {
  const { say, wording } = useWords()
  const value =
    selection.goal.length === 0
      ? say('goals.all')
      : say('goals.chosen', { n: selection.goal.length, goals: wording.list(selection.goal) })
  return (
    <Popover label={wording.say('parameter.goal')} value={value}>
      {() => (
        <>
          <p className="hint">{say(isDimension ? 'goals.figures' : 'goals.rule')}</p>
          <GoalChoices {...{ selection, choose }} />
        </>
      )}
    </Popover>
  )
}

function GoalChoices({ selection, choose }: GoalFilterProps) {
  const { say, wording, language } = useWords()
  const goals = useAnswer(api.goals.list.queryOptions({ language }))
  return (
    <CheckList
      label={wording.say('parameter.goal')}
      choices={goals.map(({ goal, colour, name, series }) => ({
        code: goal,
        label: (
          <>
            <GoalSwatch colour={colour} /> {goal} {name} <small>{say('series.count', { n: series })}</small>
          </>
        ),
      }))}
      chosen={selection.goal}
      most={17}
      onChange={(goal) => choose({ goal })}
    />
  )
}

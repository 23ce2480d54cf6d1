import type { SeriesDescription } from '../../../data/structure/series.ts'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { useWords } from '../../messages/words.ts'

/** On whose word a series is linked to the Goals chosen, and to which of them it is not. */
export function ChosenTags({ series, chosen }: { series: SeriesDescription; chosen: string[] }) {
  const { say, wording, language } = useWords()
  const goals = useAnswer(api.goals.list.queryOptions({ language }))
  const tags = series.tags.filter(({ goal }) => chosen.includes(goal))
  const untagged = chosen.filter((goal) => !tags.some((tag) => tag.goal === goal))
  return (
    <div className="tags">
      {tags.map(({ goal, basis, reason }) => {
        const known = goals.find((other) => other.goal === goal)
        return (
          <p key={goal}>
            {known && <GoalSwatch colour={known.colour} />}{' '}
            {say('goals.tagged', { goal, name: known?.name ?? '', basis: wording.say(`basis.${basis}`) })} {reason}
          </p>
        )
      })}
      {untagged.length > 0 && <p>{say('goals.untagged', { n: untagged.length, goals: wording.list(untagged) })}</p>}
    </div>
  )
}

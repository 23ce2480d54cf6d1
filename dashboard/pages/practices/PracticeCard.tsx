import { Link } from 'wouter'
import type { PracticesModel } from '../../../api/models/practicesModel.ts'
import type { Practice } from '../../../data/structure/practice.ts'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { useWords } from '../../messages/words.ts'
import { practiceFigure } from './practiceFigure.ts'
import { type PracticesSay, usePracticesSay } from './practicesWords.ts'

/** One practice. Its figure never stands without its unit, nor the caution without the figure. */
export function PracticeCard({ practice, goals }: { practice: Practice; goals: PracticesModel['goals'] }) {
  const say = usePracticesSay()
  const { wording } = useWords()
  const { title, summary, figure, caution, source, place, timePeriod, theme, basis } = practice
  return (
    <article className="practice" id={practice.practice} tabIndex={-1} aria-labelledby={`${practice.practice}-title`}>
      <h2 id={`${practice.practice}-title`}>{title}</h2>
      <p className="hint">
        {wording.beside([place ?? say('anywhere'), wording.year(timePeriod), wording.say(`theme.${theme}`)])}
      </p>
      <p>{summary}</p>
      {figure && (
        <p className="practice-figure">
          <data value={String(figure.value)}>{practiceFigure(figure, wording, say)}</data>
        </p>
      )}
      {caution && <p className="practice-caution">{say('caution', { caution })}</p>}
      <ul className="practice-goals" aria-label={wording.say('parameter.goal')}>
        {practice.goals.map((goal) => {
          const known = goals.find((other) => other.goal === goal)
          return (
            <li key={goal}>
              <Link href={`/goals/${goal}`}>
                {known && <GoalSwatch colour={known.colour} />} {goal} {known?.name}
              </Link>
            </li>
          )
        })}
      </ul>
      <p className="hint">{wording.beside([wording.say(`basis.${basis}`), trust(practice.trust, say)])}</p>
      <p className="practice-source">
        <a href={source.address} rel="noreferrer">
          <span>
            {wording.pair(source.publisher, '')}
            <span lang={source.language}>{source.title}</span>
          </span>
        </a>
      </p>
    </article>
  )
}

/** How near the source is to what it tells. */
function trust(grade: string, say: PracticesSay): string {
  if (grade === 'A') return say('trust.A')
  return grade === 'B' ? say('trust.B') : say('trust.C')
}

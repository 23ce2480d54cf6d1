import { Link } from 'wouter'
import { useOverviewSay } from './overviewWords.ts'
import { questionAddresses } from './questionAddresses.ts'

/** What people come with, each a link to a view that is filled in already. */
export function Questions() {
  const say = useOverviewSay()
  const questions = [
    { to: questionAddresses.compare, question: say('question.compare') },
    { to: questionAddresses.goals, question: say('question.goals') },
    { to: questionAddresses.changed, question: say('question.changed') },
    { to: questionAddresses.missing, question: say('question.missing') },
    { to: questionAddresses.comparable, question: say('question.comparable') },
    { to: questionAddresses.worked, question: say('question.worked') },
  ]
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{say('questions')}</h2>
      <ul className="overview-questions">
        {questions.map(({ to, question }) => (
          <li key={question}>
            <Link href={to}>{question}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

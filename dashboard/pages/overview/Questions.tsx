import { Link } from 'wouter'
import { useOverviewSay } from './overviewWords.ts'
import { questionAddresses } from './questionAddresses.ts'

/** What people come with, each a link to a view that is filled in already. */
export function Questions() {
  const say = useOverviewSay()
  const questions = [
    { to: questionAddresses.compare, question: say('question.compare'), answer: say('question.compare.how') },
    { to: questionAddresses.goals, question: say('question.goals'), answer: say('question.goals.how') },
    { to: questionAddresses.changed, question: say('question.changed'), answer: say('question.changed.how') },
    { to: questionAddresses.missing, question: say('question.missing'), answer: say('question.missing.how') },
    { to: questionAddresses.comparable, question: say('question.comparable'), answer: say('question.comparable.how') },
    { to: questionAddresses.worked, question: say('question.worked'), answer: say('question.worked.how') },
  ]
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{say('questions')}</h2>
      <ul className="overview-questions">
        {questions.map(({ to, question, answer }) => (
          <li key={question}>
            <Link href={to}>{question}</Link>
            <p className="hint">{answer}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { Link } from '@tanstack/react-router'
import { useWords } from '../messages/words.ts'
import { useTitle } from './useTitle.ts'

/** For an address that is none, with the ways on. */
export function NotFoundPage() {
  const { say } = useWords()
  useTitle(say('notFound.title'))
  return (
    <div className="state">
      <h1>{say('notFound.title')}</h1>
      <p>{say('notFound.how')}</p>
      <p>
        <Link to="/trends">{say('nav.trends')}</Link> · <Link to="/compare">{say('nav.compare')}</Link>
      </p>
    </div>
  )
}

import { Link } from 'wouter'
import { useNotFound } from '../frame/page.ts'
import { useWords } from '../messages/words.ts'
import { useTitle } from './useTitle.ts'

/** For an address that is none, with the ways on. */
export function NotFoundPage() {
  const { say } = useWords()
  useNotFound()
  useTitle(say('notFound.title'))
  return (
    <div className="state">
      <h1>{say('notFound.title')}</h1>
      <p>{say('notFound.how')}</p>
      <p>
        <Link href="/explore">{say('nav.explore')}</Link>
      </p>
    </div>
  )
}

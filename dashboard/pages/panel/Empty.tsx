import { Link, useLocation } from 'wouter'
import { useWords } from '../../messages/words.ts'

/** Nothing fits: which parts of the choice to take away, and a way back to the start. */
export function Empty() {
  const { say } = useWords()
  const [path] = useLocation()
  return (
    <div className="state" role="status">
      <h2>{say('state.empty')}</h2>
      <p>{say('state.empty.how')}</p>
      <Link className="button" href={path}>
        {say('state.reset')}
      </Link>
    </div>
  )
}

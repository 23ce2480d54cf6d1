import { Link } from '@tanstack/react-router'
import { useWords } from '../messages/words.ts'

/** Nothing fits: which parts of the choice to take away, and a way back to the start. */
export function Empty() {
  const { say } = useWords()
  return (
    <div className="state" role="status">
      <h2>{say('state.empty')}</h2>
      <p>{say('state.empty.how')}</p>
      <Link className="button" to="." search={{}}>
        {say('state.reset')}
      </Link>
    </div>
  )
}

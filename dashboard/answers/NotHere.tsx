import { useEffect } from 'react'
import { mend, tryAgain } from '../late/mend.ts'
import { useWords } from '../messages/words.ts'

/** What stands in the place of a part that did not come, in a line of text too. */
export function NotHere({ retry }: { retry: () => void }) {
  const { say } = useWords()
  useEffect(() => void mend(), [])
  return (
    <span className="not-here" role="alert">
      <span>{say('state.lost')}</span>{' '}
      <button
        type="button"
        onClick={() => {
          tryAgain()
          retry()
        }}
      >
        {say('state.retry')}
      </button>
    </span>
  )
}

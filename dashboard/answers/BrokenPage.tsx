import { useWords } from '../messages/words.ts'

/** The page itself failed: say so, and offer to load it again with the same address. */
export function BrokenPage() {
  const { say } = useWords()
  return (
    <div className="state" role="alert">
      <p>{say('state.broken')}</p>
      <button type="button" onClick={() => location.reload()}>
        {say('state.retry')}
      </button>
    </div>
  )
}

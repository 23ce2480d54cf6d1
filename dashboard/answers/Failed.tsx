import { useWords } from '../messages/words.ts'

interface FailedProps {
  error: { message: string }
  retry: () => void
}

/** The figures did not come: what to do, with the server's own sentence for those who must look into it. */
export function Failed({ error, retry }: FailedProps) {
  const { say } = useWords()
  return (
    <div className="state" role="alert">
      <h2>{say('state.failed')}</h2>
      <p>{say('state.failed.how')}</p>
      <p className="hint" lang="en" dir="ltr">
        {error.message}
      </p>
      <button type="button" onClick={retry}>
        {say('state.retry')}
      </button>
    </div>
  )
}

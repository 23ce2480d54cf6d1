import { useWords } from '../messages/words.ts'

/** The page's parts at their own sizes while figures are on their way, so that nothing jumps when they come. */
export function Skeleton() {
  const { say } = useWords()
  return (
    <div className="skeleton" aria-busy="true">
      <p className="unseen" role="status">
        {say('loading')}
      </p>
      <div className="skeleton-title" />
      <div className="skeleton-sentence" />
      <div className="skeleton-figure" />
      <div className="skeleton-table" />
    </div>
  )
}

import { useWords } from '../../messages/words.ts'
import { say } from './startWords.ts'
import { TrueFigure } from './TrueFigure.tsx'
import { useKenya } from './useKenya.ts'
import { useReporters } from './useReporters.ts'
import { useReviews } from './useReviews.ts'

/** Three figures as the release has them, each with what must be known of it and where it is from. */
export function TrueFigures() {
  const { say: sayFrame } = useWords()
  const reporters = useReporters()
  const kenya = useKenya()
  const reviews = useReviews()
  return (
    <section aria-labelledby="figures-now">
      <h2 id="figures-now">{say('figures')}</h2>
      <div className="start-figures">
        {[reporters, kenya, reviews].map(({ key, isFailed, told }) =>
          told ? (
            <TrueFigure key={key} told={told} />
          ) : (
            <p key={key} className="start-figure" aria-busy={!isFailed}>
              {isFailed ? sayFrame('state.failed') : sayFrame('loading')}
            </p>
          )
        )}
      </div>
    </section>
  )
}

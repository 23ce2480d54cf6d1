import { useStartSay } from './startWords.ts'
import { TrueFigure } from './TrueFigure.tsx'
import { useKenya } from './useKenya.ts'
import { useReporters } from './useReporters.ts'
import { useReviews } from './useReviews.ts'

/** Three figures as the release has them, each with what must be known of it and where it is from. */
export function TrueFigures() {
  const say = useStartSay()
  const figures = [useReporters(), useKenya(), useReviews()]
  return (
    <section aria-labelledby="figures-now">
      <h2 id="figures-now">{say('figures')}</h2>
      <div className="start-figures">
        {figures.map((told) => (
          <TrueFigure key={told.what} told={told} />
        ))}
      </div>
    </section>
  )
}

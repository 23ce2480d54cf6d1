import type { MissingReason } from '../../../data/structure/codelists.ts'
import { isPossible } from '../../../data/structure/gap.ts'
import { useWords } from '../../messages/words.ts'
import { FiveBars } from '../panel/FiveBars.tsx'
import { useOverviewSay } from './overviewWords.ts'
import type { OverviewHand } from './useOverview.ts'

/** How many countries have a figure, year by year. */
export function ReportersTile({ hand: { model, years, year } }: { hand: OverviewHand }) {
  const say = useOverviewSay()
  const { wording } = useWords()
  const { areas, startPeriod } = model.others
  const cellsIn = (one: number) => areas.map(({ cells }) => cells[one - startPeriod])
  const counts = years.map((one) => cellsIn(one).filter((cell) => typeof cell === 'number').length)
  const possible = Math.max(
    ...years.map(
      (one) => cellsIn(one).filter((cell) => typeof cell === 'number' || isPossible(cell as MissingReason)).length
    )
  )
  return (
    <section className="tile">
      <h3>
        {wording.say('finding.figures', { year: wording.year(year), n: counts[years.indexOf(year)]!, m: possible })}
      </h3>
      <p className="hint">
        {wording.say('finding.joint', { first: model.series.name, rest: say('reported.about', { m: possible }) })}
      </p>
      <FiveBars {...{ years, counts }} of={possible} marked={year} isNamed />
    </section>
  )
}

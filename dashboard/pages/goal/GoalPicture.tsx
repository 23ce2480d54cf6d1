import { Link } from 'wouter'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { sourcesOf } from '../../../data/wording/sourceLine.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { useMapSay } from '../map/mapWords.ts'
import { Caveats } from '../panel/Caveats.tsx'
import { GoalMap } from './GoalMap.tsx'
import { RegionPanel } from './RegionPanel.tsx'
import { SeriesList } from './SeriesList.tsx'
import { SilentStrip } from './SilentStrip.tsx'
import type { ShownInYear } from './useGoal.ts'

/** One series of the Goal on one screen: what else there is, where, how regions changed, and who is silent. */
export function GoalPicture({ hand, finding }: { hand: ShownInYear; finding: string }) {
  const sayMap = useMapSay()
  const { wording, say } = useWords()
  const { model, shown, year } = hand
  const group = model.group ? [model.group] : []
  const source = sourcesOf(shown.series, { measure: shown.measure, release: model.release }, wording)
  const view = hand.isCount ? ('map' as const) : ('bars' as const)
  return (
    <>
      <p className="finding" aria-live="polite">
        {finding}
      </p>
      <div className="goal-first">
        <SeriesList hand={hand} />
        <GoalMap {...{ hand, finding, source }} />
        <RegionPanel hand={hand} />
      </div>
      <SilentStrip hand={hand} />
      <p className="goal-next">
        <Link href={withSearch('/explore', writeAddress({ ...shown.rows, group, view: 'table', endPeriod: year }))}>
          {say('act.figures')}
        </Link>
        <Link href={withSearch('/explore', writeAddress({ ...shown.rows, group, view, endPeriod: year }))}>
          {say('act.explore')}
        </Link>
      </p>
      <div className="origin">
        <p>{source}</p>
        <p>
          {sayMap('means.apart')} {sayMap('designations')}
        </p>
        <Caveats series={shown.series} />
      </div>
    </>
  )
}

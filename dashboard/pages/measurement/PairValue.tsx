import type { ComparedFigure } from '../../../data/structure/grounds.ts'
import type { SeriesSummary } from '../../../data/structure/series.ts'
import { isUnitSaid } from '../../../data/wording/wording.ts'
import { useWords } from '../../messages/words.ts'

/** A figure of a pair, never without its unit. */
export function PairValue({ figure, list }: { figure: ComparedFigure; list: readonly SeriesSummary[] }) {
  const { wording } = useWords()
  const { series, measureValue, unitMeasure } = figure
  const decimals = list.find((known) => known.series === series)?.decimals ?? 0
  return (
    <>
      <data value={String(measureValue)}>{wording.quantity(measureValue, unitMeasure, decimals)}</data>
      {!isUnitSaid(unitMeasure) && <small className="below">{wording.say(`unit.${unitMeasure}`)}</small>}
    </>
  )
}

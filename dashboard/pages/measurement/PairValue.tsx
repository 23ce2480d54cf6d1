import type { ComparedFigure } from '../../../data/structure/grounds.ts'
import type { SeriesSummary } from '../../../data/structure/series.ts'
import { useWords } from '../../messages/words.ts'

const saidWithValue = ['PT', 'PS', 'PER_1000_POP', 'PER_1000_Y_GE15']

/** A figure of a pair, never without its unit. */
export function PairValue({ figure, list }: { figure: ComparedFigure; list: readonly SeriesSummary[] }) {
  const { wording } = useWords()
  const { series, measureValue, unitMeasure } = figure
  const decimals = list.find((known) => known.series === series)?.decimals ?? 0
  return (
    <>
      <data value={String(measureValue)}>{wording.quantity(measureValue, unitMeasure, decimals)}</data>
      {!saidWithValue.includes(unitMeasure) && <small className="below">{wording.say(`unit.${unitMeasure}`)}</small>}
    </>
  )
}

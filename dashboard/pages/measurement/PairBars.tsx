import type { GeographicArea } from '../../../data/structure/area.ts'
import type { ComparedFigure, PairGrounds } from '../../../data/structure/grounds.ts'
import type { SeriesSummary } from '../../../data/structure/series.ts'
import { figureLabel } from '../../../data/wording/figureLabel.ts'
import { useWords } from '../../messages/words.ts'
import { PairValue } from './PairValue.tsx'

interface PairBarsProps {
  pair: PairGrounds
  list: readonly SeriesSummary[]
  areas: readonly GeographicArea[]
}

/** Two figures as bars from zero; hollow, and each on a scale of its own, where they may not be compared. */
export function PairBars({ pair, list, areas }: PairBarsProps) {
  const { wording } = useWords()
  const reader = { wording, names: new Map(areas.map(({ refArea, name }) => [refArea, name])) }
  const [least = 0, most = 0] = [pair.one.measureValue, pair.other.measureValue].toSorted((a, b) => a - b)
  const isApart = pair.class === 'not' || pair.one.unitMeasure !== pair.other.unitMeasure || least < 0 || most === 0
  const share = ({ measureValue }: ComparedFigure) => (isApart ? 1 : measureValue / most)
  return (
    <ul className={isApart ? 'pair-bars apart' : 'pair-bars'} aria-hidden="true">
      {[pair.one, pair.other].map((figure, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the two may be one and the same figure.
        <li key={at}>
          <span>{figureLabel(figure, reader)}</span>
          <svg aria-hidden="true">
            <rect width={`${Math.round(share(figure) * 1000) / 10}%`} height="100%" />
          </svg>
          <b>
            <PairValue figure={figure} list={list} />
          </b>
        </li>
      ))}
    </ul>
  )
}

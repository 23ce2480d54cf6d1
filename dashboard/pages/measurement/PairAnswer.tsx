import { useDeferredValue } from 'react'
import type { GeographicArea } from '../../../data/structure/area.ts'
import type { SeriesSummary } from '../../../data/structure/series.ts'
import { describeGround } from '../../../data/wording/describeGround.ts'
import { api } from '../../answers/api.ts'
import { orNone, useAnswer } from '../../answers/useAnswer.ts'
import { useWholeWording } from '../methods/useWholeWording.ts'
import { useMeasurementSay } from './measurementWords.ts'
import { PairBars } from './PairBars.tsx'
import { PairSources } from './PairSources.tsx'
import { PairTable } from './PairTable.tsx'
import { type ChosenFigure, writePair } from './pairAddress.ts'

interface PairAnswerProps {
  one: ChosenFigure
  other: ChosenFigure
  measure: 'value' | 'per_1000'
  list: readonly SeriesSummary[]
  areas: readonly GeographicArea[]
}

/** The class of two figures with every reason, then both figures and their methods beside each other. */
export function PairAnswer(chosen: PairAnswerProps) {
  const say = useMeasurementSay()
  const wording = useWholeWording()
  const shown = useDeferredValue(chosen)
  const { one, other, measure, list, areas } = shown
  const isWaiting = keyOf(shown) !== keyOf(chosen)
  const pair = useAnswer(orNone(api.comparability.pair.queryOptions({ series: one.series, measure, one, other })))
  if (!pair)
    return (
      <p className="answer" role="status">
        {say('pair.noFigure')}
      </p>
    )
  return (
    <div className={isWaiting ? 'answer stale' : 'answer'} aria-live="polite">
      <h2 data-class={pair.class}>{say(answers[pair.class])}</h2>
      <PairBars pair={pair} list={list} areas={areas} />
      {pair.grounds.length === 0 ? (
        <p>{say('pair.noGround')}</p>
      ) : (
        <>
          <p>{say('pair.because', { n: pair.grounds.length })}</p>
          <ul>
            {pair.grounds.map((ground) => (
              <li key={ground.code}>{describeGround(ground, wording)}</li>
            ))}
          </ul>
        </>
      )}
      <PairTable pair={pair} list={list} areas={areas} />
      <PairSources series={[...new Set([one.series, other.series])]} release={pair.release} />
    </div>
  )
}

const keyOf = ({ one, other, measure }: PairAnswerProps) => writePair(one, other, measure)

const answers = { comparable: 'pair.comparable', with_care: 'pair.withCare', not: 'pair.not' } as const

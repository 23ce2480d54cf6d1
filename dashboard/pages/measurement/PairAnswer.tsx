import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { GeographicArea } from '../../../data/structure/area.ts'
import type { SeriesSummary } from '../../../data/structure/series.ts'
import { describeGround } from '../../../data/wording/describeGround.ts'
import { api, isRefusal } from '../../api.ts'
import { useWords } from '../../messages/words.ts'
import { Failed } from '../Failed.tsx'
import { Skeleton } from '../Skeleton.tsx'
import { say } from './measurementWords.ts'
import { PairSources } from './PairSources.tsx'
import { PairTable } from './PairTable.tsx'
import type { ChosenFigure } from './pairAddress.ts'

interface PairAnswerProps {
  one: ChosenFigure
  other: ChosenFigure
  measure: 'value' | 'per_1000'
  list: readonly SeriesSummary[]
  areas: readonly GeographicArea[]
}

/** The class of two figures with every reason, then both figures and their methods beside each other. */
export function PairAnswer({ one, other, measure, list, areas }: PairAnswerProps) {
  const { wording } = useWords()
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...api.comparability.pair.queryOptions({ series: one.series, measure, one, other }),
    placeholderData: keepPreviousData,
  })
  if (error && isRefusal(error))
    return (
      <p className="answer" role="status">
        {say('pair.noFigure')}
      </p>
    )
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Skeleton />
  return (
    <div className={isPlaceholderData ? 'answer stale' : 'answer'} aria-live="polite">
      <h2 data-class={data.class}>{say(answers[data.class])}</h2>
      {data.grounds.length === 0 ? (
        <p>{say('pair.noGround')}</p>
      ) : (
        <>
          <p>{say('pair.because', { n: data.grounds.length })}</p>
          <ul>
            {data.grounds.map((ground) => (
              <li key={ground.code}>{describeGround(ground, wording)}</li>
            ))}
          </ul>
        </>
      )}
      <PairTable pair={data} list={list} areas={areas} />
      <PairSources series={[...new Set([one.series, other.series])]} release={data.release} />
    </div>
  )
}

const answers = { comparable: 'pair.comparable', with_care: 'pair.withCare', not: 'pair.not' } as const

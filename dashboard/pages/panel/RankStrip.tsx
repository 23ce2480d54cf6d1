import type { Standing } from '../../../api/models/overviewModel.ts'
import { useWords } from '../../messages/words.ts'

const [width, height] = [360, 22]

/** Between which ranks a country may stand, on a strip of all; the first stands where reading begins. */
export function RankStrip({ standing }: { standing: Standing | undefined }) {
  const { say, wording, dir } = useWords()
  if (!standing) return <p>{say('rank.none')}</p>
  const [timePeriod, best, worst, n] = standing
  const step = width / n
  const from = (best - 1) * step
  const wide = Math.max(6, (worst - best + 1) * step)
  const x = dir === 'rtl' ? width - from - wide : from
  const range = best === worst ? wording.number(best) : `\u2066${wording.number(best)}–${wording.number(worst)}\u2069`
  return (
    <>
      <p>{say('rank', { year: wording.year(timePeriod), range, n })}</p>
      <svg className="rank-strip" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <rect className="strip" x={0} y={6} width={width} height={10} />
        <rect className="own" x={Math.round(x * 10) / 10} y={1} width={Math.round(wide * 10) / 10} height={20} />
      </svg>
    </>
  )
}

import { countFinding } from '../../../data/wording/finding.ts'
import { useWords } from '../../messages/words.ts'
import { useOverviewSay } from './overviewWords.ts'
import type { OverviewHand } from './useOverview.ts'

const [size, gap, across] = [8, 2, 30]

/** How many countries rose, how many fell, and of how many neither may be said: a square each. */
export function ChangesTile({ hand: { model, country } }: { hand: OverviewHand }) {
  const say = useOverviewSay()
  const { wording, dir } = useWords()
  const { others, changes } = model
  const years = wording.years(others.startPeriod, others.endPeriod)
  const title = countFinding(
    changes.map(({ direction, whole, part }) => ({ direction, n: whole.length + part.length })),
    wording
  )
  return (
    <section className="tile">
      <h3>{title}</h3>
      <p className="hint">
        {wording.say('finding.joint', { first: model.series.name, rest: say('changes.about', { years }) })}
      </p>
      {changes.map(({ direction, whole, part }) => {
        const codes = [...whole, ...part]
        const rows = Math.ceil(codes.length / across)
        return (
          codes.length > 0 && (
            <svg
              key={direction}
              className={`squares ${direction}`}
              viewBox={`0 0 ${across * (size + gap)} ${rows * (size + gap) + 2}`}
              aria-hidden="true"
            >
              {codes.map((code, at) => {
                const column = at % across
                const place = dir === 'rtl' ? across - 1 - column : column
                const className = [at < whole.length ? 'whole' : 'part', code === country?.refArea && 'own']
                return (
                  <rect
                    key={code}
                    className={className.filter(Boolean).join(' ')}
                    x={place * (size + gap) + 1}
                    y={Math.floor(at / across) * (size + gap) + 1}
                    width={size}
                    height={size}
                  />
                )
              })}
            </svg>
          )
        )
      })}
    </section>
  )
}

import { changeFinding } from '../../../data/wording/finding.ts'
import { useWords } from '../../messages/words.ts'
import { changeSquares } from './changeSquares.ts'
import { useOverviewSay } from './overviewWords.ts'
import type { OverviewHand } from './useOverview.ts'

const [size, gap, across] = [8, 2, 30]

/** How many countries rose, how many fell, and of how many neither may be said: a square each. */
export function ChangesTile({ hand: { model, country } }: { hand: OverviewHand }) {
  const say = useOverviewSay()
  const { wording, dir } = useWords()
  const { others, names } = model
  const changed = changeSquares(others)
  const years = wording.years(others.startPeriod, others.endPeriod)
  const title = changeFinding(
    changed.flatMap(({ squares }) => squares).map(({ code, change }) => ({ label: names[code] ?? code, change })),
    wording
  )
  return (
    <section className="tile">
      <h3>{title}</h3>
      <p className="hint">{say('changes.about', { years })}</p>
      {changed.map(({ direction, squares }) => {
        const rows = Math.ceil(squares.length / across)
        return (
          <svg
            key={direction}
            className={`squares ${direction}`}
            viewBox={`0 0 ${across * (size + gap)} ${rows * (size + gap) + 2}`}
            aria-hidden="true"
          >
            {squares.map(({ code, isWhole }, at) => {
              const column = at % across
              const x = (dir === 'rtl' ? across - 1 - column : column) * (size + gap) + 1
              const className = [isWhole ? 'whole' : 'part', code === country?.refArea && 'own']
                .filter(Boolean)
                .join(' ')
              return (
                <rect
                  key={code}
                  className={className}
                  x={x}
                  y={Math.floor(at / across) * (size + gap) + 1}
                  width={size}
                  height={size}
                />
              )
            })}
          </svg>
        )
      })}
    </section>
  )
}

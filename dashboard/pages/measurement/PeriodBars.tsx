import type { MethodInUse } from '../../../data/structure/methodsInUse.ts'
import { useWords } from '../../messages/words.ts'
import { askedPeriods } from './methodsSentence.ts'

const [step, perRow] = [14, 30]

/** A square for each source by the time that it asks about: full where the source says so, hollow where we infer it. */
export function PeriodBars({ rows }: { rows: readonly MethodInUse[] }) {
  const { dir, wording } = useWords()
  return (
    <ul className="period-bars" aria-hidden="true">
      {[...askedPeriods, null].map((period) => {
        const own = rows
          .filter(({ method }) => method.reference_period.value === period)
          .toSorted((a, b) => Number(isStated(b)) - Number(isStated(a)))
        if (own.length === 0) return null
        const height = Math.ceil(own.length / perRow) * step
        return (
          <li key={period}>
            <span>
              {period === null ? wording.say('certainty.unknown') : wording.say(`method.reference_period.${period}`)}
            </span>
            <svg viewBox={`0 0 ${perRow * step} ${height}`} aria-hidden="true">
              {own.map((row, at) => {
                const place = at % perRow
                return (
                  <rect
                    key={`${row.refArea} ${row.source}`}
                    className={isStated(row) ? 'stated' : undefined}
                    x={(dir === 'rtl' ? perRow - 1 - place : place) * step + 1}
                    y={Math.floor(at / perRow) * step + 1}
                    width={step - 3}
                    height={step - 3}
                  />
                )
              })}
            </svg>
            <b>{wording.number(own.length)}</b>
          </li>
        )
      })}
    </ul>
  )
}

const isStated = ({ method }: MethodInUse) => method.reference_period.certainty === 'stated'

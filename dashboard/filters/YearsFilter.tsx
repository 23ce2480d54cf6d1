import { period, type Selection } from '../../data/structure/selection.ts'
import { useWords } from '../messages/words.ts'
import type { Choose } from './choose.ts'
import { Popover } from './Popover.tsx'

/** First and last year. A first year after the last one takes the last one with it, and the other way round. */
export function YearsFilter({ selection, choose }: { selection: Selection; choose: Choose }) {
  const { say, wording } = useWords()
  const { startPeriod, endPeriod } = selection
  const years = yearsBetween(Math.min(period.start, startPeriod), Math.max(period.end, endPeriod))
  const options = years.map((year) => (
    <option key={year} value={year}>
      {wording.year(year)}
    </option>
  ))
  return (
    <Popover label={say('across.years')} value={wording.years(startPeriod, endPeriod)}>
      {() => (
        <div className="pair">
          <label>
            {say('parameter.startPeriod')}
            <select
              data-first
              value={startPeriod}
              onChange={({ target }) =>
                choose({ startPeriod: Number(target.value), endPeriod: Math.max(Number(target.value), endPeriod) })
              }
            >
              {options}
            </select>
          </label>
          <label>
            {say('parameter.endPeriod')}
            <select
              value={endPeriod}
              onChange={({ target }) =>
                choose({ endPeriod: Number(target.value), startPeriod: Math.min(Number(target.value), startPeriod) })
              }
            >
              {options}
            </select>
          </label>
        </div>
      )}
    </Popover>
  )
}

const yearsBetween = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { MissingReason } from '../../../data/structure/codelists.ts'
import { isPossible } from '../../../data/structure/gap.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { stepOf, useOneStop } from '../../frame/useOneStop.ts'
import { useWords } from '../../messages/words.ts'
import './years.css'
import { type Scoped, scopeOf } from '../explore/scopeOf.ts'
import { useYearsSay } from './yearsWords.ts'

/** More years than these are chosen from a list. */
const mostYears = 12
const hold = 1200

/** What the strip shows the years of, and how one is chosen. */
export interface YearsInHand {
  model: Scoped
  chosen: Pick<Selection, 'view' | 'startPeriod' | 'endPeriod'>
  choose(part: Partial<Pick<Selection, 'startPeriod' | 'endPeriod'>>): void
}

/**
 * The years, each with how many countries have a figure: pressing one shows it, or, where a span is shown, ends the span
 * there; with Shift it begins there. It runs from left to right in every language, as the years of charts do. By keys it is one stop: arrows move that year, with Shift they widen the span, the
 * space bar plays. Played, the years follow one another, once.
 */
export function YearStrip({ hand }: { hand: YearsInHand }) {
  const say = useYearsSay()
  const { wording } = useWords()
  const place = useRef<HTMLUListElement>(null)
  const hint = useId()
  const oneStop = useOneStop(place, 'button', '[data-end]')
  const { model, chosen, choose } = hand
  const { startPeriod, endPeriod } = model.others
  const [isPlaying, setIsPlaying] = useState(false)
  // How many have both figures is known of the year shown alone, and said there.
  const isOfPairs = chosen.view === 'scatter'
  const isOne = chosen.view === 'bars' || chosen.view === 'map'
  const years = Array.from({ length: endPeriod - startPeriod + 1 }, (_, at) => startPeriod + at)
  const next = chosen.endPeriod + 1
  useEffect(() => {
    if (!isPlaying) return
    const turn = setTimeout(() => {
      if (next > endPeriod) return setIsPlaying(false)
      choose({ endPeriod: next })
    }, hold)
    return () => clearTimeout(turn)
  })
  if (years.length > mostYears || years.length < 2) return null
  const scope = scopeOf(model)
  const counted = years.map((_, at) => ({
    n: scope.filter(({ cells }) => typeof cells[at] === 'number').length,
    m: scope.filter(({ cells }) => typeof cells[at] === 'number' || isPossible(cells[at] as MissingReason)).length,
  }))
  const isIn = (year: number) =>
    isOne ? year === chosen.endPeriod : year >= chosen.startPeriod && year <= chosen.endPeriod
  const press = (year: number, isStart: boolean) => {
    if (isOne) return choose({ endPeriod: year, startPeriod: Math.min(chosen.startPeriod, year) })
    if (isStart || year < chosen.startPeriod)
      return choose({ startPeriod: year, endPeriod: Math.max(year, chosen.endPeriod) })
    choose({ endPeriod: year })
  }
  const hear = (event: KeyboardEvent) => {
    const by = stepOf(event.key, 'ltr')
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (isOne && event.key === ' ') play()
    else if (by === 0) return
    else if (event.shiftKey && !isOne && by < 0)
      choose({ startPeriod: Math.max(startPeriod, Math.min(chosen.startPeriod, endPeriod) - 1) })
    else {
      const year = Math.min(endPeriod, Math.max(startPeriod, chosen.endPeriod + by))
      choose({ endPeriod: year, startPeriod: Math.min(chosen.startPeriod, year) })
      place.current?.querySelector<HTMLElement>(`[data-year='${year}']`)?.focus()
    }
    event.preventDefault()
  }
  const play = () => {
    if (isPlaying) return setIsPlaying(false)
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    const from = chosen.endPeriod >= endPeriod ? startPeriod : chosen.endPeriod + 1
    choose({ endPeriod: from, startPeriod: Math.min(chosen.startPeriod, from) })
    setIsPlaying(!isStill)
  }
  return (
    <fieldset className="year-strip">
      <legend className="unseen">{wording.say('across.years')}</legend>
      {isOne && (
        <button type="button" onClick={play}>
          <span aria-hidden="true">{isPlaying ? '❚❚' : '▶'}</span> {say(isPlaying ? 'pause' : 'play')}
        </button>
      )}
      <p id={hint} className="unseen">
        {say(isOne ? 'keysOfOne' : 'keys')}
      </p>
      <ul ref={place} {...oneStop} onKeyDown={hear}>
        {years.map((year, at) => (
          <li key={year}>
            <button
              type="button"
              data-year={year}
              data-end={year === chosen.endPeriod ? '' : undefined}
              aria-pressed={isIn(year)}
              aria-describedby={hint}
              onClick={({ shiftKey }) => press(year, shiftKey)}
            >
              {wording.year(year)}
              {!isOfPairs && counted[at]!.m > 0 && <small>{wording.say('coverage.of', counted[at]!)}</small>}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

import { type KeyboardEvent, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { isCountryCode } from '../../../data/structure/area.ts'
import type { OtherArea } from '../../../data/structure/otherAreas.ts'
import { slotOf } from '../../charts/lineColours.ts'
import { useFound } from '../../filters/useFound.ts'
import { controlsIn, stepOf, stepTo, useOneStop } from '../../frame/useOneStop.ts'
import { useWords } from '../../messages/words.ts'
import { CountryRow } from './CountryRow.tsx'
import type { ExploreHand } from './ExplorePage.tsx'
import { useExploreSay } from './exploreWords.ts'
import { Hair, hairScale } from './Hair.tsx'
import { otherFigure } from './otherFigure.ts'
import { scopeOf } from './scopeOf.ts'
import { useLitRow } from './useLitRow.ts'
import { useOwnCountry } from './useOwnCountry.ts'
import { wholeKey } from './wholeLines.ts'

const mostAreas = 300

/** All countries beside the picture: groups as a whole, those chosen, and the others by value, each a press away. */
export function CountryList({ hand }: { hand: ExploreHand }) {
  const say = useExploreSay()
  const { say: sayFrame, wording, dir } = useWords()
  const { model, chosen, choose } = hand
  const { others, names, pinned, views } = model
  const [typed, setTyped] = useState('')
  const [own, setOwn] = useOwnCountry()
  const { answer, text } = useFound(typed, ['area'])
  const at = chosen.endPeriod - others.startPeriod
  const { view, series } = views[0]!
  const form = { unitMeasure: view.unitMeasure, decimals: series.decimals }
  const scope = useMemo(() => scopeOf(model), [model])
  const scale = useMemo(
    () => hairScale(scope.flatMap((area) => unflagged(area, others.startPeriod)[at] ?? [])),
    [scope, others, at]
  )
  const picked = model.isOfExamples ? model.selection.areas : chosen.areas
  const sorted = useMemo(() => {
    const number = ({ cells }: OtherArea) => (typeof cells[at] === 'number' ? (cells[at] as number) : null)
    const named = ({ refArea }: OtherArea) => names[refArea] ?? refArea
    return [...scope].sort(
      (a, b) =>
        Number(number(b) !== null) - Number(number(a) !== null) ||
        (number(b) ?? 0) - (number(a) ?? 0) ||
        wording.compare(named(a), named(b))
    )
  }, [scope, at, names, wording])
  const found = useMemo(() => {
    if (!answer) return undefined
    const known = new Map(others.areas.map((area) => [area.refArea, area]))
    return answer.hits.flatMap(({ code: refArea }) =>
      isCountryCode(refArea) ? [known.get(refArea) ?? { refArea, cells: [] }] : []
    )
  }, [answer, others])
  const nameOf = (code: string) => names[code] ?? answer?.hits.find((hit) => hit.code === code)?.name ?? code
  // A row that is chosen moves to another list, and would lose the focus on the way.
  const list = useRef<HTMLElement>(null)
  const hint = useId()
  const oneStop = useOneStop(list, '.country', '')
  const moved = useRef<string>(undefined)
  useEffect(() => {
    if (!moved.current || document.activeElement !== document.body) return
    list.current?.querySelector<HTMLElement>(`[data-key='${moved.current}'] .country`)?.focus({ preventScroll: true })
  })
  const rowPointed = useLitRow(list)
  // Rows are many and drawn anew only where they change: what they call is always the last.
  const now = useRef({ model, chosen, choose, isWaiting: hand.isWaiting })
  useLayoutEffect(() => {
    now.current = { model, chosen, choose, isWaiting: hand.isWaiting }
  })
  const toggle = useCallback((code: string) => {
    moved.current = code
    const { model, chosen, choose, isWaiting } = now.current
    const before = model.isOfExamples && !isWaiting ? model.selection.areas : chosen.areas
    const areas = before.includes(code)
      ? before.filter((other) => other !== code)
      : [...before, code].slice(0, mostAreas)
    choose({ areas })
  }, [])
  // Enter takes the first that bears the words as they are now: who is quicker than the answer waits for it.
  const [isTaking, setIsTaking] = useState(false)
  useEffect(() => {
    if (!isTaking || text !== typed) return
    setIsTaking(false)
    if (!found?.[0]) return
    toggle(found[0].refArea)
    setTyped('')
  }, [isTaking, text, typed, found, toggle])
  const whyNone = (area: OtherArea) => {
    const { value, text } = otherFigure(area, others, { year: chosen.endPeriod, form, wording })
    return value === null ? text : ''
  }
  const hear = (event: KeyboardEvent<HTMLElement>) => {
    const { key } = event
    const on = event.target as HTMLElement
    const rows = controlsIn(list.current, '.country')
    const search = list.current?.querySelector('input')
    const isTyping = on === search
    const by = stepOf(key, dir)
    if (key === 'Escape' && typed !== '') {
      setTyped('')
      search?.focus()
      // What it clears it does not close as well.
      event.stopPropagation()
    } else if (key === 'ArrowDown') stepTo(rows, on.closest('li')?.querySelector('.country') ?? on, 1)
    else if (key === 'ArrowUp' && !isTyping) {
      if (!stepTo(rows, on.closest('li')!.querySelector('.country')!, -1)) search?.focus()
    } else if (by !== 0 && !isTyping) stepTo(controlsIn(on.closest('li'), 'button, a'), on, by)
    else {
      // Who types on a row looks for another.
      const isLetter = key.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
      if (isLetter && !isTyping) search?.focus()
      return
    }
    event.preventDefault()
  }
  const row = (area: OtherArea) => {
    const place = picked.indexOf(area.refArea)
    const value = area.cells[at]
    const last = lastFigure(area, others.startPeriod)
    const figure = typeof value === 'number' ? { value, year: null } : last
    return (
      <CountryRow
        key={area.refArea}
        code={area.refArea}
        name={nameOf(area.refArea)}
        slot={place < 0 ? -1 : slotOf(place)}
        flags={(area.flags?.[figure?.year ?? chosen.endPeriod] ?? [])
          .map((flag) => wording.say(`flag.${flag}`))
          .join(wording.say('list.semicolon'))}
        at={figure && scale(figure.value)}
        value={figure ? wording.value(figure.value, form.unitMeasure, form.decimals) : '–'}
        year={figure?.year ? wording.year(figure.year) : null}
        why={place < 0 || figure || !(at in area.cells) ? '' : whyNone(area)}
        isOwn={own === area.refArea}
        onToggle={toggle}
        onOwn={setOwn}
      />
    )
  }
  const isIn = new Set(picked)
  const mine = own !== null && !isIn.has(own) ? others.areas.filter(({ refArea }) => refArea === own) : []
  const rest = sorted.filter(({ refArea }) => !isIn.has(refArea) && refArea !== own)
  const withFigure = rest.filter(({ cells }) => typeof cells[at] === 'number')
  const without = rest.filter(({ cells }) => typeof cells[at] !== 'number')
  const year = wording.year(chosen.endPeriod)
  return (
    <section
      ref={list}
      className="country-list"
      aria-label={sayFrame('parameter.areas')}
      {...rowPointed}
      onFocus={(event) => {
        rowPointed.onFocus(event)
        oneStop.onFocus(event)
      }}
      onKeyDown={hear}
    >
      <label className="search">
        <span className="popover-label">{say('list.search')}</span>
        <input
          type="search"
          value={typed}
          autoComplete="off"
          aria-describedby={hint}
          onChange={({ target }) => {
            setIsTaking(false)
            setTyped(target.value)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') setIsTaking(typed !== '')
          }}
        />
      </label>
      <p id={hint} className="unseen">
        {say('list.keys')}
      </p>
      {found ? (
        <>
          <p className="hint" role="status">
            {answer?.match === 'guess'
              ? sayFrame('search.guess', { typed: wording.isolate(typed) })
              : say('list.found', { n: found.length })}
          </p>
          <ul>{found.slice(0, 40).map(row)}</ul>
        </>
      ) : (
        <div className="country-rows">
          {pinned.length > 0 && (
            <ul>
              {pinned.map(({ areaGroup, label, years, possible }) => {
                const whole = years.find(({ timePeriod }) => timePeriod === chosen.endPeriod)
                const value = whole?.value ?? null
                return (
                  <li key={areaGroup ?? ''} className="country-row whole" data-key={wholeKey(areaGroup)}>
                    <span className={areaGroup === null ? 'swatch dotted' : 'swatch dashed'} aria-hidden="true" />
                    <span className="country-name">
                      {label} <small>{wording.say('coverage.of', { n: whole?.reporters ?? 0, m: possible })}</small>
                    </span>
                    <Hair at={value === null ? null : scale(value)} slot={0} isFlagged={false} />
                    <span className="country-value">
                      {value === null ? '–' : wording.value(value, form.unitMeasure, form.decimals)}
                    </span>
                  </li>
                )
              })}
            </ul>
          )}
          {(picked.length > 0 || mine.length > 0) && (
            <>
              <h2>{say(model.isOfExamples ? 'list.examples' : 'list.chosen')}</h2>
              <ul>
                {[
                  ...mine,
                  ...picked.map(
                    (code) => others.areas.find(({ refArea }) => refArea === code) ?? { refArea: code, cells: [] }
                  ),
                ].map(row)}
              </ul>
            </>
          )}
          <h2>{say('list.others', { year })}</h2>
          <ul>{withFigure.map(row)}</ul>
          {without.length > 0 && (
            <>
              <h2>{say('list.without', { year, n: without.length })}</h2>
              <ul>{without.map(row)}</ul>
            </>
          )}
        </div>
      )}
    </section>
  )
}

const unflagged = ({ cells, flags }: OtherArea, start: number) =>
  cells.map((cell, at) => (typeof cell === 'number' && !flags?.[start + at] ? cell : undefined))

function lastFigure({ cells }: OtherArea, start: number): { value: number; year: number } | null {
  const at = cells.findLastIndex((cell) => typeof cell === 'number')
  return at < 0 ? null : { value: cells[at] as number, year: start + at }
}

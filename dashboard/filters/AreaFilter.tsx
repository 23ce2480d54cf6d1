import { type ReactNode, useMemo, useRef, useState } from 'react'
import { isCountryCode } from '../../data/structure/area.ts'
import { areaLevels } from '../../data/structure/codelists.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { api } from '../answers/api.ts'
import { useAnswer, useAnswerIf } from '../answers/useAnswer.ts'
import { useWords } from '../messages/words.ts'
import { CheckList } from './CheckList.tsx'
import type { Choose } from './choose.ts'
import { Popover } from './Popover.tsx'
import { useFound } from './useFound.ts'

interface AreaFilterProps {
  selection: Selection
  /** What the button says where no single areas are chosen. */
  otherwise: string
  /** Names of the areas in view, in which most that are chosen are found. */
  shownNames?: Readonly<Record<string, string>>
  choose: Choose
  /** More ways to choose areas, below the list. */
  children?: ReactNode
}

const most = 300

/** Areas by name in any of the six languages, by ISO3 or by M49 code; those chosen stand above, each to be removed. */
export function AreaFilter({ selection, otherwise, shownNames = {}, choose, children }: AreaFilterProps) {
  const { say, wording, language } = useWords()
  const chosen = selection.areas
  const one = chosen.length === 1 ? chosen[0]! : undefined
  const areas = useAnswerIf(one !== undefined && !(one in shownNames), allAreas(language))
  const name = one && (shownNames[one] ?? areas?.find(({ refArea }) => refArea === one)?.name ?? one)
  const value = name ?? (chosen.length === 0 ? otherwise : say('areas.count', { n: chosen.length }))
  return (
    <Popover label={wording.say('parameter.areas')} value={value}>
      {() => (
        <>
          <AreaChoices chosen={chosen} choose={choose} />
          {children}
        </>
      )}
    </Popover>
  )
}

/** Areas of every level: a view may name them all, even those that no filter offers. */
const allAreas = (language: ReturnType<typeof useWords>['language']) =>
  api.areas.list.queryOptions({ language, levels: [...areaLevels] })

function AreaChoices({ chosen, choose }: { chosen: string[]; choose: Choose }) {
  const { say, wording, language } = useWords()
  const areas = useAnswer(allAreas(language))
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const nameOf = useMemo(() => new Map(areas.map(({ refArea, name }) => [refArea, name])), [areas])
  const countries = useMemo(
    () =>
      areas
        .filter(({ level }) => level === 'country')
        .map(({ refArea: code, iso3, name }) => ({ code, iso3, name }))
        .sort((a, b) => wording.compare(a.name, b.name)),
    [areas, wording]
  )
  const { answer } = useFound(typed, ['area'])
  const found = answer ? answer.hits.filter(({ code }) => isCountryCode(code)) : countries
  return (
    <>
      {chosen.length > 0 && chosen.length <= 24 && (
        <ul className="chips" aria-label={say('areas.chosen')}>
          {chosen.map((code) => (
            <li key={code}>
              <button
                type="button"
                aria-label={say('areas.remove', { area: nameOf.get(code) ?? code })}
                onClick={() => {
                  choose({ areas: chosen.filter((other) => other !== code) })
                  field.current?.focus()
                }}
              >
                {nameOf.get(code) ?? code} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <label className="search">
        {say('areas.search')}
        <input
          data-first
          ref={field}
          type="search"
          value={typed}
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p className="hint" role="status">
        {answer?.match === 'guess'
          ? say('search.guess', { typed: wording.isolate(typed) })
          : found.length > 0
            ? say('areas.found', { n: found.length })
            : say('areas.none', { typed })}
      </p>
      <CheckList
        label={wording.say('parameter.areas')}
        choices={found.map(({ code, iso3, name }) => ({
          code,
          label: (
            <>
              {name} <small>{iso3 ?? code}</small>
            </>
          ),
        }))}
        chosen={chosen}
        most={most}
        onChange={(next) => choose({ areas: next })}
      />
      {chosen.length > 0 && (
        <button type="button" onClick={() => choose({ areas: [] })}>
          {say('areas.clear')}
        </button>
      )}
    </>
  )
}

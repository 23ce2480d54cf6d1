import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { AreaNames, GeographicArea } from '../../data/structure/area.ts'
import { languages } from '../../data/structure/codelists.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { searchAreas } from '../../data/wording/searchAreas.ts'
import { useWords } from '../messages/words.ts'
import { CheckList } from './CheckList.tsx'
import type { Choose } from './choose.ts'
import { Popover } from './Popover.tsx'

interface AreaFilterProps {
  selection: Selection
  /** What the button says where no single areas are chosen. */
  otherwise: string
  areas: readonly GeographicArea[]
  /** Names of the areas in view, while the list of all is not needed yet. */
  shownNames: Readonly<Record<string, string>>
  /** The names of all six languages, once they are loaded. */
  names: readonly AreaNames[] | undefined
  choose: Choose
  onOpen: () => void
  /** More ways to choose areas, below the list. */
  children?: ReactNode
}

const most = 300

/** Areas by name in any of the six languages, by ISO3 or by M49 code; those chosen stand above, each to be removed. */
export function AreaFilter({
  selection,
  otherwise,
  areas,
  shownNames,
  names,
  choose,
  onOpen,
  children,
}: AreaFilterProps) {
  const { say, wording, language } = useWords()
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const nameOf = useMemo(
    () => new Map([...Object.entries(shownNames), ...areas.map(({ refArea, name }) => [refArea, name] as const)]),
    [areas, shownNames]
  )
  const searchable = useMemo(() => {
    const countries = areas.filter(({ level }) => level === 'country')
    const byName = countries.sort((a, b) => wording.compare(a.name, b.name))
    const known = new Map(names?.map((area) => [area.refArea, area]))
    return byName.map((area) => known.get(area.refArea) ?? inOneLanguage(area))
  }, [areas, names, wording])
  const found = useMemo(() => searchAreas(searchable, typed, language), [searchable, typed, language])
  const chosen = selection.areas
  const value =
    chosen.length === 0
      ? otherwise
      : chosen.length === 1
        ? (nameOf.get(chosen[0]!) ?? chosen[0]!)
        : say('areas.count', { n: chosen.length })
  return (
    <Popover label={wording.say('parameter.areas')} value={value} onOpen={onOpen}>
      {() => (
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
            {found.length > 0 ? say('areas.found', { n: found.length }) : say('areas.none', { typed })}
          </p>
          <CheckList
            label={wording.say('parameter.areas')}
            choices={found.map(({ refArea, iso3, names: { [language]: name } }) => ({
              code: refArea,
              label: (
                <>
                  {name} <small>{iso3 ?? refArea}</small>
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
          {children}
        </>
      )}
    </Popover>
  )
}

/** Until all names are here, search goes by the reader's language and the codes. */
const inOneLanguage = ({ refArea, iso3, iso2, name }: GeographicArea): AreaNames => ({
  refArea,
  iso3,
  iso2,
  names: Object.fromEntries(languages.map((language) => [language, name])) as AreaNames['names'],
})

import { type NamedThing, namedThing, nearestOf } from './nearestOf.ts'
import { closedLetters } from './ownWords.ts'

/** An area by all that it is known by: codes, and names in any language, everyday and former ones too. */
export interface OwnArea {
  refArea: string
  iso3: string | null
  iso2: string | null
  /** Its country, where it is a part of one. */
  parent: string | null
  names: readonly string[]
}

export interface AreaIndex {
  /** What a text means: an area, several between which the text cannot tell, or none. */
  find(text: string): readonly OwnArea[]
  /** The area that was nearly written, and the name of it. */
  near(text: string): NamedThing<OwnArea> | undefined
}

/** Looks areas up by M49 (with or without its zeros), ISO 3166 and every name. A code is never guessed from another. */
export function areaIndex(areas: readonly OwnArea[]): AreaIndex {
  const byCode = new Map<string, OwnArea>()
  const byName = new Map<string, OwnArea[]>()
  const byShortName = new Map<string, OwnArea[]>()
  let named: NamedThing<OwnArea>[] | undefined
  const put = (index: Map<string, OwnArea[]>, name: string, area: OwnArea) => {
    const letters = closedLetters(name)
    if (letters === '') return
    const there = index.get(letters)
    if (!there) index.set(letters, [area])
    else if (!there.includes(area)) there.push(area)
  }
  for (const area of areas) {
    for (const code of [area.refArea, area.iso3, area.iso2]) if (code && !byCode.has(code)) byCode.set(code, area)
    for (const name of area.names) {
      put(byName, name, area)
      const short = name.replace(/\s*[(（].*$/, '')
      if (short !== name) put(byShortName, short, area)
    }
  }
  return {
    find(text) {
      const labelled = /^([A-Za-z]{2,3}|\d{1,3}): /.exec(text)?.[1]
      const code = (labelled ?? text).trim().toUpperCase().replace(/\.0$/, '')
      const ofCode = byCode.get(/^\d{1,2}$/.test(code) ? code.padStart(3, '0') : code)
      if (ofCode) return [ofCode]
      if (/^\d*$/.test(code)) return []
      const letters = closedLetters(text)
      const short = closedLetters(text.replace(/\s*[(（].*$/, ''))
      const named = [...(byName.get(letters) ?? []), ...(byShortName.get(letters) ?? [])]
      return named.length > 0 ? named : short === letters ? [] : (byName.get(short) ?? [])
    },
    near(text) {
      named ??= areas.flatMap((area) => area.names.map((name) => namedThing(area, name)))
      return nearestOf(text, named)
    },
  }
}

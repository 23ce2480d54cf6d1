import type Sqlite from 'better-sqlite3'
import { languages } from '../../data/structure/codelists.ts'
import { exampleAreas } from '../../data/structure/exampleAreas.ts'
import type { Depth } from './planRows.ts'
import { said } from './said.ts'

interface Country {
  refArea: string
  iso2: string
  latitude: number | null
  longitude: number | null
}

interface Part {
  refArea: string
  parent: string
  /** What it is called by within its country: 3.2 is the second part of the third. */
  path: string
  depth: Depth
}

/**
 * Parts of the first and the second level of every country, coded behind `X`, which no country uses. Every area that gets
 * figures stands in `area_of`, countries that pages open with first. Gives how many countries there are.
 */
export function writeAreas(sqlite: Sqlite.Database, parts: number, draw: () => number): number {
  sqlite.exec(`
    create temp table area_of (
      ref_area text primary key,
      depth integer,
      -- Its country, counted from nothing.
      nth integer,
      draw integer,
      -- About how many people live there.
      size real,
      -- The greatest detail of its rows in the series that is being written.
      most integer
    ) without rowid`)
  const countries = countriesOf(sqlite)
  const addArea = sqlite.prepare(
    `insert into main.geographic_area (ref_area, sub_region, position, level, parent)
     values (:refArea, '', (select max(position) + 1 from main.geographic_area), 'subnational', :parent)`
  )
  const nameOf = sqlite
    .prepare('select name from main.geographic_area_text where ref_area = ? and language = ?')
    .pluck()
  const addName = sqlite.prepare('insert into main.geographic_area_text values (?, ?, ?)')
  const addPlace = sqlite.prepare("insert into main.area_position values (?, ?, ?, 'made up')")
  const addDrawn = sqlite.prepare('insert into area_of values (?, ?, ?, ?, ?, null)')
  sqlite
    .prepare(
      `insert into area_of select ref_area, -1, 0, ?, 5e8, null from main.geographic_area
       where level not in ('country', 'subnational')`
    )
    .run(draw())
  for (const [nth, country] of countries.entries()) {
    const names = languages.map((language) => [language, nameOf.get(country.refArea, language) as string] as const)
    const size = 10 ** (4.5 + (draw() % 3500) / 1000)
    addDrawn.run(country.refArea, 0, nth, draw(), size)
    for (const part of partsOf(country, parts)) {
      const { refArea, depth, path } = part
      addArea.run({ refArea, parent: part.parent })
      for (const [language, name] of names)
        addName.run(refArea, language, said(language, 'part', { country: name, code: path }))
      addDrawn.run(refArea, depth, nth, draw(), size / (parts + 1) ** depth)
      const near = (place: number, furthest: number) =>
        Math.max(-furthest, Math.min(furthest, place + (draw() % 1000) / 200 - 2.5))
      const { latitude, longitude } = country
      if (latitude !== null && longitude !== null) addPlace.run(refArea, near(latitude, 89), near(longitude, 179))
    }
  }
  return countries.length
}

function countriesOf(sqlite: Sqlite.Database): Country[] {
  const all = sqlite
    .prepare(
      `select ref_area as refArea, iso2, latitude, longitude
       from main.geographic_area left join main.area_position using (ref_area)
       where level = 'country' and iso2 is not null order by position`
    )
    .all() as Country[]
  const isExample = ({ refArea }: Country) => exampleAreas.includes(refArea)
  return [...all.filter(isExample), ...all.filter((one) => !isExample(one))]
}

function partsOf({ refArea, iso2 }: Country, parts: number): Part[] {
  const numbers = Array.from({ length: parts }, (_, i) => i + 1)
  const digit = (number: number) => number.toString(36).toUpperCase()
  return numbers.flatMap((first) => {
    const code = `${iso2}-X${digit(first)}`
    return [
      { refArea: code, parent: refArea, path: `${first}`, depth: 1 as const },
      ...numbers.map((second) => ({
        ...{ refArea: `${code}${digit(second)}`, parent: code, path: `${first}.${second}`, depth: 2 as const },
      })),
    ]
  })
}

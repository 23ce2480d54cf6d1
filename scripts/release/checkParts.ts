import { countriesOfParts } from '../../data/structure/countriesOfParts.ts'
import { grouped } from '../grouped.ts'
import type { Problem } from './problem.ts'
import type { DataTables } from './readData.ts'

/**
 * Parts of a country are coded as ISO 3166-2 codes them and stand with their country alone: a series that has a row for
 * a part of one country has none for another country or its parts.
 */
export function checkParts({ tables, datasets }: DataTables): Problem[] {
  const countries = new Map(tables['areas/areas.csv'].map(({ row }) => [row.refArea, row]))
  const parts = tables['areas/other_areas.csv'].filter(({ row }) => row.level === 'subnational')
  const countryOf = countriesOfParts(parts.map(({ row }) => row))
  const isPart = new Set(parts.map(({ row }) => row.refArea))
  return [
    ...parts
      .filter(({ row: { refArea } }) => {
        const country = countryOf.get(refArea)
        return country === undefined || !isCodedBy(refArea, countries.get(country)?.iso2)
      })
      .map(({ row, file, line }) => {
        const iso2 = countries.get(countryOf.get(row.refArea) ?? '')?.iso2 ?? 'the two letters of its country'
        const expected = `a code that begins with ${iso2} and a hyphen`
        return { file, line, column: 'ref_area', found: row.refArea, expected }
      }),
    ...datasets.flatMap(({ folder, observations }) =>
      Array.from(grouped(observations, ({ row }) => row.series)).flatMap(([series, rows]): Problem[] => {
        if (!rows.some(({ row }) => isPart.has(row.refArea))) return []
        const of = (refArea: string) => countryOf.get(refArea) ?? (countries.has(refArea) ? refArea : [])
        const [first, other] = new Set(rows.flatMap(({ row }) => of(row.refArea)))
        if (other === undefined) return []
        const rule = `${series} has rows of ${first} and ${other}, some of them for parts: parts of a country never stand beside another country`
        return [{ file: `${folder}/observations.csv`, rule }]
      })
    ),
  ]
}

const isCodedBy = (part: string, iso2: string | null | undefined) => iso2 == null || part.startsWith(`${iso2}-`)

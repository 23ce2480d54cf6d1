import { languages } from '../../data/structure/codelists.ts'
import type { PublisherTable } from '../datasets/publisherTable.ts'

export const nameColumns = ['m49', 'level', 'iso3', ...languages] as const
export const codeColumns = ['ISO3166-1-Alpha-3', 'ISO3166-1-Alpha-2'] as const
export const hierarchyColumns = [
  'Region Code',
  'Sub-region Code',
  'Intermediate Region Code',
  'M49 Code',
  'Least Developed Countries (LDC)',
  'Land Locked Developing Countries (LLDC)',
  'Small Island Developing States (SIDS)',
] as const
export type Hierarchy = PublisherTable<(typeof hierarchyColumns)[number]>

export interface ImportedArea extends Record<(typeof languages)[number], string> {
  refArea: string
  iso: string
  iso2: string
  subRegion: string
  position: number
}

export interface AreaFiles {
  names: PublisherTable<(typeof nameColumns)[number]>
  hierarchy: Hierarchy
  codes: PublisherTable<(typeof codeColumns)[number]>
}

/** The areas of the M49 list in default order: sub-region, then code; an area outside every sub-region comes last. */
export function importAreas({ names, hierarchy, codes }: AreaFiles): ImportedArea[] {
  const iso2Of = new Map(codes.rows.map((row) => [row['ISO3166-1-Alpha-3'], row['ISO3166-1-Alpha-2']]))
  const subRegionOf = new Map(hierarchy.rows.map((row) => [row['M49 Code'], row['Sub-region Code']]))
  return names.rows
    .filter((row) => row.level === 'country')
    .map(({ m49, iso3, level: _level, line, ...named }) => {
      const subRegion = subRegionOf.get(m49)
      if (subRegion === undefined)
        throw new Error(`${names.file}, line ${line}, column m49: ${m49} is not in ${hierarchy.file}`)
      return { refArea: m49, iso: iso3, iso2: (iso3 && iso2Of.get(iso3)) || '', subRegion, ...named }
    })
    .sort((a, b) => orderOf(a).localeCompare(orderOf(b), 'en'))
    .map((area, i) => ({ ...area, position: i + 1 }))
}

const orderOf = ({ refArea, subRegion }: { refArea: string; subRegion: string }) => `${subRegion || '999'} ${refArea}`

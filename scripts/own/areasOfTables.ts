import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvRecords } from '../../data/archive/csvRecords.ts'
import { everydayNames } from '../../data/everydayWords.ts'
import type { OwnArea } from '../../data/own/ownAreas.ts'
import { languages } from '../../data/structure/codelists.ts'

/** Every country and area of our tables, and every part of one, with all names that a search knows. */
export function areasOfTables(data: string): OwnArea[] {
  return ['areas/areas.csv', 'areas/other_areas.csv'].flatMap((file) => {
    const [head, ...records] = csvRecords(readFileSync(join(data, file), 'utf8'))
    return records.map(({ cells }): OwnArea => {
      const row = Object.fromEntries(head!.cells.map((column, i) => [column, cells[i] ?? '']))
      const names = [...languages.map((language) => row[language]!), row.own_name ?? '']
      return {
        ...{ refArea: row.ref_area!, iso3: row.iso || null, iso2: row.iso2 || null, parent: row.parent || null },
        names: [...new Set([...names.filter(Boolean), ...everydayNames('area', row.ref_area!)])],
      }
    })
  })
}

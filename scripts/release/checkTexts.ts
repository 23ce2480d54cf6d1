import { languages } from '../../data/structure/codelists.ts'
import type { Problem } from './problem.ts'
import type { DataTables, WholeFile } from './readData.ts'

/** Everything that a reader sees has its text in all six languages. */
export function checkTexts({ tables, datasets }: DataTables): Problem[] {
  const isM49 = (areaGroup: string) => /^\d/.test(areaGroup)
  const groups = tables['areas/area_groups.csv'].map(({ row }) => row.areaGroup)
  const texts: [file: WholeFile, needed: Named[]][] = [
    ['goals/goal_text.csv', tables['goals/goals.csv'].map(({ row }) => ({ goal: row.goal }))],
    ['areas/m49_group_text.csv', groups.filter(isM49).map((areaGroup) => ({ areaGroup }))],
    ['areas/area_group_text.csv', groups.filter((group) => !isM49(group)).map((areaGroup) => ({ areaGroup }))],
    ['series/series_text.csv', tables['series/series.csv'].map(({ row }) => ({ series: row.series }))],
    ['series/tag_text.csv', tables['series/tags.csv'].map(({ row }) => ({ series: row.series, goal: row.goal }))],
    ['datasets/dataset_text.csv', datasets.map(({ dataset }) => ({ dataset }))],
    [
      'series/caveats.csv',
      tables['series/caveats.csv'].map(({ row: { dataset, series, position } }) => ({ dataset, series, position })),
    ],
  ]
  return texts.flatMap(([file, needed]) => {
    const there = tables[file].map(({ row }) => row as Named & { language: string })
    const missing = missingTexts(there, needed)
    // An empty table is one error, not one for every text.
    const said = there.length > 0 ? missing : missing.slice(0, 1).map((first) => `no text at all: ${first} and so on`)
    return said.map((expected) => ({ file, expected }))
  })
}

type Named = Record<string, unknown>

function missingTexts(there: readonly (Named & { language: string })[], needed: readonly Named[]): string[] {
  const columns = Object.keys(needed[0] ?? {})
  const nameOf = (row: Named) =>
    columns
      .map((column) => row[column])
      .filter((code) => code !== '')
      .join(' ')
  const languagesOf = new Map<string, Set<string>>()
  for (const row of there) languagesOf.set(nameOf(row), (languagesOf.get(nameOf(row)) ?? new Set()).add(row.language))
  return [...new Set(needed.map(nameOf))].flatMap((name) => {
    const absent = languages.filter((language) => !languagesOf.get(name)?.has(language))
    return absent.length === 0 ? [] : [`no text for ${name} in ${absent.join(', ')}`]
  })
}

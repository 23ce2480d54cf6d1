import { languages } from '../../data/structure/codelists.ts'
import type { Problem } from './problem.ts'
import type { DataTables, WholeFile } from './readData.ts'
import type { Reading } from './readTable.ts'
import { codeOf, tableCodes } from './tableCodes.ts'

/** Everything that a reader sees has its text in all six languages. */
export function checkTexts(data: DataTables, reading: Reading): Problem[] {
  const { tables, datasets } = data
  const isM49 = ({ areaGroup }: { areaGroup: string }) => /^\d/.test(areaGroup)
  const groups = tables['areas/area_groups.csv'].map(({ row }) => row)
  const textsOf = (file: WholeFile, columns: string[], needed: readonly object[]) => {
    const isThere = tableCodes(data, reading, { file, columns: [...columns, 'language'] })
    const codes = needed.map((row) => codeOf(row as Record<string, unknown>, columns))
    return missingTexts(codes, isThere).map((rule) => ({ file, rule }))
  }
  return [
    ...textsOf('goals/goal_text.csv', ['goal'], rowsOf(tables['goals/goals.csv'])),
    ...textsOf('areas/m49_group_text.csv', ['areaGroup'], groups.filter(isM49)),
    ...textsOf(
      'areas/area_group_text.csv',
      ['areaGroup'],
      groups.filter((group) => !isM49(group))
    ),
    ...textsOf('series/series_text.csv', ['series'], rowsOf(tables['series/series.csv'])),
    ...textsOf('series/tag_text.csv', ['series', 'goal'], rowsOf(tables['series/tags.csv'])),
    ...textsOf('datasets/dataset_text.csv', ['dataset'], datasets),
    ...textsOf('practices/practice_text.csv', ['practice'], rowsOf(tables['practices/practices.csv'])),
    ...textsOf('series/caveats.csv', ['dataset', 'series', 'position'], rowsOf(tables['series/caveats.csv'])),
  ]
}

function missingTexts(codes: readonly string[], isThere: (code: string) => boolean): string[] {
  return [...new Set(codes)].flatMap((code) => {
    const absent = languages.filter((language) => !isThere(`${code} ${language}`))
    return absent.length === 0 ? [] : [`no text for ${code.replace('  ', ' ')} in ${absent.join(', ')}`]
  })
}

const rowsOf = (located: readonly { row: object }[]) => located.map(({ row }) => row)

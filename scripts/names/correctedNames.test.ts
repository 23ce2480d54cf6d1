import { expect, it } from 'vitest'
import { publisherTable } from '../datasets/publisherTable.ts'
import { correctedNames, correctionColumns } from './correctedNames.ts'

const columns = ['m49', 'fr', 'zh'] as const
const published = publisherTable(
  'names.csv',
  `${columns}\n384,Cote  d'Ivoire,"甲,乙"\n404,"Faim ""zéro""",肯尼亚\n`,
  columns
)
const list = {
  ...({ list: 'areas', key: 'm49', parts: ['name'], languages: ['fr', 'zh'] } as const),
  columnOf: (_: string, language: string) => language,
}
const corrections = (...rows: string[]) =>
  publisherTable('corrected_names.csv', [correctionColumns, ...rows].join('\n'), correctionColumns)

it('sets published names as their language is set', () => {
  expect(correctedNames(published, corrections(), list).rows).toMatchObject([
    { fr: 'Cote d’Ivoire', zh: '甲，乙' },
    { fr: 'Faim «\u00a0zéro\u00a0»', zh: '肯尼亚' },
  ])
})

it('mends a name that is published wrong, in its own list and language alone', () => {
  const mended = corrections("areas,384,name,fr,Cote  d'Ivoire,Côte d’Ivoire,an accent", 'goals,404,name,zh,甲,乙,none')
  expect(correctedNames(published, mended, list).rows[0]!.fr).toBe('Côte d’Ivoire')
  expect(correctedNames(published, mended, list).rows[1]!.zh).toBe('肯尼亚')
})

it('stops where what a correction mends is no longer published', () => {
  const late = corrections('areas,404,name,zh,肯亚,肯尼亚,a name of before')
  expect(() => correctedNames(published, late, list)).toThrow(
    'corrected_names.csv, line 2: names.csv has “肯尼亚” for 404 in zh, not “肯亚”'
  )
})

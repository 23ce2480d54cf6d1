import { expect, it } from 'vitest'
import { publisherTable } from '../datasets/publisherTable.ts'
import { codeColumns, hierarchyColumns, importAreas, nameColumns } from './importAreas.ts'
import { commissionColumns, importGroups, incomeColumns } from './importGroups.ts'

it('orders areas by sub-region, then code, and puts what has no sub-region last', () => {
  expect(importAreas({ names, hierarchy, codes }).map((area) => [area.position, area.refArea, area.subRegion])).toEqual(
    [
      [1, '004', '034'],
      [2, '524', '034'],
      [3, '076', '419'],
      [4, '010', ''],
    ]
  )
})

it('keeps codes text and names in six languages as the M49 list has them', () => {
  const [area] = importAreas({ names, hierarchy, codes })
  expect(area).toMatchObject({ refArea: '004', iso: 'AFG', ar: 'ar-AFG', ru: 'ru-AFG' })
})

it('takes the ISO code of two letters from the list of codes, none where it has none', () => {
  expect(importAreas({ names, hierarchy, codes }).map(({ iso, iso2 }) => [iso, iso2])).toEqual([
    ['AFG', 'AF'],
    ['NPL', 'NP'],
    ['BRA', 'BR'],
    ['ATA', ''],
  ])
})

it('refuses an area that the hierarchy does not have', () => {
  const none = table('hierarchy.csv', hierarchyColumns, [])
  expect(() => importAreas({ names, hierarchy: none, codes })).toThrow(
    'names.csv, line 2, column m49: 004 is not in hierarchy.csv'
  )
})

it('knows members of regions, SDG regions and lists; of commissions full members only', () => {
  const { memberships } = groups()
  const of = (refArea: string) => memberships.filter((row) => row.refArea === refArea).map((row) => row.areaGroup)
  expect(of('524')).toEqual(['034', '142', 'ESCAP', 'LDC', 'LLDC', 'SDG_143_034'])
  expect(of('076')).toEqual(['005', '019', '419', 'SDG_419'])
})

it('gives income groups year by year, inside the period, none where the year is blank', () => {
  const { memberships, setAside } = groups('AFG,2015,L', 'AFG,2016,L', 'AFG,2017,LM', 'AFG,2018,', 'CHI,2016,H')
  const incomes = memberships.filter((row) => row.areaGroup.startsWith('INCOME'))
  expect(incomes.map((row) => [row.areaGroup, row.timePeriod])).toEqual([
    ['INCOME_L', 2016],
    ['INCOME_LM', 2017],
  ])
  expect(setAside).toMatchObject([{ originalArea: 'CHI', timePeriod: 2016, originalValue: 'H' }])
})

const named = (m49: string, level: string, iso: string) =>
  `${m49},${level},${iso},${['ar', 'zh', 'en', 'es', 'fr', 'ru'].map((language) => `${language}-${iso}`).join()}`
const names = table('names.csv', nameColumns, [
  named('004', 'country', 'AFG'),
  named('010', 'country', 'ATA'),
  named('076', 'country', 'BRA'),
  named('524', 'country', 'NPL'),
  named('034', 'sub-region', ''),
])
const hierarchy = table('hierarchy.csv', hierarchyColumns, [
  '142,034,,004,x,x,',
  ',,,010,,,',
  '019,419,005,076,,,',
  '142,034,,524,x,x,',
])
const codes = table('codes.csv', codeColumns, ['AFG,AF', 'NPL,NP', 'BRA,BR', ',TW'])

function groups(...incomes: string[]) {
  const commissions = ['ESCAP,member,NPL', 'ECLAC,associate,BRA']
  return importGroups({
    names,
    hierarchy,
    commissions: table('commissions.csv', commissionColumns, commissions),
    incomes: table('incomes.csv', incomeColumns, incomes),
    areas: {
      refAreas: ['004', '524', '076', '010'],
      ofIso: new Map([
        ['AFG', '004'],
        ['NPL', '524'],
        ['BRA', '076'],
      ]),
    },
  })
}

function table<Column extends string>(file: string, columns: readonly Column[], rows: readonly string[]) {
  return publisherTable(file, `${columns.join()}\n${rows.map((row) => `${row}\n`).join('')}`, columns)
}

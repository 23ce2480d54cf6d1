import { expect, it } from 'vitest'
import type { AreaGroup, GeographicArea } from '../../../data/structure/area.ts'
import { matrixBlocks } from './matrixBlocks.ts'

const area = (refArea: string, level: GeographicArea['level'], groups: string[]): GeographicArea => ({
  ...{ refArea, level, groups, name: `name of ${refArea}` },
  ...{ iso3: null, iso2: null, parent: null, dataset: null, ownName: null, ownLanguage: null, position: 1 },
})
const areas = [
  area('404', 'country', ['002', '202', 'ECA']),
  area('010', 'country', []),
  area('US-CA', 'subnational', ['021']),
]
const groups: AreaGroup[] = [
  { areaGroup: '202', classification: 'm49_sub_region', name: 'Sub-Saharan Africa', areas: 51 },
  { areaGroup: 'ECA', classification: 'regional_commission', name: 'ECA', areas: 54 },
]
const line = (refArea: string, goal = '_T') => ({ refArea, goal, cells: [] })

it('puts countries under their sub-regions, and those outside any under words for it', () => {
  const blocks = matrixBlocks([line('404'), line('010')], { areas, groups, otherwise: 'elsewhere' })
  expect(blocks.map(({ name, rows }) => [name, rows.map((row) => row.name)])).toEqual([
    ['Sub-Saharan Africa', ['name of 404']],
    ['elsewhere', ['name of 010']],
  ])
})

it('leaves out what is no country and what is split by Goal, which coverage does not count', () => {
  expect(matrixBlocks([line('US-CA'), line('404', '13')], { areas, groups, otherwise: '' })).toEqual([])
})

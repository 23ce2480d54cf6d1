import type { Problem } from './problem.ts'
import type { DataTables } from './readData.ts'
import type { Reading } from './readTable.ts'
import { tableCodes } from './tableCodes.ts'

/** Every country and every part of one has its place on a map. */
export function checkPositions(data: DataTables, reading: Reading): Problem[] {
  const file = 'areas/positions.csv'
  const isPlaced = tableCodes(data, reading, { file, columns: ['refArea'] })
  const parts = data.tables['areas/other_areas.csv'].filter(({ row }) => row.level === 'subnational')
  return [...data.tables['areas/areas.csv'], ...parts]
    .filter(({ row }) => !isPlaced(row.refArea))
    .map(({ row }) => ({ file, rule: `no position for ${row.refArea}: give its latitude and longitude` }))
}

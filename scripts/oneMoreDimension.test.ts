import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, expect, it, vi } from 'vitest'
import { buildDatabase } from './buildDatabase.ts'
import { smallTables, writeTables } from './smallTables.ts'

vi.mock('../data/structure/dimensions.ts', async (original) => {
  const { withOneMore } = await import('../data/sample/oneMoreDimension.ts')
  return withOneMore(await original<typeof import('../data/structure/dimensions.ts')>())
})

const folder = mkdtempSync(join(tmpdir(), 'one-more-'))
afterAll(() => rmSync(folder, { recursive: true }))

const observations = 'datasets/ifrc_fdrs/observations.csv'
const [head, ...rows] = smallTables()[observations]!.trimEnd().split('\n')
const rural = rows.find((row) => row.startsWith('ifrc_fdrs,VOLUNTEERS,404,2020,'))!
const withCode = (row: string, code: string) => row.split(',').toSpliced(7, 0, code).join()
const broken = [
  withCode(head!, 'degree_of_urbanisation'),
  ...rows.map((row) => withCode(row, '_T')),
  withCode(rural, 'R'),
]

it('builds a release with a column more for datasets that have it, and a total for those that have not', () => {
  const { file } = build(broken)
  const codes = new Sqlite(file, { readonly: true })
    .prepare(
      'select dataset, degree_of_urbanisation as code, count(*) as n from observation group by 1, 2 order by 1, 2 desc'
    )
    .all()
  expect(codes).toEqual([
    { dataset: 'ifrc_fdrs', code: '_T', n: 10 },
    { dataset: 'ifrc_fdrs', code: 'R', n: 1 },
    { dataset: 'wpp2022', code: '_T', n: expect.any(Number) },
  ])
})

it('refuses a code that it does not have, and a row that is there twice', () => {
  expect(() => build([...broken, withCode(rural, 'X')])).toThrow(/degree_of_urbanisation.*X.*_T, U, R/s)
  expect(() => build([...broken, withCode(rural, 'R')])).toThrow(/line 13/)
})

function build(lines: readonly string[]) {
  writeTables(folder, { ...smallTables(), [observations]: `${lines.join('\n')}\n` })
  return buildDatabase({ from: folder, to: join(folder, 'built') })
}

import { copyFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { breakdowns, columnsOf, dimensionNames } from '../../data/structure/dimensionCodes.ts'

/**
 * A made-up release for measuring alone: the frame of a real one (areas, series, words) with as many observations as
 * are asked for, every breakdown of every area and year until there are enough. No figure in it is true.
 */
export function syntheticRelease(from: string, file: string, observations: number): void {
  copyFileSync(from, file)
  const sqlite = new Sqlite(file)
  sqlite.pragma('journal_mode = off')
  sqlite.pragma('synchronous = off')
  sqlite.pragma('cache_size = -200000')
  sqlite.exec(
    `delete from observation; update release set release = '2026.1-000000000000', content_hash = '${'0'.repeat(64)}'`
  )
  const series = sqlite.prepare('select series, dataset from series order by series').all() as Record<string, string>[]
  const insert = sqlite.prepare(insertion)
  for (const one of series) {
    const { n } = sqlite.prepare('select count(*) as n from observation').get() as { n: number }
    if (n >= observations) break
    insert.run({ ...one, left: observations - n })
  }
  sqlite.exec('analyze')
  sqlite.close()
}

const broken = Object.values(breakdowns)
const columns = columnsOf(dimensionNames).join(', ')
const inOrder = (codes: readonly string[]) =>
  codes
    .toSorted()
    .map((code, at) => `('${code}', ${at + 1})`)
    .join(', ')
/** Primes, so that no two breakdowns have the same figures. */
const factors = [31, 131, 1031, 8209, 16411]

/** In the order of the key, so that ten million rows are written one behind the other. */
const insertion = `
with
  year(time_period) as (values (2016), (2017), (2018), (2019), (2020)),
  ${broken.map(({ column, codes }, i) => `of_${column}(${column}, n${i}) as (values ${inOrder(codes)})`).join(', ')},
  goal_of(goal, d) as (select goal, cast(goal as integer) from goal union all select '_T', 18),
  numbered as (
    select ref_area, time_period, ${columns},
      abs((cast(ref_area as integer) * 7919 + time_period * 104729 + d * 7
        + ${broken.map((_, i) => `n${i} * ${factors[i]}`).join(' + ')}) % 1000003) as n
    from geographic_area, year, ${broken.map(({ column }) => `of_${column}`).join(', ')}, goal_of
    where level = 'country'
    order by ref_area, time_period, ${columns}
  )
insert into observation
select :dataset, :series, ref_area, time_period, ${columns},
  case when n % 7 = 0 then null when n % 5 = 0 then n / 7.0 else n end,
  case when n % 7 = 0 then 'O' when n % 11 = 0 then 'E' else 'A' end,
  case when n % 7 <> 0 then null when n % 2 = 0 then 'not_reported' else 'no_figure_here' end,
  case when n % 7 <> 0 and n % 97 = 0 then 'jump' end,
  case when n % 7 <> 0 then case when n % 13 = 0 then 'made up, second source' else 'made up' end end,
  case when n % 7 <> 0 then 'made up' end,
  case when n % 101 = 0 then '2019/20' end,
  null, null, null, null
from numbered limit :left`

import type Sqlite from 'better-sqlite3'
import { columnsOf, dimensionNames, dimensions, listedCodes } from '../../data/structure/dimensionCodes.ts'
import { cells, type Frame, mostRows, type Reach, reachOf, rowsOfSeries, years } from './planRows.ts'

/** The series that has most rows, in every breakdown. */
export const heaviest = 'BLOOD_DONORS'

interface Rows {
  observations: number
  frame: Frame
  draw: () => number
}

interface FrameSeries {
  series: string
  dataset: string
  kind: string
  unitMeasure: string
  /** Codes of areas that are no countries, of which the frame has figures. */
  others: string
  isOfCountries: number
}

export function writeObservations(sqlite: Sqlite.Database, { observations, frame, draw }: Rows): void {
  writeCells(sqlite, draw)
  const all = sqlite
    .prepare(
      `select series, s.dataset, s.kind, s.unit_measure as unitMeasure,
         coalesce((select json_group_array(ref_area) from (select distinct ref_area from frame.observation o
           join main.geographic_area a using (ref_area) where o.series = s.series and a.level <> 'country')), '[]') as others,
         s.scope = 'areas' or exists (select 1 from frame.observation o join frame.geographic_area a using (ref_area)
           where o.series = s.series and a.level in ('country', 'subnational')) as isOfCountries
       from main.series s order by series`
    )
    .all() as FrameSeries[]
  const apart = all.reduce((sum, { others }) => sum + JSON.parse(others).length * years.length, 0)
  const wide = all.filter(({ isOfCountries }) => isOfCountries).map(({ series }) => series)
  const rows = rowsOfSeries(observations - apart, wide, { heaviest, most: mostRows(frame) })
  for (const series of all) {
    const own = rows.get(series.series) ?? 0
    chooseAreas(sqlite, series, reachOf(own, frame))
    const ofOthers = JSON.parse(series.others).length * years.length
    sqlite.prepare(insertion(figureOf(series), series.kind !== 'population')).run({
      dataset: series.dataset,
      series: series.series,
      draw: draw(),
      rows: own + ofOthers,
    })
  }
}

/** What a row may be of beside its series and area; a breakdown stands once for each detail that has it, as the key goes. */
function writeCells(sqlite: Sqlite.Database, draw: () => number): void {
  const columns = columnsOf(dimensionNames).join(', ')
  sqlite.exec(`
    create temp table year_of (time_period integer primary key, draw integer);
    create temp table cell_of (most integer, ${columns}, draw integer, share real, primary key (most, ${columns})) without rowid`)
  const addYear = sqlite.prepare('insert into year_of values (?, ?)')
  for (const year of years) addYear.run(year, draw())
  const places = dimensionNames.map(() => '?').join(', ')
  const addCell = sqlite.prepare(`insert into cell_of values (?, ${places}, ?, ?)`)
  for (const { codes, detail } of cells) {
    const drawn = draw()
    const broken = dimensionNames.filter((name) => codes[name] !== '_T')
    const share = broken.reduce((part, name) => part / (dimensions[name].codes.length - 1), 1)
    for (const most of [0, 1, 2]) if (detail <= most) addCell.run(most, ...listedCodes(codes), drawn, share)
  }
}

/** How far each area is broken down in a series; null where the series has nothing of it. */
function chooseAreas(sqlite: Sqlite.Database, { others }: FrameSeries, reach: Reach): void {
  const within = (detail: 0 | 1 | 2) =>
    `case depth when 0 then ${reach[detail][0]} when 1 then ${reach[detail][1]} else ${reach[detail][2]} end`
  sqlite
    .prepare(
      `update area_of set most = case
         when depth = -1 then case when ref_area in (select value from json_each(?)) then 0 end
         when nth < ${within(2)} then 2 when nth < ${within(1)} then 1 when nth < ${within(0)} then 0 end`
    )
    .run(others)
}

/** A figure as its unit and kind have it: shares below a hundred, counts by the size of the area, one in five not whole. */
function figureOf({ kind, unitMeasure }: FrameSeries): string {
  const ofUnit: Record<string, string> = {
    PT: 'case when n % 5 = 0 then (n % 90000) / 997.0 else (n % 900 + 20) / 10.0 end',
    PP: '(n % 601 - 300) / 10.0',
    SCORE: '(n % 1001) / 10.0',
    SCORE_0_1: '(n % 1001) / 1000.0',
    F_PER_100_M: '50 + n % 101',
  }
  const count =
    kind === 'population'
      ? 'round(size * share * (96 + n % 9) / 100)'
      : 'size * share * (1 + draws % 50) / 500 * (90 + n % 21) / 100'
  if (kind === 'event') return 'n % 4'
  return (
    ofUnit[unitMeasure] ??
    (kind === 'population' ? count : `case when n % 5 = 0 then ${count} else round(${count}) end`)
  )
}

/** One statement a series. Its loops go through tables in the order of the key, so that nothing has to be sorted. */
const insertion = (value: string, hasGaps: boolean) => {
  const columns = columnsOf(dimensionNames).join(', ')
  const gap = hasGaps ? 'n % 7 = 0' : 'false'
  return `
insert into main.observation (dataset, series, ref_area, time_period, ${columns},
  obs_value, obs_status, missing_reason, flag, source, survey, time_detail, original_value, lower, upper, comment)
select :dataset, :series, ref_area, time_period, ${columns},
  value,
  case when value is null then case n / 7 % 8 when 6 then 'Q' when 7 then 'M' else 'O' end
    when n % 11 = 0 then 'E' when n % 13 = 0 then 'P' when n % 17 = 0 then 'B' when n % 19 = 0 then 'U' when n % 23 = 0 then 'I'
    else 'A' end,
  case when value is null then case n / 7 % 8
    when 6 then 'suppressed' when 7 then 'cannot_exist' when 4 then 'not_reported' when 5 then 'not_reported' else 'no_figure_here' end end,
  case when value is null then null when n % 97 = 0 then 'jump' when n % 89 = 0 then 'dominates near_population' when n % 83 = 0 then 'repeated' end,
  case when value is not null then case when areas % 5 = 0 then 'made up, second source' else 'made up' end end,
  case when value is not null then case when areas % 4 = 0 then 'MADE_UP_B' else 'MADE_UP_A' end end,
  case when n % 101 = 0 then time_period || '-' || substr(time_period + 1, 3) end,
  case when value is not null and n % 211 = 0 then 'over ' || value end,
  case when value is not null and n % 211 = 0 then value end,
  case when value is not null and n % 422 = 0 then value * 1.25 end,
  case when value is null then null when n % 422 = 0 then 'range' when n % 211 = 0 then 'at_least' when n % 53 = 0 then 'rounded' end
from (
  select ref_area, time_period, ${columns}, n, areas, case when ${gap} then null else ${value} end as value
  from (
    select a.ref_area, y.time_period, ${columnsOf(dimensionNames)
      .map((column) => `c.${column}`)
      .join(', ')},
      a.draw as areas, a.size, c.share, :draw as draws,
      (a.draw * 48271 + c.draw * 69621 + y.draw * 40692 + :draw) % 2147483647 as n
    from area_of a cross join year_of y cross join cell_of c on c.most = a.most
    where a.most is not null
    limit :rows
  )
  limit -1
)`
}

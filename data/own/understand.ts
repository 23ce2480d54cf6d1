import { type MissingReason, type ObsStatus, statusOfReason } from '../structure/codelists.ts'
import { type Dimension, dimensionNames, each } from '../structure/dimensionCodes.ts'
import { type FoundColumns, findColumns } from './findColumns.ts'
import type { AreaIndex } from './ownAreas.ts'
import { mostOfKind, type OwnCube, ownCube } from './ownCube.ts'
import type { OwnMapping } from './ownMapping.ts'
import { listed, type OwnProblem, type OwnProblems } from './ownProblem.ts'
import { mappedSeries, type OwnSeries, seriesOf, type UnitGround, unitsBySeries, valueProblem } from './ownSeries.ts'
import type { OwnColumn, OwnTable } from './ownTable.ts'
import { type ReadCells, readCells } from './readCells.ts'
import { type OwnBreakdown, ownBreakdowns } from './readCodes.ts'

/** A figure or a gap, as it stands in a table of ours; its dataset is said of the whole. */
export interface OwnRow extends Record<Dimension, string> {
  series: string
  refArea: string
  timePeriod: number
  obsValue: number | null
  obsStatus: ObsStatus
  missingReason: MissingReason | null
  /** Where the file names one for this figure. */
  source: string | null
  timeDetail: string | null
  originalValue: string | null
  lower: number | null
  upper: number | null
  comment: string | null
  /** The file has no row here: a gap that its scope leaves. */
  isFilled: boolean
}

/** What was understood, for a table that is read before anything is written. */
export interface Understood {
  columns: FoundColumns['taken']
  /** The language of its headings, where that can be told. */
  language: FoundColumns['language']
  /** Each area with its names in the file. */
  areas: { refArea: string; named: string[] }[]
  years: number[]
  breakdowns: Partial<Record<OwnBreakdown, { code: string; named: string[] }[]>>
  series: OwnSeries[]
  rows: number
  figures: number
  /** How many gaps by reason, those among them that were filled. */
  gaps: { reason: MissingReason; n: number }[]
  /** Places for which the file has no row: each became a gap. */
  filled: number
  /** Rows of a single text, which are no figures. */
  notes: number
  decimal: '.' | ','
  unitGround: UnitGround
}

export interface OwnFigures {
  understood: Understood
  /** Every area in every year and breakdown of each indicator, in the order of our tables: a figure, or a gap. */
  rows(): Generator<OwnRow>
}

/** Understands a table of figures, or names all that stands in the way, at once. */
export function understand(
  table: OwnTable,
  areas: AreaIndex,
  { mapping, dataset }: { mapping: OwnMapping; dataset: string }
): { figures: OwnFigures } | OwnProblems {
  const found = findColumns(table, areas, mapping)
  const read = readCells(table, found, { areas, mapping })
  const unread = [...found.problems, ...read.problems]
  if (unread.length > 0) return listed(unread)
  const units = unitsBySeries(table, { ...read, found, mapping })
  const cube = ownCube(table, found, read)
  const series = seriesOf({ series: read.series, units, mapping, dataset, found })
  const context: Context = { table, found, read, cube, ofName: new Map(series.map((one) => [one.named, one])) }
  const counted = countFigures(context)
  const problems = [...units.problems, ...cube.problems, ...(units.problems.length > 0 ? [] : counted.problems)]
  if (problems.length === 0 && counted.figures === 0) problems.push({ code: 'table_no_rows' })
  if (problems.length > 0) return listed(problems)
  for (const one of series) one.decimals = mappedSeries(mapping, one.named)?.decimals ?? counted.decimals.get(one) ?? 0
  const gaps = counted.gaps
  if (cube.open > 0) gaps.set('no_figure_here', (gaps.get('no_figure_here') ?? 0) + cube.open)
  const understood: Understood = {
    columns: found.taken,
    language: found.language,
    areas: cube.areas.map((refArea) => ({ refArea, named: read.area.textsOf(refArea) })),
    years: cube.years,
    breakdowns: breakdownsIn(read, found),
    series: series.map(({ named: _, ...one }) => one),
    rows: table.rows,
    figures: counted.figures,
    gaps: Array.from(gaps, ([reason, n]) => ({ reason, n })),
    filled: cube.open,
    notes: table.notes,
    decimal: read.readings[0]?.decimal ?? '.',
    unitGround: units.ground,
  }
  return { figures: { understood, rows: () => rowsOf(series, context) } }
}

type NamedSeries = OwnSeries & { named: string }

interface Context {
  table: OwnTable
  found: FoundColumns
  read: ReadCells
  cube: OwnCube
  ofName: ReadonlyMap<string, NamedSeries>
}

/** Counts figures and gaps, and checks each figure against the unit of its indicator. */
function countFigures(context: Context) {
  const { table, found, read, cube, ofName } = context
  const problems: OwnProblem[] = []
  const times = new Map<string, number>()
  const gaps = new Map<MissingReason, number>()
  const decimals = new Map<NamedSeries, number>()
  let figures = 0
  for (let i = 0; i < cube.size; i++) {
    const held = cube.held(i)
    if (held === 0) continue
    const row = cube.rowOf(held)
    const v = cube.columnOf(held)
    const value = valueAt(context, row, v)
    if (Number.isNaN(value)) {
      const reason = gapAt(context, row, v)
      gaps.set(reason, (gaps.get(reason) ?? 0) + 1)
      continue
    }
    figures += 1
    const of = ofName.get(read.series.of?.(row) ?? '')!
    const known = decimals.get(of) ?? 0
    if (known < mostDecimals && !Number.isInteger(value))
      decimals.set(of, Math.max(known, Math.min(mostDecimals, decimalsIn(value))))
    const status = read.status.of?.(row)
    const isOut = (boundAt(context, 'lower', row) ?? value) > value || (boundAt(context, 'upper', row) ?? value) < value
    const code =
      (status && isOfGap(status) ? 'status_value' : undefined) ??
      valueProblem(value, of) ??
      (isOut ? 'bounds_order' : undefined)
    if (!code) continue
    times.set(code, (times.get(code) ?? 0) + 1)
    if (times.get(code)! > mostOfKind) continue
    const { column } = found.values[v]!
    const at = { row: table.lines[row]!, column: column.head, found: read.cells.text(column, row) }
    problems.push({ code, ...at, ...(code === 'status_value' ? { other: status } : { meant: of.unitMeasure }) })
  }
  for (const [code, n] of times)
    if (n > mostOfKind) problems.findLast((one) => one.code === code)!.more = n - mostOfKind
  return { figures, gaps, decimals, problems }
}

/** What a figure is printed with at most; the figure itself keeps all that it has. */
const mostDecimals = 2

/** Written out for millions of rows: no part of it is made anew for each. */
function* rowsOf(series: readonly NamedSeries[], context: Context): Generator<OwnRow> {
  const { cube, read, found } = context
  const { byRole } = found
  const blocks = cube.blocks.map((block, i) => ({
    series: block.series,
    broken: each(dimensionNames, (name) => block.codes[dimensionNames.indexOf(name)]!),
    i,
    order: block.codes.map((code) => code.padStart(2, '0')).join(' '),
  }))
  for (const { named, code } of series) {
    const own = blocks.filter((block) => block.series === named).sort((a, b) => (a.order < b.order ? -1 : 1))
    for (const [a, refArea] of cube.areas.entries())
      for (const { broken, i } of own)
        for (const [y, timePeriod] of cube.years.entries()) {
          const held = cube.held((i * cube.areas.length + a) * cube.years.length + y)
          const row = held === 0 ? -1 : cube.rowOf(held)
          const value = held === 0 ? Number.NaN : valueAt(context, row, cube.columnOf(held))
          const isFigure = !Number.isNaN(value)
          const gap = isFigure ? null : held === 0 ? 'no_figure_here' : gapAt(context, row, cube.columnOf(held))
          yield {
            series: code,
            refArea,
            timePeriod,
            ...broken,
            obsValue: isFigure ? value : null,
            obsStatus: statusAt(context, row, gap),
            missingReason: gap,
            source: textAt(context, byRole.source, row),
            timeDetail: textAt(context, byRole.time_detail, row),
            originalValue: textAt(context, byRole.original_value, row),
            lower: boundAt(context, 'lower', row),
            upper: boundAt(context, 'upper', row),
            comment: (row >= 0 && read.comment.of?.(row)) || null,
            isFilled: held === 0,
          }
        }
  }
}

/** The figure of a row; not a number where there is none. */
function valueAt({ found, read }: Context, row: number, v: number): number {
  const value = read.readings[v]!.values[found.values[v]!.column.codes[row]!]!
  return read.power.of ? scaled(value, read.power.of(row)) : value
}

/** Why a row has no figure: the reason that it gives, or that of its status, or that of the text in place of a number. */
function gapAt({ found, read }: Context, row: number, v: number): MissingReason {
  const given = read.reason.of?.(row) || reasons[read.status.of?.(row) as ObsStatus]
  return (given || read.readings[v]!.gaps.get(found.values[v]!.column.codes[row]!)) as MissingReason
}

function statusAt({ read }: Context, row: number, gap: MissingReason | null): ObsStatus {
  const given = ((row >= 0 && read.status.of?.(row)) || undefined) as ObsStatus | undefined
  if (gap === null) return given ?? 'A'
  const fitting: readonly ObsStatus[] = statusOfReason[gap]
  return given && fitting.includes(given) ? given : fitting[0]!
}

function boundAt({ found, read }: Context, role: 'lower' | 'upper', row: number): number | null {
  const column = found.byRole[role]
  if (!column || row < 0) return null
  const number = read[role]!.values[column.codes[row]!]!
  return Number.isNaN(number) ? null : read.power.of ? scaled(number, read.power.of(row)) : number
}

const textAt = ({ read }: Context, column: OwnColumn | undefined, row: number) =>
  (column && row >= 0 && read.cells.text(column, row)) || null

const isOfGap = (status: string) => 'OMLQK'.includes(status)

const reasons: Partial<Record<ObsStatus, MissingReason>> = {
  ...{ M: 'cannot_exist', Q: 'suppressed', K: 'in_another', L: 'no_figure_here' },
}

function decimalsIn(value: number): number {
  const [, after = ''] = String(value).split('.')
  return after.includes('e') ? 0 : after.length
}

/** Multiplied by a power of ten, without the noise of computing; by none, a number keeps all its digits. */
const scaled = (value: number, power: string) =>
  Number(power) === 0 ? value : Number((value * 10 ** Number(power)).toPrecision(15))

function breakdownsIn({ broken }: ReadCells, { values }: FoundColumns): Understood['breakdowns'] {
  return Object.fromEntries(
    ownBreakdowns.flatMap((kind) => {
      const { of, used, textsOf } = broken[kind]
      const inRows = of ? used().map((code) => ({ code, named: textsOf(code) })) : []
      const inHeads = values.flatMap(({ fixed, column }) =>
        fixed[kind] ? [{ code: String(fixed[kind]), named: [column.head] }] : []
      )
      return inRows.length + inHeads.length > 0 ? [[kind, [...inRows, ...inHeads]]] : []
    })
  )
}

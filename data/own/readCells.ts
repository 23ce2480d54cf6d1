import { comments, missingReasons, obsStatuses } from '../structure/codelists.ts'
import { type FoundColumns, yearOf } from './findColumns.ts'
import { nearestWord } from './nearestOf.ts'
import type { AreaIndex } from './ownAreas.ts'
import type { OwnMapping, OwnRole } from './ownMapping.ts'
import { mostProblems, type OwnProblem } from './ownProblem.ts'
import type { OwnColumn, OwnTable } from './ownTable.ts'
import { codeOf, nearCode, type OwnBreakdown, ownBreakdowns, unitOf } from './readCodes.ts'
import { type Bad, type Cells, cellsOf, codeProblem, placeOf, type ReadColumn } from './readColumn.ts'
import { type NumberReadings, readNumbers } from './readNumbers.ts'

/** Every column of a table as it was read, each of its texts once. */
export interface ReadCells {
  cells: Cells
  area: ReadColumn
  year: ReadColumn
  broken: Record<OwnBreakdown, ReadColumn>
  series: ReadColumn
  unit: ReadColumn
  status: ReadColumn
  reason: ReadColumn
  comment: ReadColumn
  /** The power of ten by which a row's figure is multiplied. */
  power: ReadColumn
  /** One for each column of figures. */
  readings: NumberReadings[]
  lower: NumberReadings | undefined
  upper: NumberReadings | undefined
  problems: OwnProblem[]
}

/** Reads what stands in the columns that were found; what cannot be read is named with what was probably meant. */
export function readCells(
  table: OwnTable,
  { byRole, values }: FoundColumns,
  { areas, mapping }: { areas: AreaIndex; mapping: OwnMapping }
): ReadCells {
  const cells = cellsOf(table)
  const problems: OwnProblem[] = []
  const { constants } = mapping
  const coded = (
    role: OwnRole,
    codeOfText: (text: string) => string | undefined,
    near: (bad: Bad) => string | undefined
  ) => {
    const read = cells.read(byRole[role], constants?.[role], codeOfText)
    problems.push(...inRows(read.bad).map((bad, i) => codeProblem(bad, i < mostProblems ? near(bad) : undefined)))
    return read
  }
  const ofList = (role: OwnRole, codes: readonly string[]) =>
    coded(
      role,
      (text) =>
        text === '' ? '' : codes.find((code) => code.toLowerCase() === text.split(':')[0]!.trim().toLowerCase()),
      ({ text }) => nearestWord(text, codes) ?? codes.join(', ')
    )
  const area = cells.read(byRole.area, constants?.area, (text) => {
    const meant = areas.find(mapping.areas?.[text] ?? text)
    return meant.length === 1 ? meant[0]!.refArea : undefined
  })
  settleAreas(area, areas, mapping)
  problems.push(...inRows(area.bad).map((bad, i) => areaProblem(bad, i < mostProblems ? areas : undefined)))
  const year = cells.read(byRole.year, constants?.year, (text) => yearOf(text)?.toString())
  problems.push(...year.bad.map(yearProblem))
  const broken = Object.fromEntries(
    ownBreakdowns.map((kind) => [
      kind,
      coded(
        kind,
        (text) => codeOf(kind, mapping.codes?.[kind]?.[text] ?? text),
        ({ text }) => nearCode(kind, text)
      ),
    ])
  ) as ReadCells['broken']
  const numbers = (columns: readonly OwnColumn[]) => {
    const readings = readNumbers(columns, mapping.decimal)
    for (const [i, column] of columns.entries()) problems.push(...numberProblems(readings[i]!, column, cells))
    return readings
  }
  ofList('action', ['I', 'A', 'R', 'M'])
  ofList('freq', ['A'])
  return {
    ...{ cells, area, year, broken, problems },
    series: coded(
      'series',
      (text) => text || undefined,
      () => undefined
    ),
    unit: coded(
      'unit',
      (text) => unitOf(mapping.codes?.unit?.[text] ?? text.split(':')[0]!),
      ({ text }) => nearCode('unit', text)
    ),
    status: ofList('obs_status', obsStatuses),
    reason: ofList('missing_reason', missingReasons),
    // A remark in words is none of ours, and is left out.
    comment: cells.read(byRole.comment, undefined, (text) => (isComment(text) ? text : '')),
    power: coded(
      'unit_mult',
      (text) => (/^-?\d{0,2}$/.test(text) ? text || '0' : undefined),
      () => '0, 3, 6'
    ),
    readings: numbers(values.map(({ column }) => column)),
    lower: byRole.lower && numbers([byRole.lower])[0],
    upper: byRole.upper && numbers([byRole.upper])[0],
  }
}

const isComment = (text: string) => (comments as readonly string[]).includes(text.split(':')[0]!)

/** A name of several areas is the one that goes with the others: a country among countries, a part among parts of one. */
function settleAreas(area: ReadColumn, areas: AreaIndex, mapping: OwnMapping): void {
  const sure = area.used().map((code) => areas.find(code)[0])
  for (const { text } of [...area.bad]) {
    const several = areas.find(mapping.areas?.[text] ?? text.trim())
    const country = several.filter(({ parent }) => parent === null)
    const beside = several.filter(({ parent }) => parent !== null && sure.some((one) => one?.parent === parent))
    const areParts = sure.length > 0 && sure.every((one) => one && one.parent !== null)
    if (areParts && beside.length === 1) area.replace(text, beside[0]!.refArea)
    else if (!areParts && country.length === 1) area.replace(text, country[0]!.refArea)
  }
}

/** By the first row of each: the nearest right one is looked for where somebody will read of it. */
const inRows = (bad: readonly Bad[]) => bad.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0))

function areaProblem(bad: Bad, areas: AreaIndex | undefined): OwnProblem {
  if (bad.text.trim() === '') return { code: 'area_empty', ...placeOf(bad) }
  const several = areas?.find(bad.text) ?? []
  if (several.length > 1)
    return {
      code: 'area_several',
      ...placeOf(bad),
      found: bad.text,
      meant: several.map(({ refArea }) => refArea).join(', '),
    }
  const near = areas?.near(bad.text)
  return {
    code: 'area_unknown',
    ...placeOf(bad),
    found: bad.text,
    ...(near && { meant: `${near.name} (${near.thing.refArea})` }),
  }
}

function yearProblem(bad: Bad): OwnProblem {
  const text = bad.text.trim()
  if (text === '') return { code: 'year_empty', ...placeOf(bad) }
  const years = text.match(/(?<!\d)(19[5-9]\d|20\d\d)(?!\d)/g) ?? []
  const isSpan = years.length > 1 || /(?<!\d)(19|20)\d\d\s*[-–/]\s*\d\d$/.test(text)
  const meant = years[0] ?? (/^\d\d$/.test(text) ? `20${text}` : undefined)
  return { code: isSpan ? 'year_span' : 'year_unknown', ...placeOf(bad), found: text, ...(meant && { meant }) }
}

function numberProblems({ problems }: NumberReadings, column: OwnColumn, cells: Cells): OwnProblem[] {
  const rows = cells.rowsOf(column, problems)
  return Array.from(problems, ([place, problem]) => ({
    ...problem,
    ...{ column: column.head, found: column.texts[place]! },
    ...rows.get(place),
  }))
}

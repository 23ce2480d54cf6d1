import { type Kind, kinds, type Theme, type UnitMeasure } from '../structure/codelists.ts'
import type { FoundColumns } from './findColumns.ts'
import type { OwnMapping, OwnSeriesMapping } from './ownMapping.ts'
import type { OwnProblem } from './ownProblem.ts'
import type { OwnTable } from './ownTable.ts'
import { unitOf } from './readCodes.ts'
import type { ReadColumn } from './readColumn.ts'
import type { NumberReadings } from './readNumbers.ts'

/** An indicator of a file. */
export interface OwnSeries {
  code: string
  /** As the file names it; empty where it does not. */
  name: string
  definition: string
  unitMeasure: UnitMeasure
  kind: Kind
  theme: Theme
  decimals: number
  measured: string
  goals: { goal: string; target?: string; reason: string }[]
}

/** How the unit of figures is known; `assumed` where nothing says it and they are taken as plain numbers. */
export type UnitGround = 'column' | 'heading' | 'sign' | 'mapping' | 'assumed'

export interface Units {
  byName: Map<string, string>
  ground: UnitGround
  problems: OwnProblem[]
}

/** The one unit of each indicator: of a column, a heading, a sign of per cent or the mapping, else a plain number. */
export function unitsBySeries(
  table: OwnTable,
  from: {
    series: ReadColumn
    unit: ReadColumn
    found: FoundColumns
    readings: readonly NumberReadings[]
    mapping: OwnMapping
  }
): Units {
  const { series, unit, found, readings, mapping } = from
  const byName = new Map<string, string>()
  const problems: OwnProblem[] = []
  const names = series.of ? series.used() : ['']
  const mapped = names.map((name) => mappedSeries(mapping, name)?.unit)
  for (const [i, name] of names.entries()) if (mapped[i]) byName.set(name, mapped[i]!)
  let ground: Units['ground'] = mapped.every(Boolean) ? 'mapping' : 'assumed'
  if (ground === 'assumed' && unit.of) {
    ground = 'column'
    let varies = 0
    for (let row = 0; row < table.rows; row++) {
      const name = series.of?.(row) ?? ''
      const said = unit.of(row)
      const before = byName.get(name)
      if (before === undefined) byName.set(name, said)
      else if (before !== said && mapped[names.indexOf(name)] === undefined && ++varies <= 5)
        problems.push({
          code: 'unit_varies',
          row: table.lines[row]!,
          found: said,
          other: before,
          ...(name && { meant: name }),
        })
    }
  } else if (ground === 'assumed') {
    const heads = found.values.map(({ column }) => column.head)
    const signed = readings.length > 0 && readings.every(({ isPercent }) => isPercent)
    const ofHead = heads.map(unitOfHead).find((one) => one !== undefined)
    const said = signed ? 'PT' : ofHead
    ground = signed ? 'sign' : ofHead ? 'heading' : 'assumed'
    for (const name of names) if (!byName.has(name)) byName.set(name, said ?? unitOfHead(name) ?? 'NUMBER')
  }
  return { byName, ground, problems }
}

/** `Tasa (%)`, `Number of volunteers`, `Rate in per cent`. */
function unitOfHead(head: string): string | undefined {
  if (/[%٪％]/.test(head)) return 'PT'
  const inBrackets = /[([（]([^)\]）]*)[)\]）]/.exec(head)?.[1]
  return (inBrackets && unitOf(inBrackets)) || unitOf(head.replace(/[([（].*$/, '').replace(/(19|20)\d\d/, ''))
}

/** What the mapping says of an indicator. */
export const mappedSeries = ({ series }: OwnMapping, name: string): OwnSeriesMapping | undefined => {
  if (!series) return undefined
  const names = series as Record<string, unknown>
  const own = Object.hasOwn(names, name) ? names[name] : undefined
  if (own && typeof own === 'object') return own as OwnSeriesMapping
  return Object.values(names).every((one) => one && typeof one === 'object' && !Array.isArray(one))
    ? undefined
    : (series as OwnSeriesMapping)
}

/** The indicators of a file, each with the name that it bears there. A code begins with that of the dataset. */
export function seriesOf(from: {
  series: ReadColumn
  units: Units
  mapping: OwnMapping
  dataset: string
  found: FoundColumns
}): (OwnSeries & { named: string })[] {
  const { series, units, mapping, dataset, found } = from
  const names = series.of ? series.used() : ['']
  const codes = new Set<string>()
  const [only] = found.values.length === 1 ? found.values : []
  return names.map((named, i) => {
    const mapped = mappedSeries(mapping, named)
    const ofName = [dataset.toUpperCase(), codeFrom(named)].filter(Boolean).join('_').slice(0, 36).replace(/_+$/, '')
    const written = mapped?.code ?? (named === '' || codeFrom(named) ? ofName : `${ofName}_${i + 1}`)
    const code = codes.has(written) ? `${written}_${i + 1}` : written
    codes.add(code)
    const unitMeasure = (units.byName.get(named) ?? 'NUMBER') as UnitMeasure
    return {
      ...{ named, code, name: mapped?.name ?? (named || only?.column.head || ''), unitMeasure },
      definition: mapped?.definition ?? '',
      kind: mapped?.kind ?? kindOf(unitMeasure),
      theme: mapped?.theme ?? 'measurement',
      decimals: 0,
      measured: mapped?.measured ?? code.toLowerCase(),
      goals: mapped?.goals ?? [],
    }
  })
}

/** The code of a dataset: as the mapping says, else of the name of its file. */
export const datasetCode = (file: string, { dataset }: OwnMapping): string =>
  dataset?.code ?? (codeFrom(file.replace(/\.[^.]*$/, '')).toLowerCase() || 'own_figures')

/** An indicator's name as a code, where it is written in Latin letters. */
export const codeFrom = (name: string): string => {
  const letters = closedLatin(name)
  return /^[A-Z]/.test(letters) && letters.length > 1 ? letters.slice(0, 36).replace(/_+$/, '') : ''
}

const closedLatin = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')

function kindOf(unit: UnitMeasure): Kind {
  const kind: Partial<Record<UnitMeasure, Kind>> = {
    PT: 'rate',
    PS: 'stock',
    FTE: 'stock',
    SCORE: 'score',
    SCORE_0_1: 'score',
    PP: 'gap',
  }
  return kind[unit] ?? kinds[2]
}

/** What is wrong with a figure in the unit of its indicator. */
export function valueProblem(value: number, { unitMeasure, kind }: OwnSeries) {
  if (kind === 'event') return value === 0 || value === 1 ? undefined : 'value_event'
  if (unitMeasure === 'PP') return Math.abs(value) > 100 ? 'value_rate' : undefined
  if (value < 0) return 'value_negative'
  if ((unitMeasure === 'PT' || unitMeasure === 'SCORE') && value > 100) return 'value_rate'
  if (unitMeasure === 'SCORE_0_1' && value > 1) return 'value_rate'
  return unitMeasure === 'PS' && !Number.isInteger(value) ? 'value_people' : undefined
}

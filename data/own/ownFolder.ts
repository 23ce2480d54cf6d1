import { methodFields } from '../structure/codelists.ts'
import { columnsOf, dimensionNames, listedCodes } from '../structure/dimensionCodes.ts'
import { textCell } from '../structure/textCell.ts'
import { nearestWord } from './nearestOf.ts'
import { languageOfTexts, type OwnMapping } from './ownMapping.ts'
import { listed, type OwnProblem, type OwnProblems } from './ownProblem.ts'
import type { OwnFigures, OwnRow } from './understand.ts'

export interface OwnAbout {
  dataset: string
  mapping: OwnMapping
  /** The name of the file that was read. */
  file: string
  /** The day on which it was read: 2026-11-30. */
  today: string
  /** Which values each field of a method may have; an empty list is any. */
  methods: Partial<Record<string, readonly string[]>>
  /** What stands where the mapping says nothing, in its language. */
  words: { noDefinition: string; noPublisher: string }
}

/** A file of the folder of a dataset, in pieces. */
export interface OwnFolderFile {
  name: string
  pieces(): Iterable<string>
}

export interface OwnFolder {
  files: OwnFolderFile[]
  /** What nobody said and stands in for: `dataset.publisher`, `series.definition`. */
  missing: string[]
}

/** What every dataset says of its method. */
const saidOfDatasets = ['population_covered', 'volunteer_type', 'reference_period', 'ages', 'instrument', 'who_reports']

/** The folder that a build reads, as tables of ours: figures, every gap, names in one language, method, source. */
export function ownFolder({ understood, rows }: OwnFigures, about: OwnAbout): OwnFolder | OwnProblems {
  const { dataset, mapping, file, today, words } = about
  const problems = methodProblems(about)
  if (problems.length > 0) return listed(problems)
  const { series } = understood
  const given = mapping.dataset ?? {}
  const language = languageOfTexts(mapping, understood.language)
  const title = given.title ?? file.replace(/\.[^.]*$/, '')
  const address = given.address ?? null
  const missing = [
    ...(['publisher', 'title', 'version', 'address', 'licence', 'language'] as const)
      .filter((field) => given[field] === undefined)
      .map((field) => `dataset.${field}`),
    ...(series.some(({ name }) => name === '') ? ['series.name'] : []),
    ...(series.some(({ definition }) => definition === '') ? ['series.definition'] : []),
    ...saidOfDatasets.filter((field) => mapping.method?.[field] === undefined).map((field) => `method.${field}`),
  ]
  const date = given.date_accessed ?? today
  const description = {
    ...{ address, version: given.version ?? date, date_accessed: date },
    ...{ licence: given.licence_text ?? null, licence_address: given.licence_address ?? null },
    terms: given.licence ?? 'not_stated',
  }
  const fields = [
    ...saidOfDatasets,
    ...Object.keys(mapping.method ?? {}).filter((field) => !saidOfDatasets.includes(field)),
  ]
  const tagged = series.flatMap((one) => one.goals.map((goal) => ({ ...goal, series: one.code })))
  const table = (name: string, head: string, lines: readonly Cell[][]): OwnFolderFile => ({
    name,
    pieces: () => [`${head}\n`, ...lines.map(csvLine)],
  })
  const files = [
    { name: 'description.json', pieces: () => [`${JSON.stringify(description, null, 2)}\n`] },
    table(
      'method.csv',
      'source,field,value,certainty',
      fields.map((field) => methodLine(field, mapping.method?.[field]))
    ),
    table('dataset_text.csv', 'dataset,language,publisher,title,version,licence', [
      [dataset, language, given.publisher ?? words.noPublisher, title, null, null],
    ]),
    table(
      'series.csv',
      seriesHead,
      series.map((one, i) => [
        ...[
          one.code,
          dataset,
          one.theme,
          one.kind,
          one.unitMeasure,
          0,
          one.decimals,
          null,
          i + 1,
          'own',
          one.measured,
          '_T',
        ],
      ])
    ),
    table(
      'series_text.csv',
      'series,language,name,definition',
      series.map((one) => [...[one.code, language, one.name || title, one.definition || words.noDefinition]])
    ),
    table('sources.csv', 'dataset,source,time_period,survey,certainty,address,holds,copy,date_read', [
      [dataset, null, null, null, null, address, 'publisher', file, date],
    ]),
    ...(tagged.length > 0
      ? [
          table(
            'tags.csv',
            'series,goal,target,basis',
            tagged.map((tag) => [tag.series, tag.goal, tag.target ?? null, 'publisher'])
          ),
          table(
            'tag_text.csv',
            'series,goal,language,reason',
            tagged.map((tag) => [tag.series, tag.goal, language, tag.reason])
          ),
        ]
      : []),
    { name: 'observations.csv', pieces: () => observationPieces(rows(), dataset, address ?? file) },
  ]
  return { files, missing }
}

type Cell = string | number | null

const seriesHead =
  'series,dataset,theme,kind,unit_measure,unit_mult,decimals,denominator,position,scope,measured,volunteer_type'
/** The columns of such a line. */
export const observationHead = `dataset,series,ref_area,time_period,${columnsOf(dimensionNames)},obs_value,obs_status,missing_reason,source,time_detail,original_value,lower,upper,comment`
const linesAtOnce = 2000

function* observationPieces(rows: Iterable<OwnRow>, dataset: string, source: string) {
  let piece = `${observationHead}\n`
  let lines = 0
  for (const row of rows) {
    piece += `${observationLine(row, dataset, source)}\n`
    if (++lines % linesAtOnce > 0) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** A row as a line of `observations.csv`; a figure that names no source is of the one given. */
export function observationLine(row: OwnRow, dataset: string, source: string): string {
  const own = row.obsValue === null ? '' : csvCell(row.source ?? source)
  return `${dataset},${row.series},${row.refArea},${row.timePeriod},${listedCodes(row)},${row.obsValue ?? ''},${row.obsStatus},${row.missingReason ?? ''},${own},${csvCell(row.timeDetail)},${csvCell(row.originalValue)},${row.lower ?? ''},${row.upper ?? ''},${csvCell(row.comment)}`
}

const methodLine = (field: string, value: string | undefined): Cell[] =>
  value === undefined ? [null, field, null, 'unknown'] : [null, field, value, 'stated']

/** Every field and value of the method is one that is known. */
function methodProblems({ mapping: { method = {} }, methods }: OwnAbout): OwnProblem[] {
  return Object.entries(method).flatMap(([field, value]): OwnProblem[] => {
    const place = { column: `method.${field}` }
    if (!(methodFields as readonly string[]).includes(field))
      return [
        {
          code: 'mapping_code',
          ...place,
          found: field,
          meant: nearestWord(field, methodFields) ?? methodFields.join(', '),
        },
      ]
    const codes = methods[field] ?? []
    if (codes.length === 0 || codes.includes(value)) return []
    return [{ code: 'mapping_code', ...place, found: value, meant: nearestWord(value, codes) ?? codes.join(', ') }]
  })
}

const csvLine = (cells: readonly Cell[]) => `${cells.map(csvCell).join(',')}\n`

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = textCell(cell)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

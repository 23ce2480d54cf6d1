import { measuresOf } from '../../data/measures/measuresOf.ts'
import type { DatasetTables, DataTables } from '../release/readData.ts'
import type { Codelist } from './describedCodes.ts'
import { describedTables } from './describedTables.ts'
import type { PackedTable } from './packedTables.ts'
import { fieldsOf } from './tableSchema.ts'
import { sayTerms } from './terms.ts'

/** What everything means, for a person: datasets, series, tables with their columns, codelists. */
export function dataDictionary(
  data: DataTables,
  packed: readonly PackedTable[],
  codelists: readonly Codelist[]
): string {
  return `${[
    '# Data dictionary',
    `Version ${data.version}. Written by \`npm run data:describe\` from the tables and their schemas: change those, not this file.`,
    'Tables are CSV in UTF-8, with a header, commas and ASCII digits. An empty cell is "none", never zero. Codes are text: 076 is not 76. `datapackage.json` says the same for programs. `mappings/` is left out: it holds how publishers’ codes become ours, for the importers alone.',
    '## Datasets',
    ...data.datasets.map((dataset) => datasetSection(data, dataset)),
    '## Series',
    ...data.tables['series/series.csv']
      .toSorted((one, other) => one.row.position - other.row.position)
      .map(({ row }) => seriesSection(data, row, codelists)),
    '## Tables',
    ...tableSections(packed, codelists),
    '## Codelists',
    ...codelists.map(codelistSection),
  ].join('\n\n')}\n`
}

function datasetSection(data: DataTables, { dataset, description, method, observations }: DatasetTables): string {
  const { publisher, title } = data.tables['datasets/dataset_text.csv'].find(
    ({ row }) => row.dataset === dataset && row.language === 'en'
  )!.row
  const years = observations.flatMap(({ row }) => (row.obsValue === null ? [] : [row.timePeriod]))
  const everywhere = method.filter(({ row }) => row.source === '' && row.timePeriod === 0)
  return [
    `### ${dataset}`,
    `${title}. ${publisher}.`,
    list([
      `Address: ${description!.address}`,
      `Version read: ${description!.version}; accessed ${description!.date_accessed}`,
      sayTerms(data, dataset),
      `Figures of ${Math.min(...years)}–${Math.max(...years)}`,
      `Method: ${everywhere.map(({ row }) => `${row.field} ${row.value ? `${row.value} (${row.certainty})` : row.certainty}`).join('; ')}${method.length > everywhere.length ? `; ${method.length - everywhere.length} fields more by source or year in method.csv` : ''}`,
      ...caveats(data, dataset, ''),
    ]),
  ].join('\n\n')
}

type Series = DataTables['tables']['series/series.csv'][number]['row']

function seriesSection(data: DataTables, row: Series, codelists: readonly Codelist[]): string {
  const { series, dataset, kind, unitMeasure, theme, scope, decimals, denominator } = row
  const label = (title: string, code: string) =>
    codelists.find((one) => one.title === title)!.codes.find((one) => one.code === code)!.label
  const { name, definition } = data.tables['series/series_text.csv'].find(
    (text) => text.row.series === series && text.row.language === 'en'
  )!.row
  return [
    `### ${series}`,
    `${name}. ${definition}`,
    list([
      `Dataset: ${dataset}; theme: ${theme}`,
      `Kind: ${kind} (${label('Kind of series', kind)}); unit: ${unitMeasure} (${label('Unit', unitMeasure)}); decimals: ${decimals}`,
      `Measures: ${measuresOf(row).join(', ')}${denominator ? `; divided by ${denominator}` : ''}`,
      `Scope: ${scope} (${label('Scope of a series', scope)})`,
      ...tagLines(data, series),
      ...caveats(data, dataset, series),
    ]),
  ].join('\n\n')
}

const tagLines = ({ tables }: DataTables, series: string): string[] =>
  tables['series/tags.csv']
    .filter(({ row }) => row.series === series)
    .map(({ row: { goal, target, basis } }) => {
      const { reason } = tables['series/tag_text.csv'].find(
        ({ row }) => row.series === series && row.goal === goal && row.language === 'en'
      )!.row
      return `Goal ${goal}${target ? `, target ${target}` : ''} (${basis}): ${reason}`
    })

const caveats = ({ tables }: DataTables, dataset: string, series: string): string[] =>
  tables['series/caveats.csv']
    .filter(({ row }) => row.dataset === dataset && row.series === series && row.language === 'en')
    .map(({ row }) => row.sentence)

/** One section a shape: tables of datasets look alike. */
function tableSections(packed: readonly PackedTable[], codelists: readonly Codelist[]): string[] {
  const files = [...new Set(packed.map(({ file }) => file))]
  return files.map((file) => {
    const alike = packed.filter((table) => table.file === file)
    const widest = alike.reduce((one, other) => (other.columns.length > one.columns.length ? other : one))
    const { row, title } = describedTables[file]
    const path = alike.length > 1 || alike[0]!.path !== file ? `datasets/…/${file}` : file
    return [
      `### ${path}`,
      `${title[0]!.toUpperCase()}${title.slice(1)}. ${row}`,
      table(
        ['Column', 'Type', 'Empty', 'What stands in it'],
        fieldsOf(file, widest.columns, codelists).map(({ name, type, constraints, description }) => [
          `\`${name}\``,
          type,
          constraints?.required ? 'never' : 'may be',
          description,
        ])
      ),
    ].join('\n\n')
  })
}

const codelistSection = ({ title, columns, codes }: Codelist): string =>
  [
    `### ${title}`,
    ...(columns.length > 0 ? [`In the column ${columns.map((column) => `\`${column}\``).join(', ')}.`] : []),
    table(
      ['Code', 'Label', 'Explained'],
      codes.map(({ code, label, explained }) => [`\`${code}\``, label, explained ?? ''])
    ),
  ].join('\n\n')

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |`).join('\n')

const escaped = (cell: string) => cell.replaceAll('|', '\\|')

import { fileFormats } from '../../data/structure/fileFormats.ts'
import { csvColumnNames } from '../downloads/csvColumns.ts'
import { mostUrl } from '../requests/requestBounds.ts'
import { describedParameter, describedRelease } from './describedParameter.ts'
import { binary, filePaths } from './openApiFiles.ts'
import { answered, envelopeOf, headers, refusals, responses, schemas } from './openApiParts.ts'
import { sdmxPaths } from './openApiSdmx.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'
import { parametersOf } from './parametersOf.ts'
import { fileForms } from './tableFile.ts'

/** The description of all plain addresses in OpenAPI 3.1, made from the schemas that read them; they stand below `basePath`. */
export function openApi(release: string, basePath = '') {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Volunteering for the Goals',
      version: '1',
      summary: `Answers from release ${release}`,
      description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    security: [],
    servers: [{ url: basePath || '/', description: 'this server' }],
    tags: Object.entries(tagWords).map(([name, words]) => ({ name, description: words })),
    paths: { ...answerPaths(), ...filePaths(), ...sdmxPaths },
    components: { schemas, responses, headers },
  }
}

const description = [
  'Volunteering indicators linked to the Sustainable Development Goals, 2016–2020: the same answers as on the page, for reading, without a key. Figures keep the terms of their publishers, which stand with each dataset. An independent product, not endorsed by the United Nations or the IFRC.',
  'Form: JSON, or CSV where the answer is a list of rows, by the ending of the address (.json, .csv) or by Accept; by its ending alone such a list is also a workbook (.xlsx) or Parquet (.parquet). JSON holds { release, data }. CSV is UTF-8 with a byte order mark, its first line is the header, figures are not rounded, an empty cell has its reason beside it, and a text that a spreadsheet could take for a formula begins with an apostrophe.',
  'Codes are text: 076 is not 76. Lists have commas between: areas=404,400. Parameters are those of the page’s own address.',
  `Limits: so many units a minute from one address as the header RateLimit-Policy says, of which a question takes one and every 250 kB of its answer, before it is compressed, one more; past them the answer is 429, and Retry-After says in how many seconds to ask again; eight files at once, and 64 questions that wait; addresses of at most ${mostUrl} characters; lists as long as their schema says; at most 3000 lines in one JSON answer, which then says how many there are (the CSV has them all).`,
  'Keeping: every answer has an ETag; with the parameter release it is made from that release, whichever is the last, and may be kept for a day without asking again.',
].join('\n\n')

/** What the rooms of the interface answer. */
const tagWords: Record<string, string> = {
  goals: 'The seventeen Goals and what is linked to them.',
  series: 'Indicators.',
  areas: 'Countries, areas and groups of them.',
  observations: 'Figures over time.',
  coverage: 'Who has a figure, who has none and why, and what groups come to.',
  splits: 'Groups of people beside each other.',
  comparability: 'What may be compared, and how it was measured.',
  search: 'What is found by its words.',
  practices: 'Good practices.',
  datasets: 'What publishers released.',
  relation: 'Two figures beside each other.',
  release: 'The release that all answers are made from.',
  files: 'The same as files, and the whole release.',
  sdmx: 'The same for systems that read SDMX.',
}

/** The questions, each at its address below /api. */
const answerPaths = () =>
  Object.fromEntries(operations.map((operation) => [`/api${operation.path}`, { get: described(operation) }]))

/** The name of a question; of two addresses of one question the first says also which it is. */
export const operationIdOf = ({ procedure, path }: Operation): string => {
  const name = procedure.replace('.', '_')
  const last = operations.findLast((one) => one.procedure === procedure)!
  return last.path === path ? name : `${name}${path.replaceAll(/\W+/g, '_')}`
}

function described(operation: Operation) {
  const { procedure, path, summary, example, table, file } = operation
  const { described, required } = parametersOf(operation)
  const inPath = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name!)
  const shown = new URL(example, 'http://localhost')
  const exampleOf = (name: string) => {
    const at = path.split('/').indexOf(`{${name}}`)
    return at < 0 ? shown.searchParams.get(name) : shown.pathname.split('/')[at]
  }
  const parameters = Object.entries({ ...described, release: describedRelease }).map(([name, schema]) =>
    describedParameter(name, {
      schema,
      isPath: inPath.includes(name),
      isRequired: required.includes(name),
      example: exampleOf(name),
    })
  )
  const isTable = table !== undefined || file !== undefined
  return {
    operationId: operationIdOf(operation),
    summary,
    tags: [procedure.split('.')[0]],
    parameters,
    'x-example': `/api${example}`,
    responses: {
      ...answered({
        'application/json': { schema: envelopeOf(operation) },
        ...(isTable && {
          'text/csv': { schema: { type: 'string', description: columnsOf(operation) } },
          ...Object.fromEntries(fileForms.map((form) => [fileFormats[form].type, { schema: binary }])),
        }),
      }),
      400: refusals.refused,
      ...(inPath.length > 0 && { 404: refusals.notFound }),
      406: refusals.noSuchForm,
      429: refusals.tooMany,
    },
  }
}

/** The columns of the CSV of an answer, in their order. */
const columnsOf = ({ table }: Operation) =>
  `Columns: ${(table ? [...table.columns, 'release'] : csvColumnNames).join(', ')}.`

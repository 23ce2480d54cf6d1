import { csvColumnNames } from '../downloads/csvColumns.ts'
import { mostUrl } from '../requests/requestBounds.ts'
import { describedParameter, describedRelease } from './describedParameter.ts'
import { envelopeOf, headers, refusals, schemas } from './openApiParts.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'
import { parametersOf } from './parametersOf.ts'

/** The description of all plain addresses in OpenAPI 3.1, made from the schemas that read them. */
export function openApi(release: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Volunteering for the Goals',
      version: '1',
      summary: `Answers from release ${release}`,
      description,
    },
    servers: [{ url: '/', description: 'this server' }],
    tags: [...new Set(operations.map(({ procedure }) => procedure.split('.')[0]!))].map((name) => ({ name })),
    paths: Object.fromEntries(operations.map((operation) => [`/api${operation.path}`, { get: described(operation) }])),
    components: { schemas, responses: refusals, headers },
  }
}

const description = [
  'Volunteering indicators linked to the Sustainable Development Goals, 2016–2020: the same answers as on the page, for reading, without a key. An independent product, not endorsed by the United Nations or the IFRC.',
  'Form: JSON, or CSV where the answer is a list of rows, by the ending of the address (.json, .csv) or by Accept. JSON holds { release, data }. CSV is UTF-8 with a byte order mark, its first line is the header, figures are not rounded, an empty cell has its reason beside it, and a text that a spreadsheet could take for a formula begins with an apostrophe.',
  'Codes are text: 076 is not 76. Lists have commas between: areas=404,400. Parameters are those of the page’s own address.',
  `Limits: so many requests a minute from one address as the header RateLimit-Policy says; addresses of at most ${mostUrl} characters; lists as long as their schema says; at most 3000 lines in one JSON answer, which then says how many there are (the CSV has them all).`,
  'Keeping: every answer has an ETag; with the parameter release it is made from that release, whichever is the last, and may be kept for a day without asking again.',
].join('\n\n')

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
    operationId: procedure.replace('.', '_'),
    summary,
    tags: [procedure.split('.')[0]],
    parameters,
    'x-example': `/api${example}`,
    responses: {
      200: {
        description: 'The answer.',
        headers: Object.fromEntries(
          Object.keys(headers).map((name) => [name, { $ref: `#/components/headers/${name}` }])
        ),
        content: {
          'application/json': { schema: envelopeOf(operation) },
          ...(isTable && { 'text/csv': { schema: { type: 'string', description: columnsOf(operation) } } }),
        },
      },
      304: { description: 'What you have is still the answer.' },
      400: { $ref: '#/components/responses/Refused' },
      ...(inPath.length > 0 && { 404: { $ref: '#/components/responses/NotFound' } }),
      406: { $ref: '#/components/responses/NoSuchForm' },
      429: { $ref: '#/components/responses/TooMany' },
    },
  }
}

/** The columns of the CSV of an answer, in their order. */
const columnsOf = ({ table }: Operation) =>
  `Columns: ${(table ? [...table.columns, 'release'] : csvColumnNames).join(', ')}.`

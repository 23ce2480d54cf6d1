import { fileEndings, fileFormats, fileShapes } from '../../data/structure/fileFormats.ts'
import { csvColumnNames } from '../downloads/csvColumns.ts'
import { describedParameter, describedRelease } from './describedParameter.ts'
import { answered, refusals } from './openApiParts.ts'
import { operations } from './operations.ts'
import { type Described, parametersOf } from './parametersOf.ts'

/** The files below /download: which there are, what they take and what is in them. */
export function filePaths() {
  const ofRows = fileEndings.map((format) => [
    `/download/observations.${format}`,
    described({
      operationId: `files_observations_${format}`,
      summary: `What a page shows of the same parameters as a ${fileFormats[format].name} file, never cut short.`,
      type: fileFormats[format].type.split(';')[0]!,
      schema: ofText.has(format) ? { type: 'string', description: `Columns: ${csvColumnNames.join(', ')}.` } : binary,
      parameters: selectionParameters(),
      example: exampleSelection,
      path: `/download/observations.${format}`,
    }),
  ])
  return {
    ...Object.fromEntries(ofRows),
    '/download/observations.metadata.json': described({
      operationId: 'files_observations_metadata',
      summary:
        'What such a file is of, without its rows: selection, columns, codes in words, methods, sources, citation.',
      type: 'application/json',
      schema: { type: 'object' },
      parameters: selectionParameters(),
      example: exampleSelection,
      path: '/download/observations.metadata.json',
    }),
    ...Object.fromEntries(
      descriptions.map(([ending, type, words]) => [
        `/download/observations.${ending}`,
        described({
          operationId: `files_observations_${ending.replaceAll(/\W/g, '_')}`,
          summary: `${words} of the CSV of the same parameters; /download/release.${ending} is that of the whole release.`,
          type,
          schema: type.endsWith('json') ? { type: 'object' } : { type: 'string' },
          parameters: selectionParameters(),
          example: exampleSelection,
          path: `/download/observations.${ending}`,
        }),
      ])
    ),
    '/download/release.csv': described({
      operationId: 'files_release_csv',
      summary: 'Every observation of the release in one CSV file.',
      type: 'text/csv',
      schema: { type: 'string' },
      parameters: { release: describedRelease },
      path: '/download/release.csv',
    }),
    '/download/release.zip': described({
      operationId: 'files_release_zip',
      summary: 'The data package of the release (Frictionless): its tables, from which it can be built again.',
      type: 'application/zip',
      schema: binary,
      parameters: { release: describedRelease, licences },
      path: '/download/release.zip',
    }),
  }
}

const descriptions = [
  ['csv-metadata.json', 'application/csvm+json', 'The description (CSV on the Web)'],
  ['datapackage.json', 'application/json', 'The description (Frictionless data package)'],
  ['do', 'text/plain', 'A script for Stata that reads and labels the columns'],
  ['sps', 'text/plain', 'A script for SPSS that reads and labels columns and codes'],
] as const

const ofText = new Set<string>(['csv', 'json'])
export const binary = { type: 'string', format: 'binary' }
const exampleSelection = 'series=VOLUNTEERS&areas=404,400&measure=per_1000'
const licences: Described = { type: 'string', enum: ['stated'] }

/** Those of a selection as a page has it, and what is a file's own. */
function selectionParameters(): Record<string, Described> {
  const { described: ofSelection } = parametersOf(operations.find(({ path }) => path === '/observations')!)
  return {
    ...ofSelection,
    shape: { type: 'string', enum: [...fileShapes], default: fileShapes[0] },
    release: describedRelease,
  }
}

interface DescribedFile {
  operationId: string
  summary: string
  type: string
  schema: object
  parameters: Record<string, Described>
  /** Its parameters in an address that answers. */
  example?: string
  path: string
}

function described({ operationId, summary, type, schema, parameters, example = '', path }: DescribedFile) {
  const given = new URLSearchParams(example)
  return {
    get: {
      ...{ operationId, summary, tags: ['files'] },
      parameters: Object.entries(parameters).map(([name, one]) =>
        describedParameter(name, {
          schema: one,
          isPath: false,
          isRequired: name === 'series',
          example: given.get(name),
        })
      ),
      'x-example': example ? `${path}?${example}` : path,
      responses: {
        ...answered({ [type]: { schema } }),
        400: refusals.refused,
        413: refusals.tooMuch,
        429: refusals.tooMany,
        503: refusals.busy,
      },
    },
  }
}

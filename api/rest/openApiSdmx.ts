import { answered, refusals } from './openApiParts.ts'

/** Structures and data at the addresses of SDMX REST 2, as far as they are answered. */
export const sdmxPaths = {
  '/sdmx/structure/{artefactType}/{agencyID}/{resourceID}/{version}': {
    get: {
      operationId: 'sdmx_structure',
      summary: 'Dataflows, the data structure, codelists, concepts and our agency; parts at the end may be left out.',
      tags: ['sdmx'],
      parameters: [
        inPath('artefactType', 'The kind of structure, or * for all.', {
          enum: ['dataflow', 'datastructure', 'conceptscheme', 'codelist', 'agencyscheme', '*'],
        }),
        inPath('agencyID', 'VFG, or * for all.', { default: '*' }),
        inPath('resourceID', 'Names with commas between, or * for all.', { default: '*' }),
        inPath('version', 'The version of the release in three parts, or + for the latest.', { default: '+' }),
        inQuery(
          'references',
          'Which others are given beside: none, children, descendants, parents, ancestors, parentsandsiblings, all, or kinds.'
        ),
        inQuery(
          'detail',
          'How much of each: full, allstubs, referencestubs, allcompletestubs, referencecompletestubs or raw.'
        ),
        inQuery('format', 'json, where Accept does not say it.'),
      ],
      'x-example': '/sdmx/structure/dataflow/VFG/VOLUNTEERING/+?references=all',
      responses: {
        ...answered({ 'application/vnd.sdmx.structure+json;version=2.0.0': { schema: { type: 'object' } } }),
        ...refusedLikewise(),
      },
    },
  },
  '/sdmx/data/{context}/{agencyID}/{resourceID}/{version}/{key}': {
    get: {
      operationId: 'sdmx_data',
      summary: 'Observations by key and filters; parts of the path at its end may be left out.',
      tags: ['sdmx'],
      parameters: [
        inPath('context', 'By what the data are structured.', { enum: ['dataflow', 'datastructure', '*'] }),
        inPath('agencyID', 'VFG, or *.', { default: '*' }),
        inPath('resourceID', 'VOLUNTEERING for all, the code of a dataset in capitals for its own, or *.', {
          default: '*',
        }),
        inPath('version', 'The version of the release in three parts, or + for the latest.', { default: '+' }),
        inPath(
          'key',
          'FREQ.SERIES.REF_AREA.SEX.AGE.VOLUNTEER_TYPE.GOAL, a code or * each; several keys with commas between.',
          {
            default: '*',
          }
        ),
        {
          ...{ name: 'c', in: 'query', required: false, style: 'deepObject', explode: true },
          description:
            'A filter by component, such as c[REF_AREA]=404,400 or c[TIME_PERIOD]=ge:2018+le:2020: a comma is or, a plus is and; eq, ne, lt, le, gt, ge, co, nc, sw and ew stand before the value with a colon.',
          schema: { type: 'object', additionalProperties: { type: 'string' } },
        },
        inQuery('startPeriod', 'First year.'),
        inQuery('endPeriod', 'Last year.'),
        inQuery('attributes', 'dsd, all, none, series, obs, or names of attributes.'),
        inQuery('measures', 'all, none, or OBS_VALUE.'),
        inQuery('dimensionAtObservation', 'TIME_PERIOD, or AllDimensions.'),
        inQuery('format', 'json or csv, where Accept does not say it.'),
      ],
      'x-example': '/sdmx/data/dataflow/VFG/VOLUNTEERING/+/*.VOLUNTEERS.404?startPeriod=2018',
      responses: {
        ...answered({
          'application/vnd.sdmx.data+json;version=2.0.0': { schema: { type: 'object' } },
          'application/vnd.sdmx.data+csv;version=2.0.0': { schema: { type: 'string' } },
        }),
        ...refusedLikewise(),
        413: refusals.tooMuch,
      },
    },
  },
}

function inPath(name: string, description: string, schema: object) {
  return { name, in: 'path', required: true, description, schema: { type: 'string', ...schema } }
}

function inQuery(name: string, description: string) {
  return { name, in: 'query', required: false, description, schema: { type: 'string' } }
}

function refusedLikewise() {
  return { 400: refusals.refused, 404: refusals.notFound, 406: refusals.noSuchForm, 429: refusals.tooMany }
}

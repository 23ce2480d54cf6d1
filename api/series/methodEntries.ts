import { methodFields } from '../../data/structure/codelists.ts'
import type { MethodEntry } from '../../data/structure/series.ts'
import type { Tables } from '../../data/tables.ts'

export interface MethodRows {
  methods: readonly Tables['method'][]
  /** Sources of which the survey is known. */
  sources: readonly Tables['source'][]
  surveyMethods: readonly Tables['surveyMethod'][]
}

/**
 * A method as the codelist of fields has it: what holds for the whole dataset first, then survey by survey, then source
 * by source and year, each source with the survey that its figures are of.
 */
export function methodEntries({ methods, sources, surveyMethods }: MethodRows): MethodEntry[] {
  const surveys = new Set(sources.map(({ survey }) => survey))
  const ofSurveys = surveyMethods.filter(({ survey }) => surveys.has(survey)).map(surveyEntry)
  return [...methods.map(methodEntry), ...ofSurveys, ...sources.map(sourceEntry)].sort((a, b) => {
    const fields = methodFields.indexOf(a.field) - methodFields.indexOf(b.field)
    return fields || compare(holder(a), holder(b)) || (a.timePeriod ?? 0) - (b.timePeriod ?? 0)
  })
}

/** The whole dataset before its surveys, and those before its sources. */
const holder = ({ survey, source }: MethodEntry) =>
  source !== null ? `2${source}` : survey !== null ? `1${survey}` : '0'

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

const where = ({ source, timePeriod }: { source: string; timePeriod: number }) => ({
  source: source === '' ? null : source,
  timePeriod: timePeriod === 0 ? null : timePeriod,
})

const methodEntry = ({ field, value, certainty, ...row }: Tables['method']): MethodEntry => ({
  ...where(row),
  ...{ survey: null, volunteerType: null, value, address: null },
  field: field as MethodEntry['field'],
  certainty: certainty as MethodEntry['certainty'],
})

const sourceEntry = ({ survey, certainty, ...row }: Tables['source']): MethodEntry => ({
  ...where(row),
  ...{ survey: null, volunteerType: null, field: 'survey', value: survey, address: null },
  certainty: certainty as MethodEntry['certainty'],
})

const surveyEntry = ({
  survey,
  volunteerType,
  field,
  value,
  certainty,
  address,
}: Tables['surveyMethod']): MethodEntry => ({
  ...{ source: null, timePeriod: null, survey, value, address },
  volunteerType: volunteerType === '' ? null : (volunteerType as MethodEntry['volunteerType']),
  field: field as MethodEntry['field'],
  certainty: certainty as MethodEntry['certainty'],
})

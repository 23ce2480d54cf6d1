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
 * A method as the codelist of fields has it: what holds for the whole dataset first, then source by source and year.
 * What is known of the survey of a source stands in the place of what was known of the source.
 */
export function methodEntries({ methods, sources, surveyMethods }: MethodRows): MethodEntry[] {
  const ofSurveys = sources.flatMap((source) => [surveyEntry(source), ...entriesOf(source, surveyMethods)])
  const isSaid = new Set(ofSurveys.filter(({ volunteerType }) => volunteerType === null).map(placeOf))
  const ofSources = methods.map(methodEntry).filter((entry) => !isSaid.has(placeOf(entry)))
  return [...ofSources, ...ofSurveys].sort((a, b) => {
    const fields = methodFields.indexOf(a.field) - methodFields.indexOf(b.field)
    return fields || compare(a.source ?? '', b.source ?? '') || (a.timePeriod ?? 0) - (b.timePeriod ?? 0)
  })
}

const placeOf = ({ source, timePeriod, field }: MethodEntry) => `${source} ${timePeriod} ${field}`

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

const where = ({ source, timePeriod }: { source: string; timePeriod: number }) => ({
  source: source === '' ? null : source,
  timePeriod: timePeriod === 0 ? null : timePeriod,
})

const methodEntry = ({ field, value, certainty, ...row }: Tables['method']): MethodEntry => ({
  ...where(row),
  volunteerType: null,
  field: field as MethodEntry['field'],
  value,
  certainty: certainty as MethodEntry['certainty'],
  address: null,
})

const surveyEntry = ({ survey, certainty, ...row }: Tables['source']): MethodEntry => ({
  ...where(row),
  ...{ volunteerType: null, field: 'survey', value: survey, address: null },
  certainty: certainty as MethodEntry['certainty'],
})

/** What is known of a survey is inferred where the survey of the source is. */
const entriesOf = (source: Tables['source'], surveyMethods: MethodRows['surveyMethods']): MethodEntry[] =>
  surveyMethods
    .filter(({ survey }) => survey === source.survey)
    .map(({ volunteerType, field, value, certainty, address }) => ({
      ...where(source),
      volunteerType: volunteerType === '' ? null : (volunteerType as MethodEntry['volunteerType']),
      field: field as MethodEntry['field'],
      value,
      certainty: (value !== null && source.certainty === 'inferred'
        ? 'inferred'
        : certainty) as MethodEntry['certainty'],
      address,
    }))

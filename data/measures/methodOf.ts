import { type Certainty, type MethodField, methodFields, type VolunteerType } from '../structure/codelists.ts'
import type { Method } from '../structure/comparability.ts'

/** One field of a method as it is stored: an empty source is every source, year 0 is every year. */
export interface MethodRow {
  dataset: string
  source: string
  timePeriod: number
  field: string
  value: string | null
  certainty: string
}

/** One field of how a survey asks, whatever page its figures stand on; an empty type is every type of volunteering. */
export interface SurveyMethodRow {
  survey: string
  volunteerType: string
  field: string
  value: string | null
  certainty: string
}

/** How surely the survey of a page is known; an empty source is every source, year 0 every year. */
export interface SurveyOfSource {
  dataset: string
  source: string
  timePeriod: number
  survey: string
  certainty: string
}

export interface MethodTables {
  methods: readonly MethodRow[]
  surveyMethods: readonly SurveyMethodRow[]
  sources: readonly SurveyOfSource[]
}

/** What a method is looked up by. */
export interface MethodKey {
  dataset: string
  source: string | null
  survey: string | null
  timePeriod: number
  volunteerType: VolunteerType
}

/**
 * How each figure was come by: what is known of its survey, else of its source in its year, else of its source, else of
 * its dataset, field by field; what nobody says is unknown. What is known of a survey is inferred where the survey is.
 * Methods that are alike are one object, so that they are told apart at once.
 */
export function createMethodOf({ methods, surveyMethods, sources }: MethodTables): (key: MethodKey) => Method {
  const known: Known = {
    methods: new Map(methods.map((row) => [keyOf(row.dataset, row.source, row.timePeriod, row.field), row])),
    surveyMethods: new Map(surveyMethods.map((row) => [keyOf(row.survey, row.volunteerType, row.field), row])),
    surveys: new Map(sources.map((row) => [keyOf(row.dataset, row.source, row.timePeriod), row])),
  }
  const found = new Map<string, Method>()
  const alike = new Map<string, Method>()
  return (key) => {
    const place = keyOf(key.dataset, key.source, key.survey, key.timePeriod, key.volunteerType)
    let method = found.get(place)
    if (!method) {
      const fresh = methodFrom(known, key)
      const content = JSON.stringify(fresh)
      method = alike.get(content) ?? fresh
      alike.set(content, method)
      found.set(place, method)
    }
    return method
  }
}

interface Known {
  methods: ReadonlyMap<string, MethodRow>
  surveyMethods: ReadonlyMap<string, SurveyMethodRow>
  surveys: ReadonlyMap<string, SurveyOfSource>
}

type Entry = Method[MethodField]

function methodFrom({ methods, surveyMethods, surveys }: Known, key: MethodKey): Method {
  const { dataset, source, survey, timePeriod, volunteerType } = key
  const places = [source, null].flatMap((of) => [timePeriod, 0].map((year) => keyOf(dataset, of, year)))
  const assigned = places.map((place) => surveys.get(place)).find((row) => row !== undefined)
  const isInferred = assigned?.certainty === 'inferred'
  const fieldOf = (field: MethodField): Entry => {
    const ofSurvey = [volunteerType, '']
      .map((type) => surveyMethods.get(keyOf(survey, type, field)))
      .find((row) => row !== undefined)
    const row = ofSurvey ?? places.map((place) => methods.get(keyOf(place, field))).find((one) => one !== undefined)
    if (!row || row.value === null) return { value: null, certainty: 'unknown' }
    return { value: row.value, certainty: ofSurvey && isInferred ? 'inferred' : (row.certainty as Certainty) }
  }
  const method = Object.fromEntries(methodFields.map((field) => [field, fieldOf(field)])) as Method
  return { ...method, survey: surveyEntry(survey, assigned) }
}

/** Where no survey is named, the source stands for one, and nobody has said which programme it is of. */
const surveyEntry = (survey: string | null, assigned: SurveyOfSource | undefined): Entry =>
  assigned
    ? { value: assigned.survey, certainty: assigned.certainty as Certainty }
    : { value: survey, certainty: survey === null ? 'unknown' : 'inferred' }

/** What is not known is written as the tables write it, with nothing. */
const keyOf = (...parts: (string | number | null)[]) => parts.join('|')

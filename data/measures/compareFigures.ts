import type { MethodField } from '../structure/codelists.ts'
import type { Comparison, Figure, Ground, GroundCode } from '../structure/comparability.ts'
import { comparabilityClasses, groundClasses } from '../structure/comparability.ts'
import { besideType, isOfSameCodes } from '../structure/dimensionCodes.ts'
import { instrumentKind } from '../structure/instruments.ts'
import { isDoubted } from '../structure/isDoubted.ts'

/**
 * Whether two figures may be compared, and on what grounds. Within one area one survey with the same method codes
 * suffices, on whatever pages its figures were read and even where the meaning of the codes is unknown; so it does
 * between parts of one country, whom it asked alike. Between other areas
 * figures that a survey found must agree in how it asked; what is unknown there never makes two figures comparable, and
 * an unknown reference period counts as another one. The order of the two makes no difference to the class.
 */
export function compareFigures(one: Figure, other: Figure): Comparison {
  const grounds = [
    ...subjectGrounds(one, other),
    ...precisionGrounds(one, other),
    ...(one.refArea === other.refArea ? withinArea : betweenAreas)(one, other),
  ]
  return { class: weakest(grounds), grounds }
}

export function weakest(grounds: readonly Ground[]): Comparison['class'] {
  const lowest = Math.min(2, ...grounds.map(({ code }) => comparabilityClasses.indexOf(groundClasses[code])))
  return comparabilityClasses[lowest]!
}

/** What the two figures are about, whoever reports them. */
function subjectGrounds(one: Figure, other: Figure): Ground[] {
  const alike = one.refArea === other.refArea && one.survey === other.survey && one.timePeriod === other.timePeriod
  const types: Ground['values'] = [one.measuredType, other.measuredType]
  return [
    when(
      one.measured !== other.measured,
      one.kind === 'reach' && other.kind === 'reach' ? 'overlapping_people' : 'series_differ'
    ),
    when(one.measuredType !== other.measuredType, 'volunteer_type_differs', types),
    when(!alike && !isOfSameCodes(one, other, besideType), 'breakdown_differs'),
    when(isDoubted(one) || isDoubted(other), 'flagged'),
    when(isEstimate(one) || isEstimate(other), 'estimated'),
  ].flat()
}

/** A bound, a rounded figure and one of several years are no points: what lies between two of them is not known. */
function precisionGrounds(one: Figure, other: Figure): Ground[] {
  const isOfOnePeriod = one.survey === other.survey && one.timePeriod === other.timePeriod
  const has = (precision: Figure['precision']) => one.precision === precision || other.precision === precision
  return [
    when(has('bound'), 'bound'),
    when(has('span') && !(one.precision === other.precision && isOfOnePeriod), 'span'),
    when(has('rounded'), 'rounded'),
  ].flat()
}

function withinArea(one: Figure, other: Figure): Ground[] {
  const [earlier, later] = one.timePeriod <= other.timePeriod ? [one, other] : [other, one]
  const isOneSurvey = one.survey === other.survey
  return [
    when(!isOneSurvey, 'survey_changed', [one.survey, other.survey]),
    when(earlier.timePeriod !== later.timePeriod && later.obsStatus === 'B', 'status_break'),
    when(isOneSurvey && hasOtherMethod(one, other), 'method_revised'),
    ...notInOneLine.map(([field, code]) => when(differs(one, other, field), code, values(one, other, field))),
  ].flat()
}

/** What no two figures of one area may differ in, even where one survey asked both questions. */
const notInOneLine = [
  ['reference_period', 'reference_period_differs'],
  ['help_to_relatives', 'help_to_relatives_differs'],
] as const satisfies [MethodField, GroundCode][]

function betweenAreas(one: Figure, other: Figure): Ground[] {
  const areAskedAlike = one.country !== null && one.country === other.country && one.survey === other.survey
  // Scores have editions; beside anything else a score is of another series.
  const areScores = one.kind === 'score' && other.kind === 'score'
  return [
    when(isCount(one) || isCount(other), 'size'),
    when(areScores && one.survey !== other.survey, 'survey_changed', [one.survey, other.survey]),
    when(one.timePeriod !== other.timePeriod, 'years_differ', [String(one.timePeriod), String(other.timePeriod)]),
    when(isSelfReported(one) || isSelfReported(other), 'self_reported'),
    ...(areAskedAlike
      ? when(hasOtherMethod(one, other), 'method_revised')
      : [
          ...when(
            one.method.who_reports.value === null || other.method.who_reports.value === null,
            'who_reports_unknown'
          ),
          ...(isSurveyed(one) || isSurveyed(other) ? surveyGrounds(one, other) : []),
        ]),
  ].flat()
}

/** What surveys of two areas must agree in, whether they give a rate, a number of people or their hours. */
function surveyGrounds(one: Figure, other: Figure): Ground[] {
  const isOrganised = one.measuredType === 'ORG' && other.measuredType === 'ORG'
  const relatives = values(one, other, 'help_to_relatives')
  const includesRelatives = relatives.includes('included') && !relatives.every((value) => value === 'included')
  return [
    when(
      inferable.some((field) => [one, other].some(({ method }) => method[field].certainty === 'inferred')),
      'inferred'
    ),
    ...neededFields.map(([field, differing, unknown]) => fieldGround(one, other, { field, differing, unknown })),
    instrumentGround(one, other),
    // Help to one's own family is left out by the ILO's definition: who counts it counts something else.
    when(!isOrganised && includesRelatives, 'help_to_relatives_differs', relatives),
    when(!isOrganised && !includesRelatives && relatives.includes(null), 'help_to_relatives_unknown', relatives),
    ...careFields.map(([field, code]) =>
      when(!values(one, other, field).includes(null) && differs(one, other, field), code, values(one, other, field))
    ),
    when(values(one, other, 'question_wording').includes('left_to_interviewer'), 'question_wording_open'),
  ].flat()
}

/** With the codes for two values and for one unknown. */
const neededFields = [
  ['reference_period', 'reference_period_differs', 'reference_period_unknown'],
  ['ages', 'ages_differ', 'ages_unknown'],
  ['population_covered', 'population_covered_differs', 'population_covered_unknown'],
] as const satisfies [MethodField, GroundCode, GroundCode][]

/** Fields whose guess asks for care. */
const inferable: readonly MethodField[] = [...neededFields.map(([field]) => field), 'instrument']

/** What makes a difference where both are known. */
const careFields = [
  ['hours_threshold', 'hours_threshold_differs'],
  ['activities_named', 'activities_named_differs'],
  ['mode', 'mode_differs'],
  ['proxy_answers', 'proxy_answers_differs'],
] as const satisfies [MethodField, GroundCode][]

interface NeededField {
  field: MethodField
  differing: GroundCode
  unknown: GroundCode
}

function fieldGround(one: Figure, other: Figure, { field, differing, unknown }: NeededField): Ground[] {
  const pair = values(one, other, field)
  return pair.includes(null) ? when(true, unknown, pair) : when(differs(one, other, field), differing, pair)
}

/** A question of a census, a diary and a survey measure different things; two surveys may with care. */
function instrumentGround(one: Figure, other: Figure): Ground[] {
  const pair = values(one, other, 'instrument')
  const [kind, otherKind] = pair.map(instrumentKind)
  if (pair.includes(null)) return when(true, 'instrument_unknown', pair)
  if (kind !== otherKind) return when(true, 'instrument_kind_differs', pair)
  return when(differs(one, other, 'instrument'), 'instrument_differs', pair)
}

const isEstimate = ({ obsStatus }: Figure) => obsStatus === 'E' || obsStatus === 'I'
const isSelfReported = ({ method }: Figure) => method.who_reports.value === 'national_society'
const isCount = ({ kind, measure }: Figure) =>
  measure === 'value' && (kind === 'stock' || kind === 'flow' || kind === 'reach' || kind === 'population')
/** Asked of people, and not counted from records: also where nobody says how it was measured. */
const isSurveyed = ({ method, kind }: Figure) =>
  kind !== 'event' && kind !== 'score' && instrumentKind(method.instrument.value) !== 'records'
const differs = (one: Figure, other: Figure, field: MethodField) =>
  one.method[field].value !== other.method[field].value
const values = (one: Figure, other: Figure, field: MethodField): [string | null, string | null] => [
  one.method[field].value,
  other.method[field].value,
]
const hasOtherMethod = (one: Figure, other: Figure) =>
  one.method !== other.method &&
  (Object.keys(one.method) as MethodField[]).some((field) => !isOfFigure.includes(field) && differs(one, other, field))

/** What is asked of the two figures themselves, and not again of their methods. */
const isOfFigure: readonly MethodField[] = ['survey', 'volunteer_type']

const when = (holds: boolean, code: GroundCode, values: Ground['values'] = null): Ground[] =>
  holds ? [{ code, values }] : []

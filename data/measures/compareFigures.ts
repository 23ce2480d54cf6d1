import type { MethodField } from '../structure/codelists.ts'
import type { Comparison, Figure, Ground, GroundCode } from '../structure/comparability.ts'
import { comparabilityClasses, groundClasses } from '../structure/comparability.ts'

/**
 * Whether two figures may be compared, and on what grounds. Within one area the same source and the same method
 * codes suffice, even where their meaning is unknown. Between areas what is unknown never helps: an unknown reference
 * period counts as another one, any other unknown asks for care. The order of the two makes no difference to the class.
 */
export function compareFigures(one: Figure, other: Figure): Comparison {
  const grounds = [
    ...subjectGrounds(one, other),
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
  const alike = one.refArea === other.refArea && one.source === other.source && one.timePeriod === other.timePeriod
  const breakdown = one.sex !== other.sex || one.age !== other.age || one.goal !== other.goal
  return [
    when(
      one.series !== other.series,
      one.kind === 'reach' && other.kind === 'reach' ? 'overlapping_people' : 'series_differ'
    ),
    when(one.volunteerType !== other.volunteerType, 'volunteer_type_differs', [one.volunteerType, other.volunteerType]),
    when(breakdown && !alike, 'breakdown_differs'),
    when(one.flags.length > 0 || other.flags.length > 0, 'flagged'),
    when(isEstimate(one) || isEstimate(other), 'estimated'),
  ].flat()
}

function withinArea(one: Figure, other: Figure): Ground[] {
  const [earlier, later] = one.timePeriod <= other.timePeriod ? [one, other] : [other, one]
  return [
    when(one.source !== other.source, 'source_changed', [one.source, other.source]),
    when(earlier !== later && earlier.timePeriod !== later.timePeriod && later.obsStatus === 'B', 'status_break'),
    when(hasOtherMethod(one, other), 'method_revised'),
    when(
      one.source !== other.source && differs(one, other, 'reference_period'),
      'reference_period_differs',
      values(one, other, 'reference_period')
    ),
  ].flat()
}

function betweenAreas(one: Figure, other: Figure): Ground[] {
  const isRate = one.kind === 'rate' || other.kind === 'rate'
  const isCount = !isRate && (one.measure === 'value' || other.measure === 'value')
  const needed = isRate ? (Object.keys(neededFields) as NeededField[]) : []
  return [
    when(isCount, 'size'),
    when(one.timePeriod !== other.timePeriod, 'years_differ', [String(one.timePeriod), String(other.timePeriod)]),
    when(isSelfReported(one) || isSelfReported(other), 'self_reported'),
    when(one.method.who_reports.value === null || other.method.who_reports.value === null, 'who_reports_unknown'),
    when(
      needed.some((field) => [one, other].some(({ method }) => method[field].certainty === 'inferred')),
      'inferred'
    ),
    ...needed.map((field) => fieldGround(one, other, field)),
  ].flat()
}

/** What two areas' rates must agree in, with the codes for two values and for one unknown. */
const neededFields = {
  reference_period: ['reference_period_differs', 'reference_period_unknown'],
  ages: ['ages_differ', 'ages_unknown'],
  instrument: ['instrument_differs', 'instrument_unknown'],
  population_covered: ['population_covered_differs', 'population_covered_unknown'],
} as const satisfies Partial<Record<MethodField, [GroundCode, GroundCode]>>
type NeededField = keyof typeof neededFields

function fieldGround(one: Figure, other: Figure, field: NeededField): Ground[] {
  const [differing, unknown] = neededFields[field]
  const pair = values(one, other, field)
  return pair.includes(null) ? when(true, unknown, pair) : when(differs(one, other, field), differing, pair)
}

const isEstimate = ({ obsStatus }: Figure) => obsStatus === 'E' || obsStatus === 'I'
const isSelfReported = ({ method }: Figure) => method.who_reports.value === 'national_society'
const differs = (one: Figure, other: Figure, field: keyof Figure['method']) =>
  one.method[field].value !== other.method[field].value
const values = (one: Figure, other: Figure, field: keyof Figure['method']): [string | null, string | null] => [
  one.method[field].value,
  other.method[field].value,
]
const hasOtherMethod = (one: Figure, other: Figure) =>
  (Object.keys(one.method) as (keyof Figure['method'])[]).some((field) => differs(one, other, field))

const when = (holds: boolean, code: GroundCode, values: Ground['values'] = null): Ground[] =>
  holds ? [{ code, values }] : []

import type { Kind, Measure, VolunteerType } from '../structure/codelists.ts'
import type { SharedPart } from '../structure/sharedPart.ts'

/** What must be known of a figure to tell what it shares with another. */
export interface SharingFigure {
  series: string
  dataset: string
  kind: Kind
  /** What it measures, in whatever dataset. */
  measured: string
  /** The series that it is computed from; null where it is published. */
  input: string | null
  /** As shown. */
  measure: Measure
  type: VolunteerType
}

/** What two figures have in common before anybody asks how they go together; null where it is nothing. */
export function sharedPart(one: SharingFigure, other: SharingFigure): SharedPart | null {
  const both = [one, other] as const
  const pairs = [both, [other, one]] as const
  const isEither = (holds: (one: SharingFigure, other: SharingFigure) => boolean) =>
    pairs.some(([first, second]) => holds(first, second))
  if (isEither((a, b) => a.input !== null && (a.input === b.series || a.input === b.input))) return 'computed'
  if (isOneThing(one, other)) {
    const [ofOne, ofOther] = both.map(({ type }) => type)
    if (ofOne === ofOther) return 'same_thing'
    // Volunteering through organisations and direct volunteering are two things; each is a part of all.
    if (ofOne === '_T' || ofOther === '_T') return 'part'
    return null
  }
  if (both.every(({ kind }) => kind === 'population')) return 'part'
  if (isEither((a, b) => a.measure === 'per_1000' && b.kind === 'population')) return 'divided'
  if (isEither((a, b) => a.dataset === b.dataset && b.measured.startsWith(`${a.measured}_`))) return 'part'
  if (one.dataset === other.dataset && both.every(({ kind }) => kind === 'score')) return 'part'
  if (both.every(({ measure }) => measure === 'per_1000')) return 'same_people'
  return both.every(isCount) ? 'size' : null
}

/** A survey's rate of volunteers and its number of volunteers are one finding. */
const oneFinding = ['volunteer_rate', 'survey_volunteers']

const isOneThing = (one: SharingFigure, other: SharingFigure) =>
  one.measured === other.measured || [one, other].every(({ measured }) => oneFinding.includes(measured))

const counts: readonly Kind[] = ['stock', 'flow', 'reach', 'population']
const isCount = ({ kind, measure }: SharingFigure) => measure === 'value' && counts.includes(kind)

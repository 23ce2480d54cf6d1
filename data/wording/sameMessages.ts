import type { WholeMessages } from './messages.ts'

/** Codes of different lists that mean the same: each is said by the message of another, in every language. */
const sameMessages = {
  'classification.m49_sub_region.explained': 'classification.m49_region.explained',
  'classification.m49_intermediate.explained': 'classification.m49_region.explained',
  'classification.lldc.explained': 'classification.ldc.explained',
  'classification.sids.explained': 'classification.ldc.explained',
  'method.volunteer_type': 'parameter.volunteerType',
  'method.volunteer_type.ORG': 'volunteerType.ORG',
  'method.volunteer_type.DIRECT': 'volunteerType.DIRECT',
  'method.volunteer_type.not_applicable': 'method.population_covered.not_applicable',
  'method.ages.not_applicable': 'method.population_covered.not_applicable',
  'method.ages.by_series': 'method.volunteer_type.by_series',
  'noChange.status_break': 'ground.status_break',
  'noChange.survey_changed': 'ground.survey_changed',
  'noMeasure.no_point': 'noChange.no_point',
  'noMeasure.status_break': 'ground.status_break',
  'parameter.series': 'head.series',
  'status.M': 'missing.cannot_exist',
  'view.change': 'head.change',
} as const satisfies Record<string, keyof WholeMessages>

export type SameMessageKey = keyof typeof sameMessages

/** The messages of a language with those that are said by others that are here. */
export function withSameMessages<Messages extends Record<string, unknown>>(messages: Messages) {
  const same = Object.entries(sameMessages).flatMap(([key, other]) =>
    Object.hasOwn(messages, other) ? [[key, messages[other]]] : []
  )
  return { ...messages, ...Object.fromEntries(same) } as Messages & Record<SameMessageKey, string>
}

import type { MethodEntry } from '../structure/series.ts'
import type { WholeWording } from './wording.ts'

export interface MethodWords {
  field: string
  value: string
  certainty: string
}

/** One field of a method in words; a code that we have no words for is shown as it is. */
export function describeMethod(
  { field, value, certainty }: Pick<MethodEntry, 'field' | 'value' | 'certainty'>,
  wording: WholeWording
): MethodWords {
  const key = `method.${field}.${value}`
  const words = value === null ? wording.say('certainty.unknown') : undefined
  return {
    field: wording.say(`method.${field}`),
    value: words ?? (wording.has(key) ? wording.say(key) : wording.isolate(value ?? '')),
    certainty: wording.say(`certainty.${certainty}`),
  }
}

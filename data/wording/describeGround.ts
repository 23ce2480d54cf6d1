import type { Ground } from '../structure/comparability.ts'
import { inSentence } from './inSentence.ts'
import type { Wording } from './wording.ts'

/** Whether a reason is about values of methods, which only a whole wording says. */
export const isAboutMethods = ({ code, values }: Ground): boolean => code !== 'years_differ' && values !== null

/** A reason in words, with the two values of the method, the years or the sources where it is about them. */
export function describeGround({ code, values }: Ground, wording: Wording): string {
  const ground = wording.say(`ground.${code}`)
  if (!values || values.every((value) => value === null)) return ground
  const [one, other] = values.map((value) => sayValue(code, value, wording))
  return wording.say('ground.with_values', { ground, one: one!, other: other! })
}

function sayValue(code: Ground['code'], value: string | null, wording: Wording): string {
  if (value === null) return inSentence(wording.say('certainty.unknown'), wording)
  if (code === 'years_differ') return wording.year(Number(value))
  const field = code.replace(/_(differs?|unknown|changed)$/, '').replace(/_kind$/, '')
  const key = [`method.${field}.${value}`, `${field === 'volunteer_type' ? 'volunteerType' : field}.${value}`].find(
    wording.has
  )
  if (!key || !wording.has(key)) return wording.isolate(shortSource(value))
  return common.includes(field) ? inSentence(wording.say(key), wording) : wording.say(key)
}

/** What is said of these is no name: within a sentence it begins with a small letter. */
const common = [
  'reference_period',
  'ages',
  'instrument',
  'volunteer_type',
  'help_to_relatives',
  'mode',
  'hours_threshold',
  'population_covered',
]

/** A source that is an address goes by its site, and by the part of the page where there is one. */
function shortSource(source: string): string {
  if (!/^https?:\/\//.test(source)) return source
  const { hostname, hash } = new URL(source)
  return `${hostname.replace(/^www\./, '')}${hash && ` ${hash}`}`
}

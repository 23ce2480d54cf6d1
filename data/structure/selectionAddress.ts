import { isLinkTracker } from './linkTracker.ts'
import {
  type Selection,
  type SelectionParameter,
  selection,
  selectionFields,
  selectionParameters,
  wholeSelection,
} from './selection.ts'

/** A parameter that could not be taken as given; the default stands in its place. */
export interface AddressProblem {
  parameter: string
  given: string
  /** What was expected, in English; pages word it anew from the parameter. */
  expected: string
}

export interface ReadAddress {
  selection: Selection
  problems: AddressProblem[]
}

/**
 * The search part of an address as a selection. What cannot be understood is named and the rest of it kept, each code of
 * a list for itself, so that a page can show what it does understand and an API can refuse. A list given twice is joined,
 * anything else given twice is none; empty values and the parameters of link trackers count as absent.
 */
export function readAddress(search: URLSearchParams | string): ReadAddress {
  const given = typeof search === 'string' ? new URLSearchParams(search) : search
  const read: Partial<Record<SelectionParameter, unknown>> = {}
  const problems: AddressProblem[] = []
  for (const parameter of new Set(given.keys())) {
    if (isLinkTracker(parameter)) continue
    const texts = given.getAll(parameter).filter((text) => text !== '')
    if (!isParameter(parameter))
      problems.push({
        parameter,
        given: given.getAll(parameter).join(','),
        expected: `one of ${selectionParameters.join(', ')}`,
      })
    else if (texts.length > 0) {
      const { value, problem } = isListParameter(parameter) ? readList(parameter, texts) : readOne(parameter, texts)
      if (value !== undefined) read[parameter] = value
      if (problem) problems.push(problem)
    }
  }
  const whole = selection.safeParse(read)
  if (whole.success) return { selection: whole.data, problems }
  for (const issue of whole.error.issues) {
    const parameter = issue.path[0] as SelectionParameter
    problems.push({ parameter, given: String(read[parameter] ?? wholeSelection[parameter]), expected: issue.message })
  }
  const { startPeriod: _start, endPeriod: _end, ...rest } = read
  return { selection: selection.parse(rest), problems }
}

interface ReadPart {
  value?: unknown
  problem?: AddressProblem
}

/** The codes of a list that can be taken, the others named: none of them is lost for another. */
function readList(parameter: SelectionParameter, texts: readonly string[]): ReadPart {
  const codes = codesOf(texts.join(','))
  const result = selectionFields[parameter].safeParse(codes)
  if (result.success) return codes.length > 0 ? { value: result.data } : {}
  // A list that is too long says nothing of its codes: each is asked for itself.
  const wrong = codes.flatMap((code) => {
    const { error } = selectionFields[parameter].safeParse([code])
    return error ? [{ code, message: error.issues[0]!.message }] : []
  })
  const most = result.error.issues.find(({ path }) => path.length === 0) as
    | { maximum?: number; message: string }
    | undefined
  const fit = codes.filter((code) => !wrong.some((one) => one.code === code))
  const kept = fit.slice(0, most?.maximum)
  const refused = codes.filter((code) => !kept.includes(code))
  const messages = [...wrong, ...(most && kept.length < fit.length ? [most] : [])].map(({ message }) => message)
  const expected = [...new Set(messages)].join('; ')
  return {
    ...(kept.length > 0 && { value: kept }),
    ...(refused.length > 0 && { problem: { parameter, given: refused.join(','), expected } }),
  }
}

function readOne(parameter: SelectionParameter, [text = '', ...others]: readonly string[]): ReadPart {
  if (others.length > 0)
    return { problem: { parameter, given: [text, ...others].join(','), expected: 'given twice: give it once' } }
  const isYear = typeof wholeSelection[parameter] === 'number' && /^\d{4}$/.test(text)
  const result = selectionFields[parameter].safeParse(isYear ? Number(text) : text)
  if (result.success) return { value: result.data }
  return { problem: { parameter, given: text, expected: result.error.issues.map(({ message }) => message).join('; ') } }
}

/** The codes between the commas of a list, each once. */
export const codesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((code) => code.trim())
      .filter((code) => code !== '')
  ),
]

/** Whether a parameter takes a list, which an address writes with commas between. */
export const isListParameter = (parameter: string): boolean =>
  Array.isArray(wholeSelection[parameter as SelectionParameter])

/** A selection as the search part of an address, without the question mark: only what differs from the default. */
export function writeAddress(chosen: Partial<Selection>): string {
  return selectionParameters
    .filter(
      (parameter) => chosen[parameter] !== undefined && textOf(chosen[parameter]) !== textOf(wholeSelection[parameter])
    )
    .map((parameter) => `${parameter}=${encode(textOf(chosen[parameter]))}`)
    .join('&')
}

const isParameter = (name: string): name is SelectionParameter => Object.hasOwn(selectionFields, name)
const textOf = (value: unknown) => (Array.isArray(value) ? value.join(',') : String(value ?? ''))
const encode = (text: string) => encodeURIComponent(text).replaceAll('%2C', ',')

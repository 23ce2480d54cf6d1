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
 * The search part of an address as a selection. What cannot be understood is left at its default and named, so
 * that a page can show what it does understand and an API can refuse. Empty values count as absent.
 */
export function readAddress(search: URLSearchParams | string): ReadAddress {
  const given = typeof search === 'string' ? new URLSearchParams(search) : search
  const read: Partial<Record<SelectionParameter, unknown>> = {}
  const problems: AddressProblem[] = []
  for (const [parameter, text] of given) {
    if (!isParameter(parameter))
      problems.push({ parameter, given: text, expected: `one of ${selectionParameters.join(', ')}` })
    else if (text !== '') {
      const result = selectionFields[parameter].safeParse(givenValue(parameter, text))
      if (result.success) read[parameter] = result.data
      else
        problems.push({
          parameter,
          given: text,
          expected: result.error.issues.map((issue) => issue.message).join('; '),
        })
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

function givenValue(parameter: SelectionParameter, text: string): unknown {
  const fallback = wholeSelection[parameter]
  if (Array.isArray(fallback)) return [...new Set(text.split(',').filter((code) => code !== ''))]
  if (typeof fallback === 'number') return /^\d{4}$/.test(text) ? Number(text) : text
  return text
}

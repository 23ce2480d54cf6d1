import * as z from 'zod/v4/core'
import { isLinkTracker } from '../../data/structure/linkTracker.ts'
import { type AddressProblem, codesOf } from '../../data/structure/selectionAddress.ts'
import { nearest } from '../../data/wording/nearest.ts'
import type { KnownCodes } from '../codes/codeQueries.ts'
import { sayProblem, unknownCodes } from '../codes/sayProblem.ts'
import { type CodeParameter, isCodeParameter } from '../codes/suggestCode.ts'
import { HttpError, type Problem } from '../requests/httpError.ts'
import { type Described, isList, type Parameters } from './parametersOf.ts'

export interface GivenParameters {
  /** What stands in the path, by name. */
  path: Record<string, string>
  query: URLSearchParams
  /** What is wrong with it already. */
  problems?: readonly Problem[]
}

/**
 * What an address says, as the question takes it. Commas part the codes of a list, an empty value counts as absent; what
 * cannot be understood is refused with all problems at once, each with what was probably meant.
 */
export function readParameters(
  { schema, described }: Parameters,
  { path, query, problems: found = [] }: GivenParameters,
  known: KnownCodes
): Record<string, unknown> {
  const given = new Map<string, string>(Object.entries(path))
  const problems: Problem[] = [...found]
  for (const [parameter, text] of query) {
    if (text === '' || isLinkTracker(parameter)) continue
    if (!Object.hasOwn(described, parameter) || Object.hasOwn(path, parameter))
      problems.push({ parameter, message: sayParameter(parameter, described, path) })
    else if (!given.has(parameter)) given.set(parameter, text)
    else if (isList(described[parameter]!)) given.set(parameter, `${given.get(parameter)},${text}`)
    else problems.push({ parameter, message: `${parameter}: given twice` })
  }
  const read = Object.fromEntries([...given].map(([name, text]) => [name, readValue(text, described[name]!)]))
  if (described.language) read.language ??= 'en'
  const { error, data } = z.safeParse(schema, read)
  for (const issue of error?.issues ?? []) problems.push(sayIssue(issue, given, known))
  const chosen = (data ?? {}) as Record<string, unknown>
  problems.push(...unknownProblems(chosen, known))
  const isOfPath = problems.every(({ parameter }) => Object.hasOwn(path, parameter))
  const said = problems.map(({ message }) => message).join('; ')
  if (problems.length > 0) throw new HttpError(isOfPath ? 404 : 400, said, problems)
  return chosen
}

function readValue(text: string, described: Described): unknown {
  if (isList(described)) return codesOf(text)
  const isNumber = described.type === 'integer' || described.type === 'number'
  return isNumber && /^\d{1,9}$/.test(text) ? Number(text) : text
}

function sayIssue({ path, message }: z.$ZodIssue, given: Map<string, string>, known: KnownCodes): Problem {
  const parameter = String(path[0] ?? '')
  const expected = given.has(parameter) || /^Invalid input/.test(message) === false ? message : 'must be given'
  const problem: AddressProblem = { parameter, given: given.get(parameter) ?? '', expected }
  return { parameter, message: sayProblem(problem, known) }
}

/** Codes that are well formed and not in the release, parameter by parameter. */
const unknownProblems = (chosen: Record<string, unknown>, known: KnownCodes): Problem[] =>
  Object.keys(chosen)
    .filter(isCodeParameter)
    .flatMap((parameter: CodeParameter) => {
      const codes = [chosen[parameter] ?? []].flat().filter((code) => typeof code === 'string')
      return unknownCodes({ [parameter]: codes }, known).map((message) => ({ parameter, message }))
    })

function sayParameter(parameter: string, described: Parameters['described'], path: Record<string, string>): string {
  const names = ['release', ...Object.keys(described)].filter((name) => !Object.hasOwn(path, name))
  const named = /^\w{1,40}$/.test(parameter) ? ` ${parameter}` : ' of that name'
  const meant = nearest(parameter.slice(0, 40), names)
  return `no parameter${named}: ${meant ? `did you mean ${meant}?` : `there are ${[...new Set(names)].join(', ')}`}`
}

import type { AddressProblem } from '../../data/structure/selectionAddress.ts'
import type { KnownCodes } from './codeQueries.ts'
import { type CodeParameter, isCodeParameter, isKnown, suggestCode } from './suggestCode.ts'

/** One refused parameter as a sentence: which, what was expected, and what was probably meant. */
export function sayProblem({ parameter, given, expected }: AddressProblem, known: KnownCodes): string {
  const sentence = bounded(parameter ? `${parameter}: ${expected}` : expected)
  if (!isCodeParameter(parameter)) return sentence
  const wrong = given.split(',').filter((code) => isPrintable(code) && !isKnown(parameter, code, known))
  return [sentence, ...wrong.slice(0, 3).map((code) => `${code}: ${suggestCode(parameter, code, known)}`)].join('; ')
}

const nouns = { series: 'series', areas: 'area', group: 'group', release: 'release' } as const

/** The well-formed codes of a selection that the release does not have, a sentence each. */
export function unknownCodes(
  chosen: { [Parameter in CodeParameter]?: readonly string[] | string | undefined },
  known: KnownCodes
): string[] {
  return (Object.keys(nouns) as CodeParameter[]).flatMap((parameter) =>
    [chosen[parameter] ?? []]
      .flat()
      .filter((code) => !isKnown(parameter, code, known))
      .map((code) => `no ${nouns[parameter]} ${code}: ${suggestCode(parameter, code, known)}`)
  )
}

/** What a reader sent is repeated only where it could have been a code or a name. */
const isPrintable = (code: string) => /^[\p{L}\p{N} _.-]{1,40}$/u.test(code)

const bounded = (sentence: string) => (sentence.length > 300 ? `${sentence.slice(0, 299)}…` : sentence)

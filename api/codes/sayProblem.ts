import { tableKeys, unfittingKeys } from '../../data/structure/fittingTable.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { type AddressProblem, isListParameter } from '../../data/structure/selectionAddress.ts'
import { nearest } from '../../data/wording/nearest.ts'
import type { KnownCodes } from './codeQueries.ts'
import { type CodeParameter, isCodeParameter, isKnown, suggestCode } from './suggestCode.ts'

/** One refused parameter as a sentence: which, what was expected, and what was probably meant. */
export function sayProblem({ parameter, given, expected }: AddressProblem, known: KnownCodes): string {
  const sentence = bounded(parameter ? `${parameter}: ${expected}` : expected)
  if (!isCodeParameter(parameter)) {
    const found = isListParameter(parameter) ? given.split(',').filter(isPrintable).slice(0, 3) : []
    return found.every((code) => sentence.includes(code)) ? sentence : bounded(`${sentence}; found ${found.join(', ')}`)
  }
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

/** The columns and sort keys that the table of a selection cannot have, a sentence each. */
export function unfittingColumns(selection: Selection): { parameter: string; message: string }[] {
  const known = tableKeys(selection)
  return unfittingKeys(selection).map(({ parameter, key }) => {
    const meant = /\d/.test(key) ? undefined : nearest(key.replace(/^-/, ''), known)
    const instead = meant ? `did you mean ${meant}?` : `there are ${known.join(', ')}`
    return { parameter, message: bounded(`${parameter}: no column ${key} in this table: ${instead}`) }
  })
}

/** What a reader sent is repeated only where it could have been a code or a name. */
const isPrintable = (code: string) => /^[\p{L}\p{N} _.-]{1,40}$/u.test(code)

const bounded = (sentence: string) => (sentence.length > 300 ? `${sentence.slice(0, 299)}…` : sentence)

import type { Language } from '../structure/codelists.ts'
import { languageOf } from '../structure/codelists.ts'
import { createSay, type SayOf } from '../wording/format.ts'
import type en from './messages/en.json'
import type { OwnProblem, OwnProblemCode, OwnProblems } from './ownProblem.ts'

export type OwnMessages = typeof en
export type OwnMessageKey = keyof OwnMessages

/** Says in one language what is wrong in a file, from the messages of that language. */
export const createOwnSay = (language: Language, messages: OwnMessages) =>
  ownSayBy(createSay<OwnMessageKey>(language, messages), language)

/** The same by whoever says those messages. */
export function ownSayBy(say: SayOf<OwnMessageKey>, language: Language) {
  const isolate = (text: string) => (languageOf[language].dir === 'rtl' ? `\u2068${text}\u2069` : text)
  const sayOne = (problem: OwnProblem) => sayProblem(problem, say, isolate)
  return {
    /** What stands in the folder of a dataset where nobody said it. */
    folderWords: { noDefinition: say('folder.no_definition'), noPublisher: say('folder.no_publisher') },
    problem: sayOne,
    /** All of them, one a line, and how many more there are. */
    problems: ({ problems, left }: OwnProblems): string[] => [
      ...problems.map(sayOne),
      ...(left > 0 ? [say('problems.left', { n: left })] : []),
    ],
  }
}

/** Codes whose column is a place in the mapping and no heading. */
const ofMapping: readonly OwnProblemCode[] = ['column_unknown', 'column_several', 'mapping_shape', 'mapping_code']
const withMeant: readonly OwnProblemCode[] = [
  'area_several',
  'number_two_readings',
  'value_rate',
  'value_negative',
  'value_people',
  'value_event',
  'bounds_order',
]

function sayProblem(problem: OwnProblem, say: SayOf<OwnMessageKey>, isolate: (text: string) => string): string {
  const { code, row, more, column = '', found = '', meant = '', other = '', n = 0 } = problem
  const place = code === 'column_several' ? `columns.${column}` : column
  const named = { found: isolate(short(found)), meant: isolate(meant), other: isolate(other), place: isolate(place) }
  let said = say(`problem.${code === 'mapping_code' ? 'mapping_shape' : code}`, { ...named, n })
  if (meant !== '' && !withMeant.includes(code)) said = say(hintOf(code, meant), { said, meant: named.meant })
  if (more) said = say('place.more', { said, n: more })
  const at = { row: String(row), column: isolate(column), said }
  const isNamed = column !== '' && !ofMapping.includes(code)
  if (row !== undefined) return say(isNamed ? 'place.row_column' : 'place.row', at)
  return isNamed ? say('place.column', at) : said
}

const hintOf = (code: OwnProblemCode, meant: string) =>
  code === 'row_repeated' ? 'hint.left_out' : meant.includes(', ') ? 'hint.expected' : 'hint.meant'

/** A cell may hold a page of text. */
const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

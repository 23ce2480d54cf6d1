import { areaLevels } from '../../data/structure/codelists.ts'
import type { AskedPage } from './pageLinks.ts'
import { matches } from './pages.ts'

type Question = [procedure: string, input: object]
type Asks = (page: { language: string; code: string; isPlain: boolean }) => Question[]

/**
 * What a page asks before anything else, word for word as it asks it: the same address, else the answer comes twice.
 * A page without a search part shows what it shows by itself, so that more is known of it.
 */
const questions: readonly (readonly [page: string, Asks])[] = [
  ['', ({ language }) => [['goals.list', { language }]]],
  [
    'goals',
    ({ language, isPlain }) => [
      ['goals.list', { language }],
      ['areas.groups', { language }],
      ...when(isPlain, ['goals.evidence', { language, group: [] }]),
    ],
  ],
  ['goals/*', ({ language }) => [['goals.list', { language }]]],
  [
    'practices',
    ({ language, isPlain }) => [
      ['goals.list', { language }],
      ...when(isPlain, ['practices.list', { language, goal: [], theme: [], group: [] }]),
    ],
  ],
  ['relation', ({ language }) => [['goals.list', { language }]]],
  ['measurement', ({ language }) => [['series.list', { language }], areas(language)]],
  ['measurement/*', ({ language }) => [['series.list', { language }], areas(language)]],
  ['areas/*', ({ language, code }) => [['areas.profile', { language, area: code }]]],
  ['series/*', ({ language, code }) => [['series.byCode', { language, series: code }]]],
  ['data', ({ language }) => [['datasets.list', { language }]]],
]

/** Their addresses, without the stroke in front. */
export function firstQuestions({ path, search, language }: AskedPage): string[] {
  const asks = questions.find(([page]) => matches(page, path))?.[1]
  const asked = asks?.({ language, code: path.at(-1) ?? '', isPlain: search === '' }) ?? []
  return asked.map(([procedure, input]) => `trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`)
}

const when = (holds: boolean, question: Question): Question[] => (holds ? [question] : [])
const areas = (language: string): Question => ['areas.list', { language, levels: areaLevels }]

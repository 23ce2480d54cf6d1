import type { Selection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { type FetchedView, snippetLanguages, snippets } from '../../../data/wording/snippets/snippets.ts'
import { useOrigin } from '../../frame/useHere.ts'
import { useWords } from '../../messages/words.ts'
import { TextChoices } from './TextChoices.tsx'
import { useTakeAwaySay } from './takeAwayWords.ts'

export interface CodedView {
  selection: Selection
  release: string
  /** What is on the page, in words. */
  title: string
}

/** Lines of code that fetch the rows of the page, with its release. */
export function CodePanel({ view }: { view: CodedView }) {
  const say = useTakeAwaySay()
  const { wording, language } = useWords()
  const fetched = fetchedView(view, useOrigin(), [
    say('code.title', { title: view.title, product: wording.say('product.name'), release: view.release }),
    wording.say('product.independent'),
    say('code.codes'),
  ])
  const names = { ...programs, pandas: say('code.pandas') }
  const choices = snippetLanguages.map((code) => ({
    code,
    label: names[code],
    text: snippets[code](fetched(language)),
  }))
  return <TextChoices label={say('code.for')} choices={choices} isCode />
}

const fetchedView =
  ({ selection, release }: CodedView, origin: string, comments: string[]) =>
  (language: string): FetchedView => {
    const query = `${writeAddress({ ...selection, release })}&language=${language}`
    // The rows of a scatter are those of two series in the years of its points, which only a file says.
    const isFile = selection.view === 'scatter'
    const beside = isFile && selection.beside ? [selection.beside] : []
    return {
      csv: `${origin}/download/observations.csv?${query}`,
      json: `${origin}${isFile ? '/download' : '/api'}/observations.json?${query}`,
      isFile,
      file: `${[...selection.series, ...beside, selection.measure, release].join('_')}.csv`,
      comments,
    }
  }

/** Programs are called the same in every language. */
const programs = {
  python: 'Python',
  r: 'R',
  javascript: 'JavaScript',
  powerQuery: 'Excel (Power Query)',
  curl: 'curl',
}

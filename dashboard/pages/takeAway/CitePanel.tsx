import { apa } from '../../../data/wording/citations/apa.ts'
import { bibtex } from '../../../data/wording/citations/bibtex.ts'
import { ris } from '../../../data/wording/citations/ris.ts'
import type { Work } from '../../../data/wording/citations/work.ts'
import { useWords } from '../../messages/words.ts'
import { TextChoices } from './TextChoices.tsx'
import { useTakeAwaySay } from './takeAwayWords.ts'

/** What a page has to say of itself; the rest is the same for all. */
export interface Cited extends Pick<Work, 'code' | 'title' | 'sources' | 'release' | 'address'> {
  /** The reference as a plain sentence, where the page has one. */
  sentence?: string
}

/** A reference to a page in the forms that people and programs ask for. */
export function CitePanel({ cited: { sentence, ...cited } }: { cited: Cited }) {
  const say = useTakeAwaySay()
  const { wording, language } = useWords()
  const product = wording.say('product.name')
  const work: Work = { ...cited, product, language, accessed: new Date().toISOString().slice(0, 10) }
  return (
    <TextChoices
      label={say('cite.form')}
      choices={[
        ...(sentence ? [{ code: 'sentence', label: say('cite.sentence'), text: sentence }] : []),
        { code: 'apa', label: 'APA', text: apa(work, wording) },
        { code: 'bibtex', label: 'BibTeX', text: bibtex(work), file: `${work.code}.bib` },
        { code: 'ris', label: 'RIS', text: ris(work), file: `${work.code}.ris` },
      ]}
    />
  )
}

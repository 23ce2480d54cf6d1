import { Link } from 'wouter'
import type { Selection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { FileLink } from '../../frame/FileLink.tsx'
import { useWords } from '../../messages/words.ts'

interface TakeAwayProps {
  selection: Selection
  more: { href: string; words: string }
}

/** The file of just this selection, gaps and their reasons included, and a way on. */
export function TakeAway({ selection, more }: TakeAwayProps) {
  const { say, language } = useWords()
  const query = `${writeAddress(selection)}&language=${language}&page=compare`
  return (
    <div className="acts">
      <FileLink className="button" href={`/download/observations.csv?${query}`}>
        {say('act.download')}
      </FileLink>
      <FileLink className="button" href={`/download/observations.metadata.json?${query}`}>
        {say('act.metadata')}
      </FileLink>
      <Link className="button" href={more.href}>
        {more.words}
      </Link>
    </div>
  )
}

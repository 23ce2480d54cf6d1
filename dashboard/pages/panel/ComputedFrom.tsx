import { Link } from 'wouter'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { useWords } from '../../messages/words.ts'

/** Which series the figures of this one are computed from, as a link. */
export function ComputedFrom({ of }: { of: NonNullable<SeriesDescription['computedFrom']> }) {
  const { say } = useWords()
  return (
    <>
      {say('computed_from')} <Link href={`/series/${of.series}`}>{of.name}</Link>
    </>
  )
}

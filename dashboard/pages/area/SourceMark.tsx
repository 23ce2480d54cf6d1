import type { AreaProfile } from '../../../data/structure/profile.ts'

interface SourceMarkProps {
  profile: AreaProfile
  dataset: string
  /** Whether publisher and title stand beside the number. */
  isLong?: boolean
}

/** The number of a source in the list at the foot of the page, as a link to it. */
export function SourceMark({ profile, dataset, isLong }: SourceMarkProps) {
  const at = profile.sources.findIndex((source) => source.dataset === dataset)
  const source = profile.sources[at]
  if (!source) return null
  const name = `${source.publisher}, ${source.title}`
  return (
    <span className="source-mark">
      <a href={`#source-${dataset}`} title={name} aria-label={`[${at + 1}] ${name}`}>
        [{at + 1}]
      </a>
      {isLong && <> {name} </>}
    </span>
  )
}

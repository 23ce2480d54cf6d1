import type { AreaProfile } from '../../../data/structure/profile.ts'
import { listedSource } from '../../../data/wording/sourceLine.ts'
import { Fold } from '../../frame/Fold.tsx'
import { SourceAddress } from '../../frame/SourceAddress.tsx'
import { useWords } from '../../messages/words.ts'
import { useAreaSay } from './areaWords.ts'
import { HowFar } from './HowFar.tsx'

/** Every source of the page by its number, with version, licence and the day it was read. */
export function Sources({ profile }: { profile: AreaProfile }) {
  const say = useAreaSay()
  const { wording } = useWords()
  if (profile.sources.length === 0) return null
  return (
    <Fold className="area-sources" title={say('sources.title')}>
      <ol>
        {profile.sources.map((source) => (
          <li key={source.dataset} id={`source-${source.dataset}`}>
            {listedSource(source, wording)} <SourceAddress address={source.address} />
          </li>
        ))}
      </ol>
      <HowFar of={profile.figures.map(({ series }) => series)} />
    </Fold>
  )
}

import { useMemo, useState } from 'react'
import type { ProfileModel } from '../../../api/models/profileModel.ts'
import { createPointing, PointingHere } from '../../charts/pointing.ts'
import { Fold } from '../../frame/Fold.tsx'
import { useWords } from '../../messages/words.ts'
import { FoundOver } from '../acts/FoundOver.ts'
import { AreaPractices } from './AreaPractices.tsx'
import { useAreaSay } from './areaWords.ts'
import { BriefFoot } from './BriefFoot.tsx'
import { Coherence } from './Coherence.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { Gaps } from './Gaps.tsx'
import { Parts } from './Parts.tsx'
import { PeersFigure } from './PeersFigure.tsx'
import { PeersList } from './PeersList.tsx'
import { PeersTable } from './PeersTable.tsx'
import { ProfileHead, useProfileFinding } from './ProfileHead.tsx'
import { ProfileTiles } from './ProfileTiles.tsx'
import { SeriesCards } from './SeriesCards.tsx'
import { Sources } from './Sources.tsx'
import { shownElsewhere } from './told.ts'
import { WomenAndMen } from './WomenAndMen.tsx'

/** One area: what it says, where it stands, each of its series, women and men, practices, what is not known, the sources. */
export function ProfileBody({ profile }: { profile: ProfileModel }) {
  const say = useAreaSay()
  const { wording } = useWords()
  const reader = useMemo(() => ({ wording, names: new Map(Object.entries(profile.names)) }), [wording, profile.names])
  const told = { profile, reader }
  const found = useProfileFinding(told)
  const [pointing] = useState(createPointing)
  const figures = profile.figures.filter(({ series }) => !shownElsewhere.includes(series.series))
  const { peers } = profile
  const hasPicture = peers?.lines.some(({ cells }) => cells.some(({ measureValue }) => measureValue !== null)) ?? false
  return (
    <article className="area profile">
      <ProfileHead {...told} found={found} />
      {peers && <ProfileTiles {...told} peers={peers} />}
      {peers && hasPicture && (
        <PointingHere value={pointing}>
          <FoundOver value={found}>
            <div className="profile-beside">
              <PeersFigure {...told} peers={peers} />
              <PeersList peers={peers} />
            </div>
          </FoundOver>
        </PointingHere>
      )}
      {figures.length > 0 && <SeriesCards {...told} figures={figures} />}
      <div className="area-pairs">
        <WomenAndMen {...told} />
        <AreaPractices practices={profile.practices} />
      </div>
      <div className="folds">
        {figures.length > 0 && (
          <Fold className="screen-only" title={say('figures.title')}>
            <FiguresTable {...told} figures={figures} />
          </Fold>
        )}
        {peers && hasPicture && peers.peers.length > 0 && (
          <Fold className="screen-only" title={say('peers.table')}>
            <PeersTable peers={peers} />
          </Fold>
        )}
        <Coherence {...told} />
        <Parts parts={profile.parts} />
        <Gaps {...told} />
        <Sources profile={profile} />
      </div>
      <BriefFoot release={profile.release} />
    </article>
  )
}

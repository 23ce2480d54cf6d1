import { useMemo } from 'react'
import type { AreaProfile } from '../../../data/structure/profile.ts'
import { useWords } from '../../messages/words.ts'
import { AreaActions } from './AreaActions.tsx'
import { AreaHeading } from './AreaHeading.tsx'
import { AreaPractices } from './AreaPractices.tsx'
import { AreaSentence } from './AreaSentence.tsx'
import { BriefFoot } from './BriefFoot.tsx'
import { Coherence } from './Coherence.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { figureLine } from './figureLine.ts'
import { Gaps } from './Gaps.tsx'
import { Parts } from './Parts.tsx'
import { Peers } from './Peers.tsx'
import { Reviews } from './Reviews.tsx'
import { Sources } from './Sources.tsx'
import { VolunteersFigure } from './VolunteersFigure.tsx'

/** One area: what it says, its figures and gaps, its peers, its reviews, and where all of that is from. */
export function AreaBrief({ profile }: { profile: AreaProfile }) {
  const { wording } = useWords()
  const { refArea, iso3, level } = profile.area
  const [isCountry, isPart] = [level === 'country', level === 'subnational']
  const reader = useMemo(() => ({ wording, names: new Map(Object.entries(profile.names)) }), [wording, profile.names])
  const told = { profile, reader }
  const of = (series: string) => profile.figures.find((figure) => figure.series.series === series)
  const [first, later] = [of('VOLUNTEERS'), of('VOLUNTEERS_LATER')]
  return (
    <article className="area">
      <AreaHeading {...told} />
      <AreaSentence {...told} first={isPart ? profile.figures[0] : first} later={later} />
      {first && <VolunteersFigure {...told} first={first} later={later} line={figureLine(first, profile)} />}
      <AreaActions profile={profile} />
      <FiguresTable {...told} />
      <Coherence {...told} />
      <Parts parts={profile.parts} />
      {isCountry && <Peers area={iso3 ?? refArea} />}
      <Reviews {...told} />
      <AreaPractices refArea={refArea} />
      <Gaps {...told} />
      <Sources profile={profile} />
      <BriefFoot release={profile.release} />
    </article>
  )
}

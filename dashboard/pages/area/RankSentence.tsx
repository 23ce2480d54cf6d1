import type { AreaPeers } from '../../../data/structure/profile.ts'
import { sayTolerance } from '../../../data/wording/sayTolerance.ts'
import { useWords } from '../../messages/words.ts'
import { useAreaSay } from './areaWords.ts'

const refusals = {
  not_rankable: 'band.not_rankable',
  no_figure: 'band.no_figure',
  flagged: 'band.flagged',
  too_few: 'band.too_few',
} as const

/** Between which ranks the area stands, with the room that each figure is given; or why no rank is given. */
export function RankSentence({ peers: { band, noBandReason } }: { peers: AreaPeers }) {
  const say = useAreaSay()
  const { wording } = useWords()
  if (!band) return <p className="origin">{noBandReason && say(refusals[noBandReason])}</p>
  const { timePeriod, best, worst, n } = band
  const tolerance = sayTolerance(band.tolerance, wording)
  return <p className="origin">{say('band', { year: wording.year(timePeriod), best, worst, n, tolerance })}</p>
}

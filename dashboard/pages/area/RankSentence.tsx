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

/** What a range of ranks allows for, or why none is given. */
export function RankSentence({ peers: { band, noBandReason } }: { peers: AreaPeers }) {
  const say = useAreaSay()
  const { wording } = useWords()
  if (!band) return <p>{noBandReason && say(refusals[noBandReason])}</p>
  return <p className="hint">{say('band', { tolerance: sayTolerance(band.tolerance, wording) })}</p>
}

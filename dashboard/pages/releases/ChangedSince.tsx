import { releaseChanges } from '../../../data/structure/releaseDifferences.ts'
import { api } from '../../answers/api.ts'
import { orNone, useAnswer } from '../../answers/useAnswer.ts'
import { useAddressOf } from '../../frame/page.ts'
import { useWords } from '../../messages/words.ts'
import { useReleasesSay } from './releasesWords.ts'

/** How many rows the present release has otherwise than an earlier one, by the way they differ. */
export function ChangedSince({ release }: { release: string }) {
  const say = useReleasesSay()
  const { wording } = useWords()
  const addressOf = useAddressOf()
  const differences = useAnswer(orNone(api.release.differences.queryOptions({ from: release })))
  if (!differences) return null
  const changed = releaseChanges.filter((change) => differences.counts[change] > 0)
  if (changed.length === 0) return <t-t>{say('none')}</t-t>
  return (
    <>
      {wording.pair(
        say('changed'),
        wording.list(changed.map((change) => say(change, { n: differences.counts[change] })))
      )}{' '}
      <a href={addressOf(`/api/releases/${release}/differences.csv`)} download>
        {say('which')}
      </a>
    </>
  )
}

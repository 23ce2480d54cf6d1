import { Link, useLocation, useSearch } from 'wouter'
import { readAddress } from '../../data/structure/selectionAddress.ts'
import { api } from '../answers/api.ts'
import { useAnswers } from '../answers/useAnswer.ts'
import { useAddressOf, usePageRelease } from '../frame/page.ts'
import { Sentences } from '../messages/Sentences.tsx'
import { useWords } from '../messages/words.ts'
import { useReleaseSay } from './releaseWords.ts'
import { rowsOfAddress } from './rowsOfAddress.ts'
import { withoutRelease } from './withoutRelease.ts'

/** One calm line: which release a page is of, what the present one says otherwise, and the way there. */
export function EarlierLine({ present }: { present: string }) {
  const say = useReleaseSay()
  const { language, wording } = useWords()
  const release = usePageRelease()
  const addressOf = useAddressOf()
  const [path] = useLocation()
  const search = useSearch()
  const rows = rowsOfAddress(path, readAddress(search).selection)
  const [releases, { counts, now }] = useAnswers(
    api.release.list.queryOptions(),
    api.release.differences.queryOptions({ from: release, language, ...rows })
  )
  const [seen, served] = [release, present].map((code) => releases.find((one) => one.release === code))
  const n = counts.added + counts.revised + counts.withdrawn + counts.described_otherwise
  const figure =
    now &&
    wording.pair(
      wording.beside([now.series, now.area, wording.year(now.timePeriod)]),
      now.obsValue === null
        ? wording.say(`missing.${now.missingReason!}`)
        : wording.quantity(now.obsValue, now.unitMeasure, now.decimals)
    )
  const codes = { release: wording.isolate(release), present: wording.isolate(present) }
  return (
    <p className="release-line">
      <Sentences>
        {seen?.released
          ? say('earlier', { ...codes, date: wording.date(seen.released.slice(0, 10)) })
          : say('earlierUndated', codes)}
        {n > 0
          ? say(figure ? 'differsAs' : 'differs', { ...codes, n, figure: figure ?? '' })
          : counts.redefined === 0 && say('same', codes)}
        {counts.redefined > 0 && say('redefined')}
        {seen?.wording !== served?.wording && say('words')}
        <a href={addressOf(`/${language}${withoutRelease(path, search)}`)}>{say('toPresent')}</a>
        <Link href="/releases">{say('all')}</Link>
      </Sentences>
    </p>
  )
}

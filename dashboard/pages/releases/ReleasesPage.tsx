import { Link } from 'wouter'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { useAddressOf, useNotFound, usePageRelease, usePresentRelease } from '../../frame/page.ts'
import { useWords } from '../../messages/words.ts'
import { useTitle } from '../useTitle.ts'
import { ChangedSince } from './ChangedSince.tsx'
import { useReleasesSay } from './releasesWords.ts'
import './releases.css'

/** Every release that was served, what has changed since, and its package. */
export function ReleasesPage() {
  const say = useReleasesSay()
  const { wording } = useWords()
  const releases = useAnswer(api.release.list.queryOptions())
  const addressOf = useAddressOf()
  const own = usePageRelease()
  const present = usePresentRelease() ?? own
  useTitle(say('title'))
  return (
    <>
      <h1>{say('title')}</h1>
      <p>{say('lead')}</p>
      <ol className="releases">
        {releases.map(({ release, released }) => (
          <li key={release}>
            <h2>
              <Link href={release === present ? '/' : `/?release=${release}`} aria-label={say('see', { release })}>
                <bdi>{release}</bdi>
              </Link>
            </h2>
            <p>
              {released === null
                ? say('unpublished')
                : wording.pair(say('published'), wording.date(released.slice(0, 10)))}
            </p>
            {release === present ? (
              <p>{say('present')}</p>
            ) : (
              <p>
                <ChangedSince release={release} />
              </p>
            )}
            {released !== null && (
              <p>
                <a href={addressOf(`/releases/${release}.zip`)} download>
                  {say('packageOf', { release: wording.isolate(release) })}
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

/** For an address that names a release that nobody knows. */
export function UnknownRelease({ named }: { named: string }) {
  const say = useReleasesSay()
  const { wording } = useWords()
  useNotFound()
  return (
    <>
      <p role="alert">{say('unknown', { release: wording.isolate(named.slice(0, 40)) })}</p>
      <ReleasesPage />
    </>
  )
}

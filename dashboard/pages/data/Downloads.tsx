import { Link } from 'wouter'
import { FileLink } from '../../frame/FileLink.tsx'
import { useOrigin } from '../../frame/useHere.ts'
import { useWords } from '../../messages/words.ts'
import { useDataSay } from './dataWords.ts'

/** What a file holds, and how to ask for it again. */
export function Downloads() {
  const say = useDataSay()
  const { language, say: sayShared } = useWords()
  const origin = useOrigin()
  const path = `/download/observations.csv?series=VOLUNTEERS&areas=404,400&language=${language}`
  return (
    <section aria-labelledby="downloads-title">
      <h2 id="downloads-title">{say('downloads.title')}</h2>
      <ul>
        <li>{say('downloads.view')}</li>
        <li>{say('downloads.file')}</li>
        <li>{say('downloads.description')}</li>
        <li>{say('downloads.address')}</li>
      </ul>
      <p>
        <code dir="ltr">{`${origin}${path}`}</code>
      </p>
      <p className="acts">
        <FileLink className="button" href={path}>
          {say('downloads.example')}
        </FileLink>
        <FileLink className="button" href="/download/release.zip">
          {say('downloads.release')}
        </FileLink>
        <FileLink className="button" href="/download/release.zip?licences=stated">
          {say('downloads.licensed')}
        </FileLink>
        <FileLink className="button" href="/download/release.csv">
          {say('downloads.observations')}
        </FileLink>
        <Link className="button" href="/api">
          {sayShared('footer.api')}
        </Link>
      </p>
    </section>
  )
}

import { Link } from 'wouter'
import { useNotFound } from '../../frame/page.ts'
import { Beside } from '../../messages/Beside.tsx'
import { useWords } from '../../messages/words.ts'
import { useAreaSay } from './areaWords.ts'

/** For a code that is neither an area's nor a group's. */
export function NoArea({ code }: { code: string }) {
  const say = useAreaSay()
  const { say: sayShared, wording } = useWords()
  useNotFound()
  return (
    <div className="state">
      <h1>{say('none.title')}</h1>
      <p>{say('none.how', { code: wording.isolate(code) })}</p>
      <p>
        <Beside>
          <Link href="/areas/KEN">KEN</Link>
          <Link href="/areas/ESCWA">ESCWA</Link>
          <Link href="/explore?view=table">{sayShared('nav.explore')}</Link>
        </Beside>
      </p>
    </div>
  )
}

import { Link } from 'wouter'
import type { AreaProfile } from '../../../data/structure/profile.ts'
import { useHere } from '../../frame/useHere.ts'
import { useWords } from '../../messages/words.ts'
import { CiteMenu } from '../acts/CiteMenu.tsx'
import { useAreaSay } from './areaWords.ts'
import { shownElsewhere } from './told.ts'

/** Where to go from here: the same figures in Trends and as a file, this page as a brief on paper, a citation. */
export function AreaActions({ profile }: { profile: AreaProfile }) {
  const say = useAreaSay()
  const { say: sayShared, wording, language } = useWords()
  const { refArea, name } = profile.area
  const address = useHere()
  const shown = profile.figures.find(({ series }) => !shownElsewhere.includes(series.series))
  const query = `series=${shown?.series.series ?? 'VOLUNTEERS'}&areas=${refArea}`
  const title = [name, wording.years(profile.startPeriod, profile.endPeriod)].join(wording.say('list.comma'))
  const sentence = say('cite', {
    area: name,
    product: wording.say('product.name'),
    release: profile.release,
    address,
    accessed: wording.date(new Date().toISOString().slice(0, 10)),
  })
  return (
    <div className="acts">
      <button type="button" onClick={() => print()}>
        {say('act.print')}
      </button>
      <Link className="button" href={`/explore?${query}`}>
        {sayShared('act.explore')}
      </Link>
      <a className="button" href={`/download/observations.csv?${query}&language=${language}&page=trends`} download>
        {sayShared('act.download')}
      </a>
      <CiteMenu cited={{ code: refArea, title, sources: [], release: profile.release, address, sentence }} />
    </div>
  )
}

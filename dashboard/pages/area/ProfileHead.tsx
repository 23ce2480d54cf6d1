import { Link } from 'wouter'
import { profileFinding } from '../../../data/wording/profileFinding.ts'
import { FileLink } from '../../frame/FileLink.tsx'
import { useHere } from '../../frame/useHere.ts'
import { Beside } from '../../messages/Beside.tsx'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { CiteMenu } from '../acts/CiteMenu.tsx'
import { CopyLink } from '../acts/CopyLink.tsx'
import { ShareMenu } from '../acts/ShareMenu.tsx'
import { useAreaSay } from './areaWords.ts'
import { shownElsewhere, type Told } from './told.ts'

const compared = 'VOLUNTEERS'

/** What the page says first, made from the figure that is compared, or from the first of a part. */
export function useProfileFinding({ profile, reader }: Told): string {
  const { area, figures, gaps } = profile
  const own = figures.filter(({ series }) => !shownElsewhere.includes(series.series))
  const isCountry = area.level === 'country'
  const figure = isCountry ? own.find(({ series }) => series.series === compared) : own[0]
  const reason = gaps.find(({ series }) => series.series === compared)?.missingReason ?? null
  const others = new Set(own.map(({ series }) => series.series)).size
  const label =
    isCountry || !figure
      ? area.name
      : reader.wording.say('label.with_breakdown', { area: area.name, parts: figure.series.name })
  return profileFinding({ label, figure, reason, others }, reader)
}

/** The finding, of what it is, which area, its people and groups, and what can be done with the page. */
export function ProfileHead({ profile, reader, found }: Told & { found: string }) {
  const say = useAreaSay()
  const { wording } = reader
  const { area, groups, figures, names } = profile
  const population = figures.find(({ series }) => series.series === 'POP_TOTAL')
  const people = population?.cells.findLast(({ obsValue }) => obsValue !== null)
  const codes = wording.beside([area.iso3, area.refArea].filter((code) => code !== null))
  return (
    <div className="area-head">
      <div>
        <h1 className="finding">
          <Unparted>{found}</Unparted>
        </h1>
        <p className="subject">
          <Beside>
            {profile.compared?.name}
            {area.ownName && area.ownName !== area.name && (
              <bdi lang={area.ownLanguage ?? undefined}>{area.ownName}</bdi>
            )}
            <bdi>{codes}</bdi>
            {people &&
              say('population', {
                people: wording.quantity(people.obsValue!, 'PS', 0),
                year: wording.year(people.timePeriod),
              })}
          </Beside>
        </p>
        {area.parent && (
          <p className="hint">
            {say('part')} <Link href={`/areas/${area.parent}`}>{names[area.parent]}</Link>
          </p>
        )}
      </div>
      <ProfileActs profile={profile} />
      {groups.length > 0 && (
        <ul className="area-groups" aria-label={say('groups')}>
          {groups.map(({ areaGroup, name, classification }) => (
            <li key={areaGroup}>
              <Link href={`/areas/${areaGroup}`}>
                {groups.some((other) => other.name === name && other.areaGroup !== areaGroup)
                  ? wording.beside([name, wording.say(`classification.${classification}`)])
                  : name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** On paper, as a file, as a reference, as a link. */
function ProfileActs({ profile }: Pick<Told, 'profile'>) {
  const say = useAreaSay()
  const { say: sayShared, wording, language } = useWords()
  const { refArea, name } = profile.area
  const address = useHere()
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
      {profile.figures.length > 0 && (
        <FileLink className="button" href={`/api/areas/${refArea}.csv?language=${language}`}>
          {sayShared('act.download')}
        </FileLink>
      )}
      <CiteMenu cited={{ code: refArea, title, sources: [], release: profile.release, address, sentence }} />
      <ShareMenu shared={{ title, address, isPictured: profile.compared !== null }} />
      <CopyLink address={address} />
    </div>
  )
}

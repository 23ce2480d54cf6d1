import { Link } from 'wouter'
import { useAreaSay } from './areaWords.ts'
import type { Told } from './told.ts'

/** Which area, its codes, its people, and the groups that it is in. */
export function AreaHeading({ profile, reader }: Told) {
  const say = useAreaSay()
  const { area, groups, figures, names } = profile
  const { wording } = reader
  const population = figures.find(({ series }) => series.series === 'POP_TOTAL')
  const people = population?.cells.findLast(({ obsValue }) => obsValue !== null)
  const codes = [area.iso3, area.refArea].filter((code) => code !== null).join(' · ')
  return (
    <div className="area-heading">
      <h1 className="title">
        {area.name}
        <small>
          {area.ownName && area.ownName !== area.name && (
            <>
              <bdi lang={area.ownLanguage ?? undefined}>{area.ownName}</bdi> ·{' '}
            </>
          )}
          <bdi>{codes}</bdi>
          {people &&
            ` · ${say('population', {
              people: wording.quantity(people.obsValue!, 'PS', 0),
              year: wording.year(people.timePeriod),
            })}`}
        </small>
      </h1>
      {area.parent && (
        <p className="hint">
          {say('part')} <Link href={`/areas/${area.parent}`}>{names[area.parent]}</Link>
        </p>
      )}
      {groups.length > 0 && (
        <ul className="area-groups" aria-label={say('groups')}>
          {groups.map(({ areaGroup, name, classification }) => (
            <li key={areaGroup}>
              <Link href={`/areas/${areaGroup}`}>
                {groups.some((other) => other.name === name && other.areaGroup !== areaGroup)
                  ? `${name} · ${wording.say(`classification.${classification}`)}`
                  : name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

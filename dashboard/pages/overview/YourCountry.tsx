import { useMemo } from 'react'
import { Link } from 'wouter'
import type { OtherArea } from '../../../data/structure/otherAreas.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { useOrigin } from '../../frame/useHere.ts'
import { useIsInBrowser } from '../../frame/useIsInBrowser.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { CopyLink } from '../acts/CopyLink.tsx'
import { otherFigure } from '../explore/otherFigure.ts'
import { RankStrip } from '../panel/RankStrip.tsx'
import { useOverviewSay } from './overviewWords.ts'
import { RangePicture } from './RangePicture.tsx'
import type { OverviewHand } from './useOverview.ts'

/** The reader's own country: its last figure, its course in the range of its sub-region, and where it may stand among all. */
export function YourCountry({ hand }: { hand: OverviewHand }) {
  const say = useOverviewSay()
  const { language, wording } = useWords()
  const origin = useOrigin()
  const { model, years, form, country, chooseCountry } = hand
  const { names, others, subRegionOf, standing, regions } = model
  const isInBrowser = useIsInBrowser()
  const listed = useMemo(() => {
    // A list that nobody can open before scripts are there need not travel twice.
    const nameOf = ({ refArea }: OtherArea) => ({ code: refArea, name: names[refArea] ?? refArea })
    if (!isInBrowser) return country ? [nameOf(country)] : []
    const { compare } = new Intl.Collator(language)
    return others.areas.map(nameOf).sort((one, other) => compare(one.name, other.name))
  }, [others, names, language, isInBrowser, country])
  const region = country && regions.find(({ areaGroup }) => areaGroup === subRegionOf[country.refArea])
  const members = region
    ? others.areas.filter(({ refArea }) => subRegionOf[refArea] === region.areaGroup)
    : others.areas
  const name = country && (names[country.refArea] ?? country.refArea)
  const all = regions.find(({ areaGroup }) => areaGroup === null)?.label ?? ''
  const figures = country && years.map((year) => ({ year, ...otherFigure(country, others, { year, form, wording }) }))
  const last = figures?.findLast(({ value }) => value !== null)
  const silent = figures && last !== figures.at(-1) ? figures.at(-1) : undefined
  const given = figures?.filter(({ value }) => value !== null).length ?? 0
  return (
    <section className="your-country" aria-labelledby="your-country">
      <h2 id="your-country">{say('country')}</h2>
      <select
        aria-labelledby="your-country"
        value={country?.refArea ?? ''}
        onChange={({ target }) => chooseCountry(target.value || null)}
      >
        <option value="">{say('country.choose')}</option>
        {listed.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <p className="hint">{say('country.kept')}</p>
      <p>{model.series.name}</p>
      {last && (
        <p className="country-figure">
          <strong>{last.text}</strong>
          <span>
            {wording.beside([wording.say('unit.PER_1000_POP'), wording.year(last.year)])}
            {last.flags.map((flag) => (
              <small key={flag}>⚑ {flag}</small>
            ))}
          </span>
        </p>
      )}
      {silent && <p>{wording.pair(wording.year(silent.year), silent.text)}</p>}
      <p className="range-title">
        {country ? say('range', { area: name!, group: region?.label ?? all }) : say('range.all', { group: all })}
      </p>
      <RangePicture {...{ members, others, country }} />
      <p className="hint">{say('range.about')}</p>
      {country && (
        <>
          <RankStrip standing={standing[country.refArea]} />
          <p>{say('country.years', { n: given, m: years.length })}</p>
          <ul className="country-links">
            <li>
              <Link href={`/areas/${country.refArea}`}>{say('country.profile')}</Link>
            </li>
            <li>
              <Link
                href={withSearch(
                  '/explore',
                  writeAddress({
                    ...{ series: ['VOLUNTEERS'], measure: 'per_1000', areas: [country.refArea] },
                    ...(region?.areaGroup && { group: [region.areaGroup], view: 'bars' }),
                  })
                )}
              >
                {say('country.beside')}
              </Link>
            </li>
            <li>
              <CopyLink address={`${origin}/${language}?areas=${country.refArea}`} />
            </li>
          </ul>
        </>
      )}
    </section>
  )
}

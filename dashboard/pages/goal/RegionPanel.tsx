import { useMemo } from 'react'
import { regionSlopes } from '../../charts/regionSlopes.ts'
import { Beside } from '../../messages/Beside.tsx'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { useGoalSay } from './goalWords.ts'
import { RegionSlopes } from './RegionSlopes.tsx'
import { endsOf, regionSaid, wayOf } from './regionWords.ts'
import { countedIn, type ShownInYear } from './useGoal.ts'

const width = 340

/** Sub-regions as wholes from the first year to the last, and of the one that is followed whether it hangs on one country. */
export function RegionPanel({ hand }: { hand: ShownInYear }) {
  const say = useGoalSay()
  const { wording } = useWords()
  const { model, shown, form, choose } = hand
  const { startPeriod, endPeriod } = shown.others
  const subRegions = shown.regions.filter(({ areaGroup }) => areaGroup !== null)
  const lit = shown.regions.find(({ areaGroup }) => areaGroup !== null && areaGroup === model.group)
  const drawn = useMemo(
    () =>
      shown.regions.flatMap((region) => {
        const ends = region.areaGroup === null ? null : endsOf(region, startPeriod)
        if (!ends) return []
        const endText = wording.value(ends.last.value, form.unitMeasure, form.decimals)
        const [start, end] = [ends.first.value, ends.last.value]
        return [{ key: region.areaGroup!, label: region.label, start, end, endText, way: wayOf(region) }]
      }),
    [shown.regions, startPeriod, form, wording]
  )
  const layout = useMemo(() => regionSlopes(drawn, width), [drawn])
  const rest = subRegions.filter((region) => !endsOf(region, startPeriod) && !region.refused)
  const names = (some: typeof rest) => some.map(({ label }) => wording.isolate(label))
  const withheld = rest
    .filter(({ reporters }) => reporters > 0)
    .map(({ label, populationShare }) =>
      wording.say('finding.item', {
        label: wording.isolate(label),
        said: wording.value(Math.floor((populationShare ?? 0) * 100), 'PT', 0),
      })
    )
  const silent = names(rest.filter(({ reporters }) => reporters === 0))
  const atZero = drawn.filter(({ start, end }) => start === 0 || end === 0).map(({ label }) => wording.isolate(label))
  const known = hand.years.filter((year) => countedIn(shown.others.areas, shown.others, year).n > 0)
  const voice = { say, wording, form, startPeriod }
  const refused = subRegions.find(({ why, refused: because }) => why && because !== 'no_areas')?.why
  return (
    <section className="goal-regions" aria-labelledby="goal-regions">
      <h2 id="goal-regions">
        <Unparted>{say('regions', { years: wording.years(startPeriod, endPeriod) })}</Unparted>
      </h2>
      <form method="get" className="region-choice">
        <label>
          {say('regions.follow')}
          <select
            name="group"
            value={model.group ?? ''}
            onChange={({ target }) => choose({ group: target.value ? [target.value] : [] })}
          >
            <option value="">{say('regions.any')}</option>
            {model.groups.map(({ areaGroup, name }) => (
              <option key={areaGroup} value={areaGroup}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <noscript>
          <button type="submit" name="series" value={shown.series.series}>
            {say('regions.show')}
          </button>
        </noscript>
      </form>
      {lit && (
        <p className="region-said" aria-live="polite">
          <Beside>
            {!endsOf(lit, startPeriod) && <b>{lit.label}</b>}
            {wording.sentences(regionSaid(lit, voice))}
          </Beside>
        </p>
      )}
      {refused ? (
        <p>{refused}</p>
      ) : layout.slopes.length > 0 ? (
        <>
          <p className="hint">{say('regions.about', { unit: wording.say(`unit.${form.unitMeasure}`) })}</p>
          <RegionSlopes
            {...{ layout }}
            years={[startPeriod, endPeriod]}
            lit={model.group}
            sentence={drawn
              .map(({ label, endText }) => wording.pair(label, endText))
              .join(wording.say('list.semicolon'))}
          />
          {drawn.some(({ way }) => way === 'unsaid') && <p className="hint">{say('regions.dashed')}</p>}
        </>
      ) : (
        <p>{known.length === 1 ? say('regions.once', { year: wording.year(known[0]!) }) : say('regions.alike')}</p>
      )}
      {layout.slopes.length > 0 && atZero.length > 0 && (
        <p className="hint">{say('regions.zero', { items: wording.list(atZero) })}</p>
      )}
      {known.length > 1 && withheld.length > 0 && (
        <p className="hint">{say('regions.withheld', { items: wording.list(withheld) })}</p>
      )}
      {layout.slopes.length > 0 && silent.length > 0 && (
        <p className="hint">{say('regions.silent', { items: wording.list(silent) })}</p>
      )}
    </section>
  )
}

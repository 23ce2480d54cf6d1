import { Link } from 'wouter'
import { missingReasons } from '../../../data/structure/codelists.ts'
import { isPossible } from '../../../data/structure/gap.ts'
import type { OtherArea } from '../../../data/structure/otherAreas.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { classColour, classOf } from '../../charts/mapClasses.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { useGoalSay } from './goalWords.ts'
import { canBe, countedIn, type ShownInYear } from './useGoal.ts'

const perRow = 11

/** Every country as a square in its sub-region, hollow where it has no figure; those of the region followed by name. */
export function SilentStrip({ hand }: { hand: ShownInYear }) {
  const say = useGoalSay()
  const { wording } = useWords()
  const { model, shown, year, selection } = hand
  const { others, subRegionOf, members, regions } = shown
  const all = countedIn(others.areas, others, year)
  const subRegions = regions.filter(({ areaGroup }) => areaGroup && Object.values(subRegionOf).includes(areaGroup))
  const isFollowed = new Set(members)
  const followed = model.groups.find(({ areaGroup }) => areaGroup === model.group)
  return (
    <section className="silent" aria-labelledby="silent">
      <h2 id="silent">{say('silent', { year: wording.year(year), n: all.m - all.n, m: all.m })}</h2>
      <p className="hint">{say('silent.about')}</p>
      <ul className="silent-regions">
        {subRegions.map(({ areaGroup, label }) => {
          const own = others.areas.filter(({ refArea }) => subRegionOf[refArea] === areaGroup)
          const { n, m } = countedIn(own, others, year)
          const isLit = own.some(({ refArea }) => isFollowed.has(refArea))
          const address = writeAddress({ ...selection, group: [areaGroup!] })
          return (
            <li key={areaGroup} className={isLit ? 'is-lit' : undefined}>
              <Link href={withSearch(`/goals/${model.goal.goal}`, address)} aria-current={isLit ? 'true' : undefined}>
                <span>
                  <b>{label}</b> <small aria-hidden="true">{wording.say('coverage.of', { n: m - n, m })}</small>
                  <span className="unseen">{say('silent.of', { n: m - n, m })}</span>
                </span>
                <Squares areas={own} hand={hand} />
              </Link>
            </li>
          )
        })}
      </ul>
      {followed ? (
        <SilentNames
          hand={hand}
          areas={others.areas.filter(({ refArea }) => isFollowed.has(refArea))}
          name={followed.name}
        />
      ) : (
        all.n < all.m && (
          <details>
            <summary>{say('silent.all')}</summary>
            <SilentNames hand={hand} areas={others.areas} />
          </details>
        )
      )}
    </section>
  )
}

interface NamesProps {
  hand: ShownInYear
  areas: readonly OtherArea[]
  /** Of the region that they are of. */
  name?: string
}

/** Who has no figure and why, by reason. */
function SilentNames({ hand: { shown, year }, areas, name }: NamesProps) {
  const say = useGoalSay()
  const { wording } = useWords()
  const { others, names } = shown
  const reasonOf = ({ cells }: OtherArea) => cells[year - others.startPeriod]
  const reasons = missingReasons.filter(isPossible).flatMap((reason) => {
    const own = areas.filter((area) => reasonOf(area) === reason)
    return own.length > 0 ? [{ reason, own }] : []
  })
  const { n, m } = countedIn(areas, others, year)
  return (
    <div className="silent-names" aria-live="polite">
      {name && (
        <p>
          <b>{wording.say('finding.one', { label: wording.isolate(name), said: say('silent.of', { n: m - n, m }) })}</b>
        </p>
      )}
      {reasons.map(({ reason, own }) => (
        <p key={reason}>
          {wording.say('finding.one', {
            label: wording.say(`missing.${reason}`),
            said: wording.list(own.map(({ refArea }) => wording.isolate(names[refArea] ?? refArea))),
          })}
        </p>
      ))}
    </div>
  )
}

function Squares({ areas, hand: { shown, year, classes, model } }: { areas: readonly OtherArea[]; hand: ShownInYear }) {
  const { dir } = useWords()
  const { others } = shown
  const at = year - others.startPeriod
  const possible = areas.filter(({ cells }) => typeof cells[at] === 'number' || canBe(cells[at]))
  const value = ({ cells }: OtherArea) => {
    const cell = cells[at]
    return typeof cell === 'number' ? cell : Number.NEGATIVE_INFINITY
  }
  const sorted = possible.toSorted((a, b) => value(b) - value(a))
  const rows = Math.max(1, Math.ceil(sorted.length / perRow))
  return (
    <svg className="squares" viewBox={`0 0 ${perRow * 10} ${rows * 10}`} aria-hidden="true">
      {sorted.map((area, place) => {
        const cell = area.cells[at]
        const isFlagged = typeof cell === 'number' && area.flags?.[year] !== undefined
        const column = place % perRow
        const x = (dir === 'rtl' ? perRow - 1 - column : column) * 10 + 1
        const y = Math.floor(place / perRow) * 10 + 1
        const own = model.areas.includes(area.refArea) ? ' own' : ''
        if (typeof cell !== 'number')
          return <rect key={area.refArea} className={`hollow${own}`} x={x} y={y} width="8" height="8" />
        const of = isFlagged ? null : classOf(cell, classes)
        return (
          <g key={area.refArea}>
            <rect
              className={`full${own}`}
              x={x}
              y={y}
              width="8"
              height="8"
              fill={of === null ? 'var(--line-0)' : classColour(of, classes.length)}
            />
            {isFlagged && <path className="flag" d={`M${x} ${y + 4}h8`} />}
          </g>
        )
      })}
    </svg>
  )
}

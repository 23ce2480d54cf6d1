import type { AggregateYear, GroupAggregate } from '../structure/aggregate.ts'
import { type GroundCode, groundClasses } from '../structure/comparability.ts'
import type { Quantity } from './aggregateSentence.ts'
import { endsOf } from './aggregateSentence.ts'
import { covidNote } from './describeChange.ts'
import { type Reader, sayArea } from './reader.ts'
import { someOf } from './someOf.ts'

type Told = Omit<GroupAggregate, 'sentence' | 'noHeadline' | 'recipe'>

/**
 * How an aggregate was made, in sentences: what was done with the figures, whose they are, of how many areas and
 * people, what is withheld, how comparable they are, and what becomes of them without flagged areas, which it names.
 * A refused one has one sentence: why.
 */
export function aggregateRecipe(aggregate: Told, quantity: Quantity, reader: Reader): string[] {
  const { wording } = reader
  if (aggregate.refused) {
    const grounds = sayGrounds(
      aggregate.grounds.filter((code) => groundClasses[code] === 'not'),
      reader
    )
    return [wording.say(`aggregate.refused.${aggregate.refused}`, { grounds })]
  }
  const { years, method, reporterRule, areaGroup } = aggregate
  const [first, last] = [years[0]!, years.at(-1)!]
  const period = wording.years(first.timePeriod, last.timePeriod)
  return [
    wording.say(`aggregate.method.${method}`),
    wording.say(`aggregate.rule.${reporterRule}`, { years: period }),
    areaGroup === null ? null : wording.say('aggregate.same_areas'),
    ...(reporterRule === 'same_reporters' || first === last ? [last] : [first, last]).map((year) =>
      coverage(year, aggregate, reader)
    ),
    ...(['no_reporters', 'under_half_population'] as const).map((reason) => withheld(years, reason, reader)),
    aggregate.comparability === 'with_care'
      ? wording.say('aggregate.with_care', { grounds: sayGrounds(aggregate.grounds, reader) })
      : null,
    ...flagged(aggregate, quantity, reader),
    deciding(aggregate, reader),
    turnover(aggregate, reader),
    years.some(({ timePeriod, value }) => timePeriod === 2020 && value !== null) ? covidNote(wording) : null,
  ].filter((sentence) => sentence !== null)
}

/** Why no headline is drawn from values that are there. */
export function noHeadline(aggregate: Told, reader: Reader): string | null {
  const { wording } = reader
  const { refused, headline, reporterRule, direction } = aggregate
  if (refused || headline) return null
  if (reporterRule === 'whoever_reported')
    return turnover(aggregate, reader) ?? wording.say('aggregate.rule.whoever_reported')
  if (direction === 'none') return wording.say('aggregate.no_direction')
  return depending(aggregate, reader) ?? deciding(aggregate, reader)
}

function coverage({ timePeriod, reporters, populationShare }: AggregateYear, { possible }: Told, { wording }: Reader) {
  if (populationShare === null) return null
  const share = wording.share(populationShare)
  return wording.say('aggregate.coverage', { year: wording.year(timePeriod), n: reporters, possible, share })
}

function withheld(
  years: readonly AggregateYear[],
  reason: NonNullable<AggregateYear['withheld']>,
  { wording }: Reader
) {
  const those = years.filter((year) => year.withheld === reason).map(({ timePeriod }) => wording.year(timePeriod))
  return those.length > 0 ? wording.say(`aggregate.withheld.${reason}`, { years: wording.list(those) }) : null
}

/** Every flagged area is named, however many they are: on them hangs what may be said of the whole. */
function flagged(aggregate: Told, quantity: Quantity, reader: Reader): (string | null)[] {
  const { wording } = reader
  const { flaggedAreas } = aggregate
  if (flaggedAreas.length === 0) return []
  const ends = endsOf(aggregate.withoutFlagged, aggregate.changeWithoutFlagged, { quantity, wording })
  return [
    wording.say('aggregate.flagged', { items: wording.list(flaggedAreas.map((area) => sayArea(area, reader))) }),
    ends && wording.say('aggregate.without_flagged', { ...ends, change: ends.change ?? '' }),
    depending(aggregate, reader),
  ]
}

/** That the direction is another without the flagged areas, or none. */
function depending({ direction, directionWithoutFlagged }: Told, { wording }: Reader): string | null {
  if (direction === 'none' || direction === directionWithoutFlagged) return null
  return directionWithoutFlagged === 'none'
    ? wording.say('aggregate.direction_unknown')
    : wording.say('aggregate.direction_depends', { with: direction, without: directionWithoutFlagged })
}

/** On whom alone the direction hangs. */
const deciding = ({ decidingAreas }: Told, reader: Reader) =>
  decidingAreas.length === 0
    ? null
    : reader.wording.say('aggregate.deciding', {
        items: someOf(
          decidingAreas.map((area) => sayArea(area, reader)),
          reader.wording
        ),
      })

/** Where other areas report in other years: who did in both, who came and who left. */
function turnover({ turnover: of }: Told, { wording }: Reader) {
  if (!of) return null
  const sum = (value: number) => wording.number(value)
  return wording.say('aggregate.turnover', {
    ...{ startYear: wording.year(of.startPeriod), endYear: wording.year(of.endPeriod) },
    ...{ both: of.both.areas, first: sum(of.both.first), last: sum(of.both.last) },
    ...{ came: of.came.areas, cameSum: sum(of.came.sum), left: of.left.areas, leftSum: sum(of.left.sum) },
  })
}

const sayGrounds = (codes: readonly GroundCode[], { wording }: Reader) =>
  codes.map((code) => wording.say(`ground.${code}`)).join(wording.say('list.semicolon'))

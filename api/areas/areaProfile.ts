import { type CoherenceOptions, coherences, isLarge, tellingCoherences } from '../../data/measures/coherence.ts'
import { measureLines } from '../../data/measures/measureLines.ts'
import { type Denominators, per1000Cells } from '../../data/measures/per1000.ts'
import type { Language } from '../../data/structure/codelists.ts'
import { countedIn } from '../../data/structure/countedIn.ts'
import type { Line } from '../../data/structure/line.ts'
import type { Observation } from '../../data/structure/observation.ts'
import type {
  AreaProfile,
  GroupProfile,
  Profile,
  ProfileCoherence,
  ProfileFigure,
  ProfileGap,
} from '../../data/structure/profile.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'
import type { ApiContext } from '../context.ts'
import { inLineOrder } from '../observations/inLineOrder.ts'
import { findArea } from './findArea.ts'
import { seriesFacts } from './seriesFacts.ts'

/** The first cycle of the Goals, which a profile is of. */
export const profilePeriod = { startPeriod: 2016, endPeriod: 2020 }

interface Asked {
  area: string
  language: Language
}

/** Everything about one area, figures and gaps, in one answer; of a group, who is in it. */
export async function areaProfile(ctx: ApiContext, { area, language }: Asked): Promise<Profile> {
  const known = await ctx.codes()
  const found = findArea(area, known)
  return found.refArea === undefined
    ? groupProfile(ctx, { areaGroup: found.areaGroup, language })
    : oneArea(ctx, { refArea: found.refArea, language })
}

async function oneArea(ctx: ApiContext, asked: { refArea: string; language: Language }): Promise<AreaProfile> {
  const { refArea, language } = asked
  const [{ release }, areas, groups, list] = await Promise.all([
    ctx.codes(),
    ctx.areas.list(language),
    ctx.areas.groups(language),
    ctx.series.list(language),
  ])
  const area = areas.find((one) => one.refArea === refArea)!
  const codes = list.map(({ series }) => series)
  const rows = (await ctx.profiles.rows(refArea, codes)).sort(
    (a, b) => codes.indexOf(a.series) - codes.indexOf(b.series)
  )
  const lines = list.flatMap((series) => {
    const own = rows.filter((row) => row.series === series.series)
    const options = { measure: 'value', kind: series.kind, ...profilePeriod } as const
    return measureLines(inLineOrder(own), options).map((line) => ({ series, line }))
  })
  const people = await ctx.observations.people(allPeople)
  const facts = new Map(await Promise.all(codes.map(async (code) => [code, (await ctx.series.facts(code))!] as const)))
  const withFigures = lines.filter(({ line }) => hasFigure(line))
  const figures = withFigures
    .filter((one) => isGiven(one.series) || one === withFigures.find(({ series }) => series === one.series))
    .map((one) => figureOf(one, facts.get(one.series.series)!.denominator === allPeople ? people : null))
  // What is computed lacks what its input lacks, and that stands in the list.
  const ofPublishers = lines.filter(({ series }) => facts.get(series.series)!.recipe === null)
  const gaps = ofPublishers.filter(({ series, line }) => isGap(line, lines, series)).map(gapOf)
  const ofParts = await ctx.profiles.figuresOfParts(refArea, profilePeriod)
  const [withFigure, shown] = [new Set(ofParts.map((one) => one.refArea)), new Set(ofParts.map((one) => one.series))]
  const used = new Set(figures.map(({ series }) => series.dataset))
  const named = [refArea, area.parent ?? refArea, ...lines.flatMap(({ line }) => countedIn(line.cells))]
  return {
    kind: 'area',
    release,
    ...profilePeriod,
    area,
    groups: groups.filter(({ areaGroup }) => area.groups.includes(areaGroup)),
    figures,
    gaps,
    coherence: coherenceOf(rows, (series) => facts.get(series)!),
    sources: (await ctx.profiles.datasets(language)).filter(({ dataset }) => used.has(dataset)),
    parts: {
      areas: areas.filter((one) => withFigure.has(one.refArea)).map(({ refArea, name }) => ({ refArea, name })),
      series: list.filter(({ series }) => shown.has(series)).map(({ series, name }) => ({ series, name })),
    },
    names: Object.fromEntries(named.map((code) => [code, areas.find((one) => one.refArea === code)?.name ?? code])),
  }
}

async function groupProfile(ctx: ApiContext, asked: { areaGroup: string; language: Language }): Promise<GroupProfile> {
  const [{ release }, areas, groups] = await Promise.all([
    ctx.codes(),
    ctx.areas.list(asked.language, ['country']),
    ctx.areas.groups(asked.language),
  ])
  const group = groups.find(({ areaGroup }) => areaGroup === asked.areaGroup)!
  return {
    kind: 'group',
    release,
    ...profilePeriod,
    group,
    members: areas
      .filter((area) => area.groups.includes(group.areaGroup))
      .map(({ refArea, iso3, name }) => ({ refArea, iso3, name })),
  }
}

interface SeriesLine {
  series: SeriesSummary
  line: Line
}

/** What is computed here stands once, for the first type of volunteering that has it: the figures behind it all stand here. */
const isGiven = ({ kind }: SeriesSummary) => kind !== 'gap' && kind !== 'ratio'

const hasFigure = ({ cells }: Line) => cells.some(({ obsValue }) => obsValue !== null)

/** One gap a series: that of its headline, unless a type of volunteering has a figure. */
const isGap = (line: Line, lines: readonly SeriesLine[], { series }: SeriesSummary) =>
  line.volunteerType === '_T' && !lines.some((other) => other.series.series === series && hasFigure(other.line))

/** The column is headed per 1,000 people: what a survey counts among some ages has no place in it. */
const allPeople = 'POP_TOTAL'

function figureOf({ series, line }: SeriesLine, denominators: Denominators | null): ProfileFigure {
  const last = line.cells.findLast(({ obsValue }) => obsValue !== null)!
  const [measured] = denominators ? per1000Cells(line.refArea, [last], { denominators }) : []
  const value = measured?.measureValue ?? null
  return {
    series: seriesFacts(series),
    volunteerType: line.volunteerType,
    cells: line.cells,
    change: line.change,
    per1000: value === null ? null : { timePeriod: last.timePeriod, value },
  }
}

/** The order of rows is that of series and years. */
function coherenceOf(rows: readonly Observation[], seriesOf: CoherenceOptions['seriesOf']): ProfileCoherence[] {
  const { startPeriod, endPeriod } = profilePeriod
  const inside = rows.filter(({ timePeriod }) => timePeriod >= startPeriod && timePeriod <= endPeriod)
  return tellingCoherences(coherences(inside, { seriesOf }), { seriesOf }).map((one) => ({
    timePeriod: one.movement.timePeriod,
    movement: one.movement.series,
    survey: one.survey.series,
    volunteers: one.volunteers,
    ratio: one.ratio,
    isLarge: isLarge(one),
  }))
}

function gapOf({ series: { series, dataset, name }, line }: SeriesLine): ProfileGap {
  const { missingReason, comment } = line.cells.at(-1)!
  return { series: { series, dataset, name }, missingReason: missingReason!, comment }
}

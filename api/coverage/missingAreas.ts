import { type Language, missingReasons } from '../../data/structure/codelists.ts'
import { countedIn } from '../../data/structure/countedIn.ts'
import { isPossible, reasonWithoutRow } from '../../data/structure/gap.ts'
import type { MissingArea, MissingAreas } from '../../data/structure/missingAreas.ts'
import type { ApiContext } from '../context.ts'
import type { CoverageFilter } from './coverageQueries.ts'

interface MissingQuestion extends CoverageFilter {
  timePeriod: number
  language: Language
}

/** Who is missing in a year and where: the countries without a value, by reason, each with its nearest figures. */
export async function missingAreas(ctx: ApiContext, question: MissingQuestion): Promise<MissingAreas> {
  const { series, timePeriod, language } = question
  const [rows, names, { release }] = await Promise.all([
    ctx.coverage.rows(question),
    ctx.areas.names(language),
    ctx.codes(),
  ])
  const lines = byArea(rows)
  const gaps = [...lines].flatMap(([refArea, line]) => {
    const there = line.find((row) => row.timePeriod === timePeriod)
    if (there && there.obsValue !== null) return []
    return { missingReason: there?.missingReason ?? reasonWithoutRow(timePeriod), ...gapOf(refArea, line, timePeriod) }
  })
  const missing = missingReasons
    .map((missingReason) => ({
      missingReason,
      isPossible: isPossible(missingReason),
      areas: gaps.filter((gap) => gap.missingReason === missingReason).map(({ missingReason: _, ...area }) => area),
    }))
    .filter(({ areas }) => areas.length > 0)
  return {
    ...{ release, series, timePeriod },
    reporters: lines.size - gaps.length,
    possible: lines.size - gaps.filter(({ missingReason }) => !isPossible(missingReason)).length,
    missing,
    names: Object.fromEntries(
      gaps.flatMap((gap) => [gap.refArea, ...countedIn([gap])]).map((code) => [code, names.get(code) ?? code])
    ),
  }
}

type Row = Awaited<ReturnType<ApiContext['coverage']['rows']>>[number]

function byArea(rows: readonly Row[]): Map<string, Row[]> {
  const areas = new Map<string, Row[]>()
  for (const row of rows) {
    const line = areas.get(row.refArea)
    if (line) line.push(row)
    else areas.set(row.refArea, [row])
  }
  return areas
}

function gapOf(refArea: string, line: readonly Row[], timePeriod: number): MissingArea {
  const known = line.flatMap(({ timePeriod, obsValue }) => (obsValue === null ? [] : { timePeriod, obsValue }))
  return {
    refArea,
    comment: line.find((row) => row.timePeriod === timePeriod)?.comment ?? null,
    last: known.findLast((figure) => figure.timePeriod < timePeriod) ?? null,
    next: known.find((figure) => figure.timePeriod > timePeriod) ?? null,
  }
}

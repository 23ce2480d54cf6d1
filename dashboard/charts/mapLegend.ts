import { missingReasons } from '../../data/structure/codelists.ts'
import { classColour } from './mapClasses.ts'
import {
  countRadius,
  type DotKind,
  greatestCount,
  leastRadius,
  mapDots,
  mostRadius,
  oneRadius,
  plainColour,
  ringRadius,
  unclassedColour,
} from './mapDots.ts'
import type { MapArea, MapOptions } from './mapOptions.ts'

export interface MapEntry {
  kind: DotKind | 'flagged'
  r: number
  colour: string
  text: string
}

/** What a map of these areas must explain: what the sizes say, and what the colours and signs do. */
export function mapLegend(areas: readonly MapArea[], options: Omit<MapOptions, 'coastlines'>) {
  const { width, size, classes, words } = options
  const dots = mapDots(areas, options)
  const most = greatestCount(areas)
  const has = (kind: MapEntry['kind']) => dots.some((dot) => dot.kind === kind)
  const counts = size === 'count' && most > 0 ? countsOf(most) : []
  const colour = classes.length > 0 ? unclassedColour : plainColour
  const sized = counts
    .map((value) => ({ value, r: countRadius(value, most, width) }))
    .filter(({ r }) => r > leastRadius)
  const upTo = roundDown(most * (leastRadius / mostRadius(width)) ** 2)
  const sizes: MapEntry[] = sized.map(({ value, r }) => ({ kind: 'dot', r, colour, text: words.count(value) }))
  if (sized.length > 0 && upTo >= 1) sizes.push({ kind: 'dot', r: leastRadius, colour, text: words.countUpTo(upTo) })
  const r = 5
  const signs: MapEntry[] = classes.map((_, place) => ({
    ...{ kind: 'dot', r, colour: classColour(place, classes.length), text: words.class(place) },
  }))
  if (classes.length > 0 && dots.some((dot) => dot.colour === unclassedColour))
    signs.push({ kind: 'dot', r, colour: unclassedColour, text: words.unclassed })
  if (classes.length === 0 && size === 'one' && has('dot'))
    signs.push({ kind: 'dot', r: oneRadius(width), colour, text: words.figure })
  const ring = { r: ringRadius(width), colour }
  if (has('zero')) signs.push({ ...ring, kind: 'zero', text: words.zero })
  if (has('estimated')) signs.push({ kind: 'estimated', r, colour, text: words.estimated })
  if (dots.some(({ isFlagged }) => isFlagged)) signs.push({ ...ring, kind: 'flagged', text: words.flagged })
  for (const kind of missingReasons.filter(has))
    signs.push({ ...ring, kind, colour: 'var(--ink-soft)', text: words.missing(kind) })
  return { sizes, signs }
}

/** Counts whose dots stand in the legend: a round one and tenths of it. */
function countsOf(most: number): number[] {
  const round = roundDown(most)
  return [round, round / 10, round / 100].filter((count) => count >= 1)
}

/** To its first digit. */
function roundDown(count: number): number {
  const power = 10 ** Math.floor(Math.log10(count))
  return Math.floor(count / power) * power
}

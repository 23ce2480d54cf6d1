import type { RegionChange } from '../../../api/models/goalShown.ts'
import type { FigureForm } from '../../../data/wording/describeCell.ts'
import { describeChange } from '../../../data/wording/describeChange.ts'
import type { SayOf } from '../../../data/wording/format.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import type english from './messages/en.json'

export type GoalSay = SayOf<keyof typeof english>

interface Voice {
  say: GoalSay
  wording: Wording
  form: FigureForm
  startPeriod: number
}

/** The first and the last year of a region that has a value; null where it has none. */
export function endsOf({ values }: RegionChange, startPeriod: number) {
  const given = values.flatMap((value, at) => (value === null ? [] : [{ value, year: startPeriod + at }]))
  const [first, last] = [given[0], given.at(-1)]
  return first && last && first !== last ? { first, last } : null
}

/** Which way a region goes, where that may be said. */
export function wayOf({ headline, change, values }: RegionChange): 'rose' | 'fell' | 'level' | 'unsaid' {
  if (!headline) return 'unsaid'
  const given = values.filter((value) => value !== null)
  const [first, last] = [given[0] ?? 0, given.at(-1) ?? 0]
  const by = change.value ?? last - first
  return by > 0 ? 'rose' : by < 0 ? 'fell' : 'level'
}

/** What of a region's change a head can say. */
export function regionShort(region: RegionChange, { say, wording, form }: Voice): string {
  if (!region.headline) return say('region.short.unsaid')
  return describeChange(region.change, wording, form).text
}

/** What a region shows and whether that hangs on one country, in sentences. */
export function regionSaid(region: RegionChange, { say, wording, form, startPeriod }: Voice): string[] {
  if (region.why) return [region.why]
  const ends = endsOf(region, startPeriod)
  if (!ends) {
    const share = wording.share(region.populationShare ?? 0)
    return [region.reporters === 0 ? say('region.silent') : say('region.withheld', { share })]
  }
  const { first, last } = ends
  const words = {
    label: wording.isolate(region.label),
    first: wording.value(first.value, form.unitMeasure, form.decimals),
    last: wording.value(last.value, form.unitMeasure, form.decimals),
    startYear: wording.year(first.year),
    endYear: wording.year(last.year),
  }
  const change = region.headline ? describeChange(region.change, wording).amount : null
  const said = change ? wording.say('trend.line.change', { ...words, change }) : wording.say('trend.line.two', words)
  const { possible, reporters: n, populationShare } = region
  const share = wording.share(populationShare ?? 0)
  return [
    wording.say('trend.lines', { items: said }),
    wording.say('aggregate.coverage', { year: words.endYear, n, possible, share }),
    region.headline ? say('region.holds') : (region.noHeadline ?? ''),
  ].filter(Boolean)
}

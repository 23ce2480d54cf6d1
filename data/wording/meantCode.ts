import * as codelists from '../structure/codelists.ts'
import { breakdownNames, breakdowns, each } from '../structure/dimensionCodes.ts'
import { foldText } from './foldText.ts'
import { type KnownArea, meantArea } from './meantArea.ts'
import { nearest } from './nearest.ts'

/** The codes of a release that a selection may name; what is not known yet is empty. */
export interface NamedCodes {
  series: readonly { series: string; names: readonly string[] }[]
  areas: readonly KnownArea[]
  groups: readonly { areaGroup: string; names: readonly string[] }[]
}

/**
 * The code that was meant by what stands in its place in an address: the same one written otherwise, or what bears this
 * name. A slip is looked for in words alone; a code of digits or of few letters is never guessed from another.
 */
export function meantCode(parameter: string, given: string, known: NamedCodes): string | undefined {
  if (parameter === 'areas') return meantArea(given, known.areas)?.refArea
  if (parameter === 'goal') return meantGoal(given)
  const named =
    parameter === 'series' || parameter === 'beside'
      ? known.series.map(({ series, names }) => ({ code: series, names }))
      : parameter === 'group'
        ? known.groups.map(({ areaGroup, names }) => ({ code: areaGroup, names }))
        : []
  const codes = named.length > 0 ? named.map(({ code }) => code) : (closedLists[parameter] ?? [])
  const written = codes.filter((code) => bare(code) === bare(given))
  if (written.length === 1) return written[0]
  const name = foldText(given)
  const byName = named.filter(({ names }) => names.some((one) => foldText(one) === name))
  if (byName.length === 1) return byName[0]!.code
  return parameter !== 'group' && isWord(given) ? nearest(given, codes.filter(isWord)) : undefined
}

/** `SDG 13`, `3.10` (a target) and `03` mean a Goal; 18 means none. */
function meantGoal(given: string): string | undefined {
  const number = /^(?:\D+ )?0*(\d{1,2})$/.exec(foldText(given.replace(/(?<=\d)\.\w+\s*$/, '')))?.[1]
  return codelists.goals.find((goal) => goal === number)
}

const years = ['2016', '2017', '2018', '2019', '2020']
const sortKeys = ['name', 'series', 'change', ...years]

const closedLists: Record<string, readonly string[]> = {
  theme: codelists.themes,
  ...each(breakdownNames, (name): readonly string[] => breakdowns[name].codes),
  measure: codelists.measures,
  tags: codelists.bases,
  sort: [...sortKeys, ...sortKeys.map((key) => `-${key}`)],
  show: ['all', 'with_values'],
  across: ['years', 'series'],
  columns: ['name', 'series', 'change', 'rank', 'spark', ...years],
  status: codelists.marks,
  panelScale: ['common', 'own'],
  layout: ['cards', 'list'],
  aggregate: ['same_reporters', 'whoever_reported'],
}

/** A code without what is lost when it is written from memory: `per1000`, `volunteer rate`. */
const bare = (code: string) => code.toLowerCase().replaceAll(/[\s_]/g, '')

/** Whether a slip can be seen in it: letters enough, and no digit, since each digit stands for itself. */
const isWord = (text: string) => /^-?[\p{L}_ ]{4,}$/u.test(text.trim())

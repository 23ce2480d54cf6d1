import type { Language } from '../../data/structure/codelists.ts'
import { each } from '../../data/structure/dimensionCodes.ts'
import { type SearchAnswer, type SearchHit, type SearchKind, searchKinds } from '../../data/structure/searchEntry.ts'
import { sayBreakdown } from '../../data/wording/sayCode.ts'
import type { ApiContext } from '../context.ts'
import { wordingIn } from '../wordingIn.ts'
import { type Fit, findTerms, isHeld, wordsOf } from './findTerms.ts'
import { type FoundView, findViews } from './findViews.ts'
import { guessQuery } from './guessQuery.ts'
import { foldQuery, type SearchIndex } from './searchIndex.ts'

interface Asked {
  text: string
  language: Language
  /** None is all. */
  kind: readonly SearchKind[]
  /** How many hits to list at most; of each kind a few are listed beyond it. */
  most: number
}

/** More than this many are listed only where it is asked for, and never more than `mostAsked`. */
export const mostHits = 50
export const mostAsked = 1000
/** Of each kind these are listed, however many of another fit better. */
const leastOfKind = 6
/** Up to here the whole name, or the code, is what was asked. */
const whole = 2
/** Of each part of what was asked, where nothing holds all of it. */
const mostOfPart = 3

/** The one search of pages, pickers and the open interface, in one list: the best first, whatever its kind. */
export async function searchFor(ctx: ApiContext, asked: Asked): Promise<SearchAnswer> {
  const index = await ctx.search.index()
  const { figures } = ctx.search
  const { language, kind } = asked
  const isAsked = (one: SearchKind) => kind.length === 0 || kind.includes(one)
  const find = async (query: string): Promise<Found[]> => {
    const fits = findTerms(index, query, language).filter(({ of }) => isAsked(index.all[of]!.entry.kind))
    const views = isAsked('view') ? await findViews(index, { query, language, figures }) : []
    const parts = views.length > 0 ? partsOf(index, views[0]!).filter((of) => isAsked(index.all[of]!.entry.kind)) : []
    const [best] = fits
    return unique(best && best.fit < whole ? [...fits, ...views] : [...views, ...parts.map((of) => ({ of })), ...fits])
  }
  const query = foldQuery(asked.text)
  const say = (found: Found[], match: SearchAnswer['match'], read: string | null) =>
    answer(index, { found, match, read, asked })
  const all = await find(query)
  if (all.length > 0) return say(all, 'all', null)
  const guessed = guessQuery(index, query)
  const meant = guessed ? await find(guessed) : []
  if (meant.length > 0) return say(meant, 'guess', guessed!)
  const words = wordsOf(index, query)
  const held = words.filter((word) => isHeld(index, word))
  const oneFewer = words.length > 2 ? words.map((_, at) => words.filter((__, other) => other !== at)) : []
  for (const part of held.length < words.length ? [held] : oneFewer) {
    const found = part.length > 0 ? await find(part.join(' ')) : []
    if (found.length > 0) return say(found, 'some', part.join(' '))
  }
  const singles =
    held.length > 1 ? await Promise.all(held.map(async (word) => (await find(word)).slice(0, mostOfPart))) : []
  const some = unique(singles.flat())
  return some.length > 0 ? say(some, 'some', held.join(' ')) : say([], 'none', null)
}

type Found = FoundView | Pick<Fit, 'of'>

/** What a view is made of, each of which has a page of its own. */
const partsOf = ({ all }: SearchIndex, { areas, groups, series }: FoundView) => [
  ...areas,
  ...groups,
  all.findIndex(({ entry }) => entry.kind === 'series' && entry.refArea === series),
]

function unique(found: readonly Found[]): Found[] {
  const seen = new Set<number>()
  return found.filter((one) => !('of' in one) || (!seen.has(one.of) && seen.add(one.of)))
}

interface Answered {
  found: readonly Found[]
  match: SearchAnswer['match']
  read: string | null
  asked: Asked
}

function answer(index: SearchIndex, { found, match, read, asked: { language, most } }: Answered): SearchAnswer {
  const kindOf = (one: Found): SearchKind => ('of' in one ? index.all[one.of]!.entry.kind : 'view')
  const kinds = each(searchKinds, (kind) => found.filter((one) => kindOf(one) === kind).length)
  const listed = each(searchKinds, () => 0)
  const shown = found.filter((one, at) => listed[kindOf(one)]++ < leastOfKind || at < most)
  return { hits: shown.map((one) => hitOf(index, one, language)), total: found.length, kinds, match, read }
}

function hitOf(index: SearchIndex, found: Found, language: Language): SearchHit {
  if (!('of' in found)) return viewHit(index, found, language)
  const { kind, refArea: code, iso3, parent, names } = index.all[found.of]!.entry
  const whole =
    parent === null ? undefined : index.all.find(({ entry }) => entry.kind === 'area' && entry.refArea === parent)
  return { kind, code, iso3, parent, parentName: whole?.entry.names[language] ?? null, name: names[language] }
}

/** A view by its address and by what it shows. */
function viewHit({ all }: SearchIndex, view: FoundView, language: Language): SearchHit {
  const wording = wordingIn(language)
  const entries = (places: readonly number[]) => places.map((of) => all[of]!.entry)
  const { names } = all.find(({ entry }) => entry.kind === 'series' && entry.refArea === view.series)!.entry
  const codes = (places: readonly number[]) => entries(places).map(({ refArea }) => refArea)
  const { startPeriod, endPeriod } = periodOf(view.years)
  const parameters = {
    series: [view.series],
    areas: codes(view.areas),
    group: codes(view.groups),
    ...view.shown,
    ...{ startPeriod, endPeriod },
  }
  const written = Object.entries(parameters).filter(([, codes]) => codes.length > 0)
  const named = entries([...view.areas, ...view.groups]).map((entry) => entry.names[language])
  const broken = Object.entries(view.shown).flatMap(([name, codes]) =>
    codes.map((code) => sayBreakdown(name as 'sex', code, wording))
  )
  const parts = [named.join(wording.say('list.comma')), names[language], broken.join(wording.say('list.comma'))]
  const name = parts
    .filter((part) => part !== '')
    .reduce((area, more) => wording.say('label.with_breakdown', { area, parts: more }))
  return {
    kind: 'view',
    code: written.map(([parameter, codes]) => `${parameter}=${codes.join(',')}`).join('&'),
    ...{ iso3: null, parent: null, parentName: null, name },
  }
}

/** A year that was named is the last of the view; of several, from the first to the last. */
function periodOf(years: readonly string[]): { startPeriod: string[]; endPeriod: string[] } {
  return { startPeriod: years.length > 1 ? [years[0]!] : [], endPeriod: years.slice(-1) }
}

import { knownAreas } from '../../data/own/knownAreas.ts'
import { ownMessagesOf } from '../../data/own/ownMessagesOf.ts'
import { type Language, languages, type Measure } from '../../data/structure/codelists.ts'
import type { Method } from '../../data/structure/comparability.ts'
import { breakdownNames, each } from '../../data/structure/dimensionCodes.ts'
import { type Selection, wholeSelection } from '../../data/structure/selection.ts'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import { methodCodesIn } from '../../data/wording/methodCodes.ts'
import { withSameMessages } from '../../data/wording/sameMessages.ts'
import { figuresInView } from '../comparability/figuresInView.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'

/** What figures of one's own may stand beside, by what is counted. */
const offered = [
  { series: 'VOLUNTEER_RATE', measure: 'value' },
  { series: 'VOLUNTEERS', measure: 'per_1000' },
  { series: 'VOLUNTEERS', measure: 'value' },
] as const satisfies { series: string; measure: Measure }[]

/** Figures of others may be older or younger than the period of this release. */
const years = { startPeriod: 2000, endPeriod: 2030 }
const everyBreakdown = each(breakdownNames, () => [])

/**
 * All that figures of one's own are read and shown with: names of areas, their places, people, and figures to stand
 * beside. It is one answer whatever those are, so that asking for it says nothing of them.
 */
export async function ownModel(ctx: ApiContext, { language }: { language: Language }) {
  const [entries, names, positions, people] = await Promise.all([
    ctx.search.entries(),
    ctx.areas.names(language),
    ctx.areas.positions(),
    ctx.observations.people('POP_TOTAL'),
  ])
  const areas = knownAreas(entries)
  const methods: Method[] = []
  const placeOf = new Map<Method, number>()
  const ours = []
  for (const one of offered) ours.push(await oursOf(ctx, { ...one, language }, (method) => place(method)))
  return {
    areas,
    names: Object.fromEntries(areas.map(({ refArea }) => [refArea, names.get(refArea) ?? refArea])),
    positions,
    people: Object.fromEntries(people),
    /** The codes that each field of a method may have. */
    methodCodes: methodCodesIn(withSameMessages(messagesOf('en'))),
    methods,
    /** What a folder says where its file says nothing, in each language that the file may be in. */
    folderWords: Object.fromEntries(languages.map((one) => [one, folderWords(one)])) as Record<
      Language,
      ReturnType<typeof folderWords>
    >,
    ours: ours.filter((one) => one !== null),
  }

  function place(method: Method): number {
    const known = placeOf.get(method) ?? methods.push(method) - 1
    placeOf.set(method, known)
    return known
  }
}

export type OwnModel = Awaited<ReturnType<typeof ownModel>>
export type Ours = OwnModel['ours'][number]

function folderWords(language: Language) {
  const words = ownMessagesOf(language)
  return { noDefinition: words['folder.no_definition'], noPublisher: words['folder.no_publisher'] }
}

interface Asked {
  series: string
  measure: Measure
  language: Language
}

async function oursOf(ctx: ApiContext, { series, measure, language }: Asked, place: (method: Method) => number) {
  const facts = await ctx.series.facts(series)
  if (!facts?.measures.includes(measure)) return null
  const selection: Selection = { ...wholeSelection, ...years, ...everyBreakdown, series: [series], measure }
  const [view, named] = await Promise.all([viewOf(ctx, { selection, language }), ctx.series.byCode(series, language)])
  const found = await figuresInView(ctx, view.lines, measure)
  return {
    ...{ series, measure, name: named!.name, unitMeasure: view.unitMeasure, decimals: facts.decimals },
    ...{ kind: facts.kind, measured: facts.measured, volunteerType: facts.volunteerType },
    /** Years with a figure alone; how each was come by stands at the same place of `methodsAt`. */
    lines: found.flatMap(({ line, figures }) => {
      const cells = line.cells.filter(({ measureValue }) => measureValue !== null)
      return cells.length === 0 ? [] : [{ ...line, cells, methodsAt: figures.map(({ method }) => place(method)) }]
    }),
  }
}

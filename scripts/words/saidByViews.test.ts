import { existsSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { groundsOf } from '../../api/comparability/groundsOf.ts'
import { createContext } from '../../api/context.ts'
import { aggregatesOf } from '../../api/coverage/aggregatesOf.ts'
import { profileModel } from '../../api/models/profileModel.ts'
import { viewsOf } from '../../api/observations/viewsOf.ts'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { languages } from '../../data/structure/codelists.ts'
import { type Selection, wholeSelection } from '../../data/structure/selection.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'
import { citation } from '../../data/wording/citation.ts'
import { compareSentence } from '../../data/wording/compareSentence.ts'
import { describeCell } from '../../data/wording/describeCell.ts'
import { describeChange } from '../../data/wording/describeChange.ts'
import { describeGround } from '../../data/wording/describeGround.ts'
import { figureLabel } from '../../data/wording/figureLabel.ts'
import { changeFinding } from '../../data/wording/finding.ts'
import { kindLabel } from '../../data/wording/kindLabel.ts'
import { lineLabels } from '../../data/wording/lineLabel.ts'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import { profileFinding } from '../../data/wording/profileFinding.ts'
import { sourcesOf } from '../../data/wording/sourceLine.ts'
import { trendSentence } from '../../data/wording/trendSentence.ts'
import { createWording } from '../../data/wording/wording.ts'
import { faultOf, rules, sentenceRules } from './typography.ts'

const pointer = 'data/built/current'
const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
afterAll(() => db.destroy())
/** One for all languages, so that the rows of a view are read once. */
const ctx = createContext(db)

/** What a view says to its reader: sentences, and shorter things that stand alone. */
interface Said {
  sentences: (string | null)[]
  labels: (string | null)[]
}

describe.runIf(existsSync(pointer)).each(languages)('what views of the release say in %s', async (language) => {
  const wording = createWording(language, messagesOf(language))
  const list = await ctx.series.list(language)

  const saidOfView = async (selection: Selection): Promise<Said> => {
    const [{ view, series }] = (await viewsOf(ctx, { selection, language, most: 40 })) as [
      Awaited<ReturnType<typeof viewsOf>>[number],
    ]
    const reader = { wording, names: new Map(Object.entries(view.names)) }
    const set = selection.areas.length > 0 ? await groundsOf(ctx, selection) : null
    const shown = { ...view, comparability: set?.class }
    const form = { unitMeasure: view.unitMeasure, decimals: series.decimals }
    const labels = lineLabels(view.lines, reader)
    const { startPeriod, endPeriod } = selection
    const cited = { series, startPeriod, endPeriod, release: view.release, address: 'https://example.org/explore' }
    return {
      sentences: [
        trendSentence(shown, series, reader),
        compareSentence(shown, series, reader),
        sourcesOf(series, { measure: view.measure, release: view.release }, wording),
        citation({ ...cited, accessed: '2026-11-23' }, wording),
      ],
      labels: [
        series.name,
        kindLabel(series, wording),
        changeFinding(
          view.lines.map((line) => ({ label: labels.get(line)!, change: line.change })),
          wording
        ),
        ...view.lines.flatMap((line) => [
          labels.get(line)!,
          describeChange(line.change, wording, form).text,
          ...line.cells.map((cell) => describeCell(cell, form, reader).text),
        ]),
        ...(set?.grounds ?? []).flatMap((ground) => [
          describeGround(ground, wording),
          ...ground.example.map((figure) => figureLabel(figure, reader)),
        ]),
      ],
    }
  }

  const saidOfGroup = async (group: string, reporterRule: 'same_reporters' | 'whoever_reported'): Promise<Said> => {
    const { series, measure } = group < '100' ? perThousand : rate
    const asked = { ...breakdown, series: [series], measure, group: [group], areas: [] }
    const { aggregates } = await aggregatesOf(ctx, { ...asked, reporterRule, ...years, language })
    return {
      sentences: aggregates.flatMap(({ sentence, noHeadline, recipe }) => [sentence, noHeadline, ...recipe]),
      labels: aggregates.map(({ label }) => label),
    }
  }

  const saidOfArea = async (refArea: string): Promise<Said> => {
    const { area, figures, gaps, names } = await profileModel(ctx, { refArea, language })
    const reader = { wording, names: new Map(Object.entries(names)) }
    const found = {
      label: area.name,
      figure: figures[0],
      reason: gaps[0]?.missingReason ?? null,
      others: figures.length,
    }
    return {
      sentences: [],
      labels: [
        profileFinding(found, reader),
        ...figures.flatMap(({ series, cells }) => cells.map((cell) => describeCell(cell, series, reader).text)),
      ],
    }
  }

  const { areas, groups } = await ctx.codes()
  const said = [
    ...(await Promise.all(list.flatMap(selectionsOf).map(saidOfView))),
    ...(await Promise.all([...groups.keys()].map((group) => saidOfGroup(group, 'same_reporters')))),
    ...(await Promise.all([...groups.keys()].map((group) => saidOfGroup(group, 'whoever_reported')))),
    ...(await Promise.all(areas.filter((_, n) => n % 20 === 0).map(({ refArea }) => saidOfArea(refArea)))),
  ]
  const texts = (of: keyof Said) => [...new Set(said.flatMap((view) => view[of]).filter((text) => text !== null))]

  it('are three hundred views and more', () => expect(said.length).toBeGreaterThan(300))

  it.each([...rules, ...sentenceRules].filter((rule) => rule.languages.includes(language)))('$rule', (rule) => {
    const isOfSentences = sentenceRules.includes(rule)
    const broken = [...texts('sentences'), ...(isOfSentences ? [] : texts('labels'))].flatMap((text) => {
      const fault = faultOf(rule, text)
      return fault === undefined ? [] : [`${fault} <- ${text.slice(0, 160)}`]
    })
    expect(broken.slice(0, 10)).toEqual([])
  })
})

const years = { startPeriod: 2016, endPeriod: 2020 }
const breakdown = { sex: '_T', age: '_T', volunteerType: '_T' } as const
const perThousand = { series: 'VOLUNTEERS', measure: 'per_1000' } as const
const rate = { series: 'VOLUNTEERS', measure: 'value' } as const

/** Three views of a series: of few areas, of many in its last measure, of every area in one year. */
function selectionsOf({ series, firstAreas, measures }: SeriesSummary): Selection[] {
  const whole = { ...wholeSelection, ...years, series: [series] }
  return [
    { ...whole, areas: firstAreas.slice(0, 2) },
    { ...whole, areas: firstAreas, measure: measures.at(-1)! },
    { ...whole, startPeriod: 2019, endPeriod: 2019 },
  ]
}

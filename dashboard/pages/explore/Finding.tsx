import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { lineKey, type View } from '../../../data/structure/line.ts'
import { pairedYears, type Scatter } from '../../../data/structure/scatter.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { citation } from '../../../data/wording/citation.ts'
import { changeFinding, eventFinding, mostRisen, rankFinding, scatterFinding } from '../../../data/wording/finding.ts'
import { lineLabels } from '../../../data/wording/lineLabel.ts'
import { rankingRefusal } from '../../../data/wording/rankingRefusal.ts'
import { scatterLabel } from '../../../data/wording/scatterLabel.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import { Beside } from '../../messages/Beside.tsx'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { Unit } from '../../terms/Unit.tsx'
import type { Cited } from '../takeAway/CitePanel.tsx'
import { GoalsShown } from '../view/GoalsShown.tsx'
import { ViewActions } from '../view/ViewActions.tsx'
import { changeRows } from './changeRows.ts'
import type { ExploreHand } from './ExplorePage.tsx'
import { scopeOf } from './scopeOf.ts'

/** What the picture says in a line, over what it is of, and what can be done with it. Said aloud when it changes. */
export function Finding({ hand, found }: { hand: ExploreHand; found: string }) {
  const { wording } = useWords()
  const { model, selection } = hand
  const { views } = model
  const [{ view, series }] = views as [ExploreHand['model']['views'][number]]
  const { startPeriod, endPeriod } = model.scatter ? pairedYears(model.scatter, selection) : selection
  const isOne = selection.view === 'bars' || selection.view === 'map'
  const years = isOne ? wording.year(endPeriod) : wording.years(startPeriod, endPeriod)
  const counted =
    selection.view === 'lines' || selection.view === 'table'
      ? new Set(view.lines.map(({ refArea }) => refArea)).size
      : scopeOf(model).length
  const heard = wording.beside([
    wording.say(`view.${selection.view}`),
    // What a scatter finds names how many have both figures.
    ...(model.scatter ? [] : [wording.say('areas.count', { n: counted })]),
    years,
    ...views.flatMap((of) => [of.series.name, wording.say(`unit.${of.view.unitMeasure}`)]),
  ])
  return (
    <div className="explore-head">
      <h1 className="finding">
        <Unparted>{found}</Unparted>
      </h1>
      <p className="unseen" role="status">
        {useChanged(wording.beside([found, heard]))}
      </p>
      <p className="subject">
        <Beside>
          <span>
            {views.map((of, at) => (
              <span key={of.series.series}>
                {at > 0 && wording.say('list.semicolon')}
                <Beside>
                  <Link href={`/series/${of.series.series}`}>{of.series.name}</Link>
                  <Unit of={of.view.unitMeasure} />
                </Beside>
              </span>
            ))}
            {model.scatter && (
              <>
                {wording.say('list.semicolon')}
                {model.scatter.beside ? (
                  <Link href={`/series/${model.scatter.beside.series}`}>{besideLabel(model.scatter, wording)}</Link>
                ) : (
                  besideLabel(model.scatter, wording)
                )}
              </>
            )}
          </span>
          <Unparted>{years}</Unparted>
        </Beside>
      </p>
      <GoalsShown series={series} goals={view.lines.map(({ goal }) => goal)} />
    </div>
  )
}

/** A text from its first change on: what a page opens with is read as any text, and is no news. */
function useChanged(text: string): string {
  const [first] = useState(text)
  const [hasChanged, setHasChanged] = useState(false)
  if (!hasChanged && text !== first) setHasChanged(true)
  return hasChanged ? text : ''
}

/** What the picture of a view says, in a line. */
export function useFinding({ model, selection }: ExploreHand): string {
  const { wording } = useWords()
  return useMemo(() => {
    const { views, others, names, comparable } = model
    const [{ view, series }] = views as [ExploreHand['model']['views'][number]]
    const nameOf = (area: string) => wording.isolate(names[area] ?? view.names[area] ?? area)
    const reader = { wording, names: new Map(Object.entries(view.names)) }
    const labels = lineLabels(view.lines, reader)
    const labelOf = (line: (typeof view.lines)[number]) => labels.get(line) ?? line.refArea
    const scope = scopeOf(model)
    if (model.scatter) return scatterFinding(model.scatter, wording)
    if (series.kind === 'event') return eventFinding(view.lines, labelOf, wording)
    if (selection.view === 'bars' || selection.view === 'map') {
      const year = selection.endPeriod
      return rankFinding(scope, { ranks: model.ranksOfAll, at: year - others.startPeriod, year, nameOf }, wording)
    }
    if (selection.view === 'change') {
      const changes = changeRows(model).map(({ code, change }) => ({ label: nameOf(code), change }))
      return isRanked(view, series) ? mostRisen(changes, wording) : changeFinding(changes, wording)
    }
    // Nothing fits the choice: the page says so, under the name of what was asked.
    if (view.lines.length === 0) return series.name
    const isKept = (line: (typeof view.lines)[number]) =>
      !comparable || ['comparable', 'with_care'].includes(comparable.classes[lineKey(line)]!)
    return changeFinding(
      view.lines.filter(isKept).map((line) => ({ label: labelOf(line), change: line.change })),
      wording
    )
  }, [model, selection, wording])
}

const besideLabel = ({ y, beside }: Scatter, wording: Wording) => scatterLabel(y, beside?.name, wording)

/** Whether one of all may be called the first: never people reached, nor what surveys found or others scored. */
const isRanked = (view: View, series: SeriesDescription) => {
  const refused = rankingRefusal({ ...view, measure: 'per_1000', cut: false }, series)
  return refused === null || refused === 'too_few' || refused === 'breakdowns'
}

/** Download, cite, share, code: once, for whatever picture is shown. */
export function ExploreActs({ hand: { model } }: { hand: ExploreHand }) {
  const { wording } = useWords()
  const { views, rows, scatter } = model
  const described = [...views.map((of) => of.series), ...(scatter?.beside ? [scatter.beside] : [])]
  const [{ view, series }] = views as [ExploreHand['model']['views'][number]]
  const names = new Map(views.flatMap((of) => Object.entries(of.view.names)))
  const reader = { wording, names }
  const lines = views.flatMap((of) => of.view.lines)
  const { startPeriod, endPeriod } = scatter ? pairedYears(scatter, rows) : rows
  const years = wording.years(startPeriod, endPeriod)
  const measured = rows.measure === 'value' ? [] : [wording.say(`measure.${rows.measure}`)]
  const income = scatter && !scatter.beside ? [wording.say('classification.income_group')] : []
  const named = [...described.map(({ name }) => name), ...income].join(wording.say('list.semicolon'))
  const title = [named, ...measured, years].join(wording.say('list.comma'))
  const { release } = view
  const cited = (address: string): Cited => ({
    ...{ release, address, title },
    code: described.map((one) => one.series).join('_'),
    sources: [...new Map(described.map(({ source }) => [source.dataset, source])).values()],
    sentence: described
      .map((one) =>
        citation(
          {
            ...{ series: one, startPeriod, endPeriod, release, address },
            accessed: new Date().toISOString().slice(0, 10),
          },
          wording
        )
      )
      .join('\n'),
  })
  const form = { unitMeasure: view.unitMeasure, decimals: series.decimals }
  const ofLine = (line: (typeof lines)[number]) => {
    const of = views.find((one) => one.series.series === line.series)!
    return {
      seriesName: of.series.name,
      form: { unitMeasure: of.view.unitMeasure, decimals: of.series.decimals },
    }
  }
  const reported = { selection: rows, lines, labels: lineLabels(lines, reader), reader, release, form, ofLine }
  return <ViewActions key={writeAddress(rows)} view={{ ...reported, seriesName: series.name }} cited={cited} />
}

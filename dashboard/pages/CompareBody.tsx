import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Selection } from '../../data/structure/selection.ts'
import { compareSentence } from '../../data/wording/compareSentence.ts'
import { api } from '../api.ts'
import { useWords } from '../messages/words.ts'
import { CoverageRows } from '../tables/CoverageRows.tsx'
import { LinesTable } from '../tables/LinesTable.tsx'
import { MarksLegend } from '../tables/MarksLegend.tsx'
import { TableBar } from '../tables/TableBar.tsx'
import { Caveats } from './Caveats.tsx'
import { Empty } from './Empty.tsx'
import { GroundsPlace } from './GroundsPlace.tsx'
import { useGrounds } from './useGrounds.ts'
import { useShownView } from './useShownView.ts'
import { ViewActions } from './ViewActions.tsx'
import { ViewHeading } from './ViewHeading.tsx'
import type { Answers } from './viewBodies.ts'

/** Areas below each other, year beside year: sorted as the reader likes, never ranked, with coverage in the foot. */
export function CompareBody({ hand, view, series }: Answers) {
  const { say, wording } = useWords()
  const { selection, choose } = hand
  const { reader, labels, arranged, form, sources, cited } = useShownView(hand, view, series)
  const { data: grounds } = useGrounds(selection)
  const comparability = grounds?.class
  const sentence = useMemo(
    () => compareSentence({ ...view, comparability }, series, reader),
    [view, comparability, series, reader]
  )
  const { data: coverage } = useQuery({
    ...api.coverage.bySeries.queryOptions(coverageQuestion(selection)),
    enabled: isOneBreakdown(selection),
  })
  const reported = { selection, lines: arranged.lines, labels, seriesName: series.name, form, reader }
  const isSummed = series.kind === 'stock' || series.kind === 'flow'
  return (
    <>
      <ViewHeading series={series} view={view} selection={selection} />
      <p className="sentence">{sentence}</p>
      <GroundsPlace grounds={grounds} reader={reader} />
      <TableBar selection={selection} choose={choose} view={view} arranged={arranged} />
      {arranged.lines.length === 0 ? (
        <Empty />
      ) : (
        <LinesTable
          title={`${series.name} · ${wording.years(selection.startPeriod, selection.endPeriod)}`}
          {...{ labels, form, reader }}
          lines={arranged.lines}
          sort={selection.sort}
          onSort={(sort) => choose({ sort })}
        >
          {coverage && isOneBreakdown(selection) && (
            <CoverageRows coverage={coverage} isSummed={isSummed} unitMeasure={series.unitMeasure} />
          )}
        </LinesTable>
      )}
      {isSummed && <p className="hint">{say('coverage.sum.caveat')}</p>}
      <MarksLegend lines={arranged.lines} />
      <div className="origin">
        <p>{sources}</p>
        <Caveats series={series} />
      </div>
      <ViewActions page="compare" view={{ ...reported, release: view.release }} cited={cited} />
    </>
  )
}

const isOneBreakdown = ({ sex, age, volunteerType }: Selection) =>
  [sex, age, volunteerType].every((codes) => codes.length === 1)

/** Coverage of just the areas in the table, those hidden included. */
const coverageQuestion = (selection: Selection) => {
  const { series, sex, age, volunteerType, areas, group, startPeriod, endPeriod, release } = selection
  return {
    ...{ areas, group, startPeriod, endPeriod, release },
    series: series[0]!,
    sex: sex[0] ?? '_T',
    age: age[0] ?? '_T',
    volunteerType: volunteerType[0] ?? '_T',
  }
}

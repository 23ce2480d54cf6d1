import { Link } from 'wouter'
import { headlineOf } from '../../../data/structure/dimensionCodes.ts'
import { period } from '../../../data/structure/selection.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { citation } from '../../../data/wording/citation.ts'
import { kindLabel } from '../../../data/wording/kindLabel.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { FileLink } from '../../frame/FileLink.tsx'
import { usePageRelease } from '../../frame/page.ts'
import { SourceAddress } from '../../frame/SourceAddress.tsx'
import { useHere } from '../../frame/useHere.ts'
import { Beside } from '../../messages/Beside.tsx'
import { useWords } from '../../messages/words.ts'
import { CiteMenu } from '../acts/CiteMenu.tsx'
import { ShareMenu } from '../acts/ShareMenu.tsx'
import { MapPlace } from '../map/MapPlace.tsx'
import { ComputedFrom } from '../panel/ComputedFrom.tsx'
import { AddressProblems } from '../view/AddressProblems.tsx'
import { useAddressSelection } from '../view/useAddressSelection.ts'
import { MethodTable } from './MethodTable.tsx'
import { SeriesCoverage } from './SeriesCoverage.tsx'
import { SeriesTags } from './SeriesTags.tsx'
import { useSeriesPageSay } from './seriesPageWords.ts'

/** What the series counts, how, on what links to the Goals, where it has figures, what to beware of, how to cite it. */
export function SeriesBody({ series }: { series: SeriesDescription }) {
  const { say: sayShared, wording, language } = useWords()
  const { selection, problems, choose } = useAddressSelection()
  const release = usePageRelease()
  const coverage = useAnswer(
    api.coverage.bySeries.queryOptions({
      ...{ series: series.series, startPeriod: period.start, endPeriod: period.end },
      ...headlineOf(series),
    })
  )
  const query = `series=${series.series}`
  const address = useHere()
  const sentence = citation(
    {
      series,
      startPeriod: period.start,
      endPeriod: period.end,
      release,
      address,
      accessed: new Date().toISOString().slice(0, 10),
    },
    wording
  )
  const cited = { code: series.series, title: series.name, sources: [series.source], release, address, sentence }
  return (
    <article className="reading">
      <AddressProblems problems={problems} />
      <h1 className="title">
        {series.name}
        <small>
          <Beside>
            {wording.say(`unit.${series.unitMeasure}`)}
            {kindLabel(series, wording)}
            {wording.say(`theme.${series.theme}`)}
            <bdi>{series.series}</bdi>
          </Beside>
        </small>
      </h1>
      <p className="sentence">{series.definition}</p>
      <div className="acts">
        <Link className="button" href={`/explore?${query}`}>
          {sayShared('act.explore')}
        </Link>
        <Link className="button" href={`/explore?view=table&${query}`}>
          {sayShared('view.table')}
        </Link>
        <FileLink className="button" href={`/download/observations.csv?${query}&language=${language}&page=compare`}>
          {sayShared('act.download')}
        </FileLink>
        <ShareMenu shared={{ title: series.name, address, isPictured: true }} />
        <CiteMenu cited={cited} />
      </div>
      <SeriesCoverage series={series} years={coverage} />
      {coverage.some(({ possible, parts }) => possible + parts > 0) && (
        <MapPlace series={series.series} selection={selection} choose={choose} />
      )}
      <Known series={series} />
    </article>
  )
}

/** All that came with the series itself. */
function Known({ series }: { series: SeriesDescription }) {
  const say = useSeriesPageSay()
  const { wording } = useWords()
  const release = usePageRelease()
  return (
    <div className="series-known">
      <SeriesTags series={series} />
      <MethodTable series={series} />
      <section aria-labelledby="caveats-title">
        <h2 id="caveats-title">{say('caveats.title')}</h2>
        <ul>
          {[...series.caveats, ...series.source.caveats].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="source-title">
        <h2 id="source-title">{wording.say('file.source')}</h2>
        <p>
          {sourceLine(series.source, release, wording)} <SourceAddress address={series.source.address} />
        </p>
        {series.computedFrom && (
          <p>
            <ComputedFrom of={series.computedFrom} />
          </p>
        )}
        {series.denominatorSource && <p>{sourceLine(series.denominatorSource, release, wording)}</p>}
      </section>
    </div>
  )
}

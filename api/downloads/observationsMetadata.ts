import { writeAddress } from '../../data/structure/selectionAddress.ts'
import type { MethodEntry } from '../../data/structure/series.ts'
import { citation } from '../../data/wording/citation.ts'
import { describeMethod } from '../../data/wording/describeMethod.ts'
import type { ApiContext } from '../context.ts'
import { codesThatOccur } from './codesThatOccur.ts'
import { csvColumnNames } from './csvColumns.ts'
import type { DownloadRequest } from './downloadRequest.ts'
import { type GroupNames, namesOfSeries, sayOrder, saySelection } from './saySelection.ts'
import type { ShownView } from './shownView.ts'
import { sourcesOf } from './sourcesOf.ts'

interface MetadataRequest extends DownloadRequest {
  shown: ShownView
  /** Where the file was taken from, e.g. `https://example.org`; empty where that is not known. */
  origin: string
}

/** All that must be known of a file to use it and to ask for it again, in the language of its address. */
export async function observationsMetadata(
  ctx: ApiContext,
  { selection, language, page, shown, origin }: MetadataRequest
) {
  const { view, lines, hidden, series, reader } = shown
  const { wording } = reader
  const { say } = wording
  const groups: GroupNames = new Map((await ctx.areas.groups(language)).map((group) => [group.areaGroup, group.name]))
  const pinned = writeAddress({ ...selection, release: view.release })
  const address = `${origin}/${language}/${page}?${pinned}`
  const period = wording.years(selection.startPeriod, selection.endPeriod)
  const measured = view.measure === 'value' ? [] : [say(`measure.${view.measure}`)]
  return {
    title: [wording.list([...namesOfSeries(shown.views).values()]), ...measured, period].join(say('list.comma')),
    product: say('product.name'),
    independence: say('product.independent'),
    language,
    release: view.release,
    address,
    download: `${origin}/download/observations.csv?${pinned}&language=${language}`,
    selection: saySelection(selection, shown, groups),
    order: sayOrder(selection, reader, namesOfSeries(shown.views)),
    lines: lines.length,
    lines_hidden: hidden,
    rows: lines.reduce((rows, line) => rows + line.cells.length, 0),
    columns: csvColumnNames.map((name) => ({ name, description: say(`column.${name}`) })),
    series: {
      code: series.series,
      name: series.name,
      definition: series.definition,
      kind: say(`kind.${series.kind}`),
      decimals: series.decimals,
      caveats: series.caveats,
    },
    unit_measure: { code: series.unitMeasure, words: say(`unit.${series.unitMeasure}`) },
    measure: { code: view.measure, words: say(`measure.${view.measure}`) },
    measure_unit: { code: view.unitMeasure, words: say(`unit.${view.unitMeasure}`) },
    codes: codesThatOccur(lines, reader),
    method: methodOf(shown).map((entry) => ({
      source: entry.source,
      time_period: entry.timePeriod,
      ...describeMethod(entry, wording),
    })),
    goals: series.tags.map(({ goal, target, basis, reason }) => ({
      goal,
      target,
      basis,
      basis_words: say(`basis.${basis}`),
      basis_explained: say(`basis.${basis}.explained`),
      reason,
    })),
    sources: await sourcesOf(ctx, { series, view, language, wording }),
    notes: [say('change.note_covid', { year: wording.year(2020) })],
    citation: citation({ ...selection, series, release: view.release, address, accessed: today() }, wording),
  }
}

/** What is known of the method of the figures in the file: of the dataset, and of the sources that occur. */
function methodOf({ lines, series }: ShownView): MethodEntry[] {
  const sources = new Set(lines.flatMap(({ cells }) => cells.map(({ source }) => source)))
  return series.method.filter(({ source }) => source === null || sources.has(source))
}

/** The day on which this copy was handed over: the one thing in it that its address does not decide. */
const today = () => new Date().toISOString().slice(0, 10)

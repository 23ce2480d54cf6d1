import { flags, missingReasons, obsStatuses } from '../../data/structure/codelists.ts'
import { breakdownNames, breakdowns } from '../../data/structure/dimensionCodes.ts'
import type { MessageKey } from '../../data/wording/messages.ts'
import type { ApiContext } from '../context.ts'
import type { Turn } from '../requests/turns.ts'
import { wordingIn } from '../wordingIn.ts'
import { columnWords } from './columnWords.ts'
import type { DescribedCsv } from './csvDescriptions.ts'
import { downloadName, markedName } from './downloadName.ts'
import type { FileRequest } from './downloadRequest.ts'
import { fileAddress } from './fileAddress.ts'
import { observationsDescription } from './observationsFile.ts'
import { releaseColumnTypes } from './releaseCsv.ts'

/** What must be known of the CSV of a selection. */
export async function describeSelection(ctx: ApiContext, request: FileRequest, turn: Turn): Promise<DescribedCsv> {
  const asCsv: FileRequest = { ...request, format: 'csv' }
  const metadata = await observationsDescription(ctx, asCsv, turn)
  const { title, language, release, columns, codes, sources } = metadata
  return {
    ...{ title, language, release, columns, codes },
    address: fileAddress({ ...asCsv, selection: { ...request.selection, release } }),
    name: downloadName(asCsv, release, 'csv'),
    sources: sources.map((one) => ({
      title: `${one.publisher}: ${one.title}`,
      path: one.address,
      licence: one.licence_is_stated ? one.licence : null,
    })),
  }
}

/** The same of the CSV of the whole release, in English. */
export async function describeRelease(ctx: ApiContext, origin: string): Promise<DescribedCsv> {
  const { release } = await ctx.codes()
  const { say } = wordingIn('en')
  const datasets = await ctx.datasets.list('en')
  const said = (codes: readonly string[], concept: string) =>
    codes.map((code) => ({ code, words: say(`${concept}.${code}` as MessageKey) }))
  return {
    ...{ title: `${say('product.name')}, ${release}`, language: 'en', release },
    ...{ address: `${origin}/download/release.csv`, name: `${markedName(release)}volunteering_${release}.csv` },
    columns: releaseColumnTypes.map((column) => {
      const description = columnWords.en[`column.${column.name}` as keyof (typeof columnWords)['en']]
      return { ...column, ...(description && { description }) }
    }),
    codes: {
      ...Object.fromEntries(
        breakdownNames.map((name) => [breakdowns[name].column, said(breakdowns[name].codes, name)])
      ),
      obs_status: said(obsStatuses, 'status'),
      missing_reason: said(missingReasons, 'missing'),
      flag: said(flags, 'flag'),
    },
    sources: datasets.map(({ publisher, title, address, licence }) => ({
      title: `${publisher}: ${title}`,
      path: address,
      licence,
    })),
  }
}

import { type Request, type RequestHandler, Router } from 'express'
import { type FileFormat, fileEndings, fileFormats } from '../../data/structure/fileFormats.ts'
import { isLinkTracker } from '../../data/structure/linkTracker.ts'
import type { ApiContext } from '../context.ts'
import { basePathOf } from '../requests/belowBase.ts'
import { HttpError } from '../requests/httpError.ts'
import type { OriginOf } from '../requests/originOf.ts'
import { createTurns } from '../requests/turns.ts'
import { urlParts } from '../requests/urlParts.ts'
import { csvwOf, type DescribedCsv, dataPackageOf } from './csvDescriptions.ts'
import { describeRelease, describeSelection } from './describeCsv.ts'
import { downloadName, markedName } from './downloadName.ts'
import { downloadRequest, type FileRequest } from './downloadRequest.ts'
import { spssScript, stataScript } from './labelScripts.ts'
import { observationsDescription, observationsFile } from './observationsFile.ts'
import { releaseCsv } from './releaseCsv.ts'
import { releasePackage } from './releasePackage.ts'
import { sendFile } from './sendFile.ts'
import { writeZip } from './writeZip.ts'

interface DownloadOptions {
  bound: RequestHandler
  origin: OriginOf
}

/** Plain addresses for people without TypeScript: the page's own parameters, and a file for an answer. */
export function downloadRoutes(ctx: ApiContext, { bound, origin }: DownloadOptions): Router {
  const routes = Router()
  const turn = createTurns()
  routes.use(bound)

  const asked = async (request: Request, format: FileFormat): Promise<FileRequest> => ({
    ...(await downloadRequest(ctx, urlParts(request.originalUrl).query)),
    format,
    origin: origin(request),
  })

  for (const format of fileEndings)
    routes.get(`/observations.${format}`, async (request, response) => {
      const wanted = await asked(request, format)
      response.set('Release', (await ctx.codes()).release)
      const { query } = urlParts(request.originalUrl)
      if (format === 'csv')
        response.set('Link', describedBy(`${basePathOf(response)}/download/observations`, `?${query}`))
      const { release, pieces } = await observationsFile(ctx, wanted, turn)
      await sendFile(response, { name: downloadName(wanted, release, format), type: fileFormats[format].type, pieces })
    })

  routes.get('/observations.metadata.json', async (request, response) => {
    const wanted = await asked(request, 'csv')
    const metadata = await observationsDescription(ctx, wanted, turn)
    const name = downloadName(wanted, metadata.release, 'metadata.json')
    await sendFile(response, { name, type: fileFormats.json.type, pieces: [`${JSON.stringify(metadata, null, 2)}\n`] })
  })

  for (const [ending, { type, write }] of Object.entries(descriptions)) {
    routes.get(`/observations.${ending}`, async (request, response) => {
      const described = await describeSelection(ctx, await asked(request, 'csv'), turn)
      const name = `${described.name.replace(/\.csv$/, '')}.${ending}`
      await sendFile(response, { name, type, pieces: [write(described)] })
    })
    routes.get(`/release.${ending}`, async (request, response) => {
      const { release } = await ctx.codes()
      refuseParameters(request, { release })
      const described = await describeRelease(ctx, origin(request))
      await sendFile(response, {
        name: `${markedName(release)}volunteering_${release}.${ending}`,
        type,
        pieces: [write(described)],
      })
    })
  }

  routes.get('/release.csv', async (request, response) => {
    const { release } = await ctx.codes()
    refuseParameters(request, { release })
    response.set('Link', describedBy(`${basePathOf(response)}/download/release`, ''))
    const name = `${markedName(release)}volunteering_${release}.csv`
    await sendFile(response, { name, type: fileFormats.csv.type, pieces: releaseCsv(ctx, turn) })
  })

  routes.get('/release.zip', async (request, response) => {
    const { release } = await ctx.codes()
    const asked = new URLSearchParams(urlParts(request.originalUrl).query).get('licences')
    const licences = asked === 'stated' || asked === 'open' ? asked : undefined
    refuseParameters(request, { release, licences: licences ?? 'stated' })
    const pieces = writeZip(await releasePackage(ctx, { licences }, turn))
    const name = `${markedName(release)}volunteering_${release}${licences === 'open' ? '_open' : licences ? '_licensed' : ''}.zip`
    await sendFile(response, { name, type: 'application/zip', pieces })
  })

  return routes
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`

/** What describes a CSV file, by the ending that stands in the place of its own. */
const descriptions: Record<string, { type: string; write: (described: DescribedCsv) => string }> = {
  'csv-metadata.json': { type: 'application/csvm+json', write: (one) => json(csvwOf(one)) },
  'datapackage.json': { type: 'application/json; charset=utf-8', write: (one) => json(dataPackageOf(one)) },
  do: { type: 'text/plain; charset=utf-8', write: stataScript },
  sps: { type: 'text/plain; charset=utf-8', write: spssScript },
}

/** Where a program finds what describes a CSV file (CSV on the Web). */
const describedBy = (path: string, query: string) =>
  `<${path}.csv-metadata.json${query}>; rel="describedby"; type="application/csvm+json"`

/**
 * A whole release takes nothing but what is named here, each with the one value that it may have: whatever else was asked
 * for would not be in the file.
 */
function refuseParameters(request: Request, allowed: Record<string, string>): void {
  const problems = [...new URLSearchParams(urlParts(request.originalUrl).query)].flatMap(([parameter, value]) => {
    if (value === '' || isLinkTracker(parameter) || allowed[parameter] === value) return []
    const named = /^\w{1,40}$/.test(parameter) ? parameter : 'a parameter'
    const instead = Object.hasOwn(allowed, parameter)
      ? `${allowed[parameter]} or nothing`
      : 'a whole release cannot be narrowed: leave it away, or ask for /download/observations.csv'
    return [{ parameter, message: `${named}: ${instead}` }]
  })
  if (problems.length > 0) throw new HttpError(400, problems.map(({ message }) => message).join('\n'), problems)
}

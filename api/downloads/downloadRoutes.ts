import { type Request, type RequestHandler, Router } from 'express'
import { type FileFormat, fileEndings, fileFormats } from '../../data/structure/fileFormats.ts'
import { isLinkTracker } from '../../data/structure/linkTracker.ts'
import type { ApiContext } from '../context.ts'
import { HttpError } from '../requests/httpError.ts'
import type { OriginOf } from '../requests/originOf.ts'
import { createTurns } from '../requests/turns.ts'
import { urlParts } from '../requests/urlParts.ts'
import { downloadName, privateName } from './downloadName.ts'
import { downloadRequest, type FileRequest } from './downloadRequest.ts'
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
      const { release, pieces } = await observationsFile(ctx, wanted, turn)
      await sendFile(response, { name: downloadName(wanted, release, format), type: fileFormats[format].type, pieces })
    })

  routes.get('/observations.metadata.json', async (request, response) => {
    const wanted = await asked(request, 'csv')
    const metadata = await observationsDescription(ctx, wanted, turn)
    const name = downloadName(wanted, metadata.release, 'metadata.json')
    await sendFile(response, { name, type: fileFormats.json.type, pieces: [`${JSON.stringify(metadata, null, 2)}\n`] })
  })

  routes.get('/release.csv', async (request, response) => {
    const { release } = await ctx.codes()
    refuseParameters(request, { release })
    const name = `${privateName(release)}volunteering_${release}.csv`
    await sendFile(response, { name, type: fileFormats.csv.type, pieces: releaseCsv(ctx, turn) })
  })

  routes.get('/release.zip', async (request, response) => {
    const { release } = await ctx.codes()
    const asked = new URLSearchParams(urlParts(request.originalUrl).query).get('licences')
    const licences = asked === 'stated' || asked === 'open' ? asked : undefined
    refuseParameters(request, { release, licences: licences ?? 'stated' })
    const pieces = writeZip(await releasePackage(ctx, { licences }, turn))
    const name = `${privateName(release)}volunteering_${release}${licences === 'open' ? '_open' : licences ? '_licensed' : ''}.zip`
    await sendFile(response, { name, type: 'application/zip', pieces })
  })

  return routes
}

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

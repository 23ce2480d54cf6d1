import { type Request, type Response, Router } from 'express'
import type { ApiContext } from '../context.ts'
import { downloadName } from './downloadName.ts'
import { downloadRequest } from './downloadRequest.ts'
import { observationsCsv } from './observationsCsv.ts'
import { observationsMetadata } from './observationsMetadata.ts'
import { shownView } from './shownView.ts'

/** Plain addresses for people without TypeScript: the page's own parameters, and a file for an answer. */
export function downloadRoutes(ctx: ApiContext): Router {
  const routes = Router()

  const asked = async (request: Request) => {
    const wanted = downloadRequest(request.originalUrl.split('?', 2)[1] ?? '', await ctx.codes())
    return { wanted, shown: await shownView(ctx, wanted) }
  }

  routes.get('/observations.csv', async (request, response) => {
    const { wanted, shown } = await asked(request)
    send(response, downloadName(wanted.selection, shown.view, 'csv'), 'text/csv; charset=utf-8; header=present')
    response.send(observationsCsv(shown))
  })

  routes.get('/observations.metadata.json', async (request, response) => {
    const { wanted, shown } = await asked(request)
    const metadata = await observationsMetadata(ctx, { ...wanted, shown, origin: originOf(request) })
    send(response, downloadName(wanted.selection, shown.view, 'metadata.json'), 'application/json; charset=utf-8')
    response.send(`${JSON.stringify(metadata, null, 2)}\n`)
  })

  return routes
}

const send = (response: Response, name: string, type: string) =>
  response.set('Content-Type', type).set('Content-Disposition', `attachment; filename="${name}"`)

/** Where the file was taken from, if the request says so in a form that can be printed. */
function originOf(request: Request): string {
  const host = request.get('host') ?? ''
  return /^([\w.-]+|\[[\da-f:]+\])(:\d+)?$/i.test(host) ? `${request.protocol}://${host}` : ''
}

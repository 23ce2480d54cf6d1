import { Router } from 'express'
import type { ApiContext } from '../context.ts'
import { HttpError } from '../requests/httpError.ts'
import type { OriginOf } from '../requests/originOf.ts'
import { catalogOf, context } from './catalogOf.ts'

/** For programs that gather catalogues of data (DCAT, schema.org): the release with all its datasets, and each by itself. */
export function catalogRoutes(ctx: ApiContext, { origin }: { origin: OriginOf }): Router {
  const routes = Router()

  routes.get('/', async (request, response) => {
    response.set('Content-Type', 'application/ld+json')
    response.send(Buffer.from(JSON.stringify({ '@context': context, ...(await catalogOf(ctx, origin(request))) })))
  })

  routes.get('/:dataset', async (request, response) => {
    const { 'dcat:dataset': datasets } = await catalogOf(ctx, origin(request))
    const nameOf = (one: { '@id': string }) => one['@id'].split('/').at(-1)!
    const found = datasets.find((one) => nameOf(one) === request.params.dataset)
    if (!found)
      throw new HttpError(404, `there is no dataset of this name: there are ${datasets.map(nameOf).join(', ')}`)
    response.set('Content-Type', 'application/ld+json')
    response.send(Buffer.from(JSON.stringify({ '@context': context, ...found })))
  })

  return routes
}

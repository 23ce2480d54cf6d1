import { Router } from 'express'
import type { Metrics } from './metrics.ts'
import { type Readiness, unreadyBecause } from './readiness.ts'

interface LifeOptions {
  release: string
  readiness: Readiness
  metrics: Metrics
}

/** What whoever runs the server asks of it: whether it lives, whether it should be asked, and what it does. */
export function lifeRoutes({ release, readiness, metrics }: LifeOptions): Router {
  const routes = Router({ caseSensitive: true })
  routes.get('/live', (_request, response) => void response.json({ status: 'live' }))
  routes.get('/ready', async (_request, response) => {
    const because = await unreadyBecause(readiness)
    if (because.length === 0) return void response.json({ status: 'ready', release })
    response.status(503).set('Retry-After', '5').json({ status: 'unready', because })
  })
  routes.get('/metrics', (_request, response) => {
    response.type('text/plain; version=0.0.4; charset=utf-8').send(metrics.text())
  })
  return routes
}

import type { RequestHandler } from 'express'
import { isLinkTracker } from '../../data/structure/linkTracker.ts'
import { urlParts } from './urlParts.ts'

/** All that a question of tRPC depends on: its library writes others, which say nothing of the answer. */
const ofQuestion = new Set(['input', 'release', 'build'])

/**
 * Leaves out of an address what no answer depends on, before anything is kept or said of it: what link trackers add is of
 * one reader, and stands in nobody else's page.
 */
export const plainAddress: RequestHandler = (request, _response, next) => {
  const { path, query } = urlParts(request.url)
  if (query === '') return next()
  const isQuestion = path.startsWith('/trpc/')
  const parts = query.split('&').filter((part) => {
    const name = nameOf(part)
    return isQuestion ? ofQuestion.has(name) : !isLinkTracker(name)
  })
  request.url = parts.length > 0 ? `${path}?${parts.join('&')}` : path
  request.originalUrl = request.url
  next()
}

function nameOf(part: string): string {
  const [name = ''] = part.split('=', 1)
  try {
    return decodeURIComponent(name.replaceAll('+', ' '))
  } catch {
    return name
  }
}

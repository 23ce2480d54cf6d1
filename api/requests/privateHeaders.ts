import type { RequestHandler } from 'express'
import onHeaders from 'on-headers'
import { isPrivateRelease } from '../../data/structure/privateRelease.ts'
import { forOneReader } from './cacheControl.ts'

/** How the words look that stand over every page: no reader of another release fetches them. */
const look =
  '.private{margin:0;padding:.4rem 1rem;background:#b3261e;color:#fff;text-align:center;font-family:inherit}@media print{.private{color:#b3261e;background:none}}'

/** Everything that is answered from private datasets says so, is kept by no cache between, and is found by no search engine. */
export function privateHeaders(release: string): RequestHandler {
  return (request, response, next) => {
    if (isPrivateRelease(release)) {
      response.set({ 'X-Robots-Tag': 'noindex, nofollow', Publication: 'not-for-publication' })
      onHeaders(response, () => {
        response.setHeader('Cache-Control', forOneReader(String(response.getHeader('Cache-Control') ?? '')))
      })
      if (request.path === '/private.css') return void response.type('css').send(look)
    }
    next()
  }
}

import type { RequestHandler } from 'express'
import onHeaders from 'on-headers'
import { type Mark, markOf } from '../../data/structure/markedRelease.ts'
import { forOneReader } from './cacheControl.ts'

/** How the words look that stand over every page: no reader of another release fetches them. */
const look =
  '.marked{margin:0;padding:.4rem 1rem;background:#b3261e;color:#fff;text-align:center;font-family:inherit}@media print{.marked{color:#b3261e;background:none}}'

const publication = { private: 'not-for-publication', synthetic: 'synthetic' } as const satisfies Record<Mark, string>

/** Everything that is answered from a marked release says so, is kept by no cache between, and is found by no search engine. */
export function markedHeaders(release: string): RequestHandler {
  const mark = markOf(release)
  return (request, response, next) => {
    if (mark) {
      response.set({ 'X-Robots-Tag': 'noindex, nofollow', Publication: publication[mark] })
      onHeaders(response, () => {
        response.setHeader('Cache-Control', forOneReader(String(response.getHeader('Cache-Control') ?? '')))
      })
      if (request.path === '/marked.css') return void response.type('css').send(look)
    }
    next()
  }
}

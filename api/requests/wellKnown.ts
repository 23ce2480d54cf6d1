import { Router } from 'express'
import { basePathOf } from './belowBase.ts'

interface WellKnown {
  /** Where to report a weakness; without it nothing is said of that. */
  securityContact: string | undefined
  publicOrigin: string | undefined
}

/** So many days what is said of a contact holds: a server that runs says it anew each day. */
const days = 180

/** What browsers and people look for at the same place of every host (RFC 9116 for who found a weakness). */
export function wellKnown({ securityContact, publicOrigin }: WellKnown): Router {
  const routes = Router()

  // Browsers ask for it beside every file that is no page, whatever pages name.
  routes.get('/favicon.ico', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=86400').redirect(308, `${basePathOf(response)}/mark.svg`)
  })

  if (securityContact)
    routes.get('/.well-known/security.txt', (_request, response) => {
      const expires = new Date(Date.now() + days * 86_400_000).toISOString().replace(/T.*/, 'T00:00:00Z')
      const canonical = publicOrigin ? `Canonical: ${publicOrigin}/.well-known/security.txt\n` : ''
      response.set('Cache-Control', 'public, max-age=86400').type('text/plain')
      response.send(`Contact: ${securityContact}\nExpires: ${expires}\nPreferred-Languages: en\n${canonical}`)
    })

  return routes
}

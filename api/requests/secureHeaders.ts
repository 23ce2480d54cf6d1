import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * A page may load from its own address and nowhere else. No upgrade to https and no HSTS: the server may stand in a
 * plain http network, where either would leave the page blank. For the same reason no opener or agent-cluster
 * policy, which browsers refuse there with an error.
 */
export function secureHeaders({ isDevelopment }: { isDevelopment: boolean }): RequestHandler[] {
  const inPage = isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'"]
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          ...(isDevelopment && { scriptSrc: inPage }),
          styleSrc: inPage,
          imgSrc: ["'self'", 'blob:'],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: false,
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
      // Answers to browsers of another age: they say nothing to today's.
      xDnsPrefetchControl: false,
      xDownloadOptions: false,
      xPermittedCrossDomainPolicies: false,
      xXssProtection: false,
    }),
    (_request, response, next) => {
      response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
      next()
    },
  ]
}

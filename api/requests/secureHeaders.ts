import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * A page may load from its own address and nowhere else; an answer is no page, may load nothing and stand in no frame.
 * No upgrade to https and no HSTS: the server may stand in a plain http network, where either would leave the page
 * blank. For the same reason no opener or agent-cluster policy, which browsers refuse there with an error.
 */
export function secureHeaders({ isDevelopment }: { isDevelopment: boolean }): RequestHandler {
  const inPage = isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'"]
  const forPage = withPolicy({
    defaultSrc: ["'self'"],
    ...(isDevelopment && { scriptSrc: inPage }),
    styleSrc: inPage,
    imgSrc: ["'self'", 'blob:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  })
  const forAnswer = withPolicy({ defaultSrc: ["'none'"], frameAncestors: ["'none'"] })
  // It may stand in the page of another host; its letters and their styles are its own.
  const forPicture = withPolicy(
    { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"], fontSrc: ['data:'], frameAncestors: ["'none'"] },
    'cross-origin'
  )
  // The one thing that may stand in a frame of another host: nothing runs in it.
  const inFrame = withPolicy(
    {
      ...{ defaultSrc: ["'none'"], styleSrc: inPage, imgSrc: ["'self'"], baseUri: ["'none'"], formAction: ["'none'"] },
      frameAncestors: ['*'],
    },
    'cross-origin'
  )
  return (request, response, next) => {
    if (/^\/embed\//.test(request.path)) return inFrame(request, response, next)
    if (/^\/(trpc|api)\//.test(request.path)) return forAnswer(request, response, next)
    if (/^\/picture\//.test(request.path)) return forPicture(request, response, next)
    response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
    forPage(request, response, next)
  }
}

type Directives = Record<string, string[]>

function withPolicy(directives: Directives, policy: 'same-origin' | 'cross-origin' = 'same-origin') {
  const isFramed = directives.frameAncestors?.includes('*')
  return helmet({
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'same-origin' },
    contentSecurityPolicy: { useDefaults: false, directives },
    crossOriginResourcePolicy: { policy },
    // The older word for frame-ancestors, which has none for everybody.
    xFrameOptions: isFramed ? false : { action: 'deny' },
    // Answers to browsers of another age: they say nothing to today's.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  })
}

import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { themeScriptHash } from './themeScript.ts'

export interface HeaderSettings {
  isDevelopment: boolean
  /** Seconds for which browsers come back by https alone; 0 says nothing of it. */
  hsts?: number
  /** In whose pages a view below /embed may stand, as a policy names them. */
  frameAncestors?: readonly string[]
}

/**
 * A page may load from its own address and nowhere else, and runs one script of its own; an answer is no page, may load nothing and stand in no frame.
 * No upgrade to https, and HSTS only where an operator sets it: the server may stand in a plain http network, where either
 * would leave the page blank. For the same reason no opener or agent-cluster policy, which browsers refuse there with an
 * error.
 */
export function secureHeaders({ isDevelopment, hsts = 0, frameAncestors = ['*'] }: HeaderSettings): RequestHandler {
  const withPolicy = policyWith(hsts)
  const inPage = isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'"]
  const forPage = withPolicy({
    defaultSrc: ["'self'"],
    scriptSrc: isDevelopment ? inPage : [...inPage, themeScriptHash],
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
      frameAncestors: [...frameAncestors],
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
type Reach = 'same-origin' | 'cross-origin'

const policyWith =
  (hsts: number) =>
  (directives: Directives, policy: Reach = 'same-origin') => {
    const isFramed = !directives.frameAncestors?.includes("'none'")
    return helmet({
      strictTransportSecurity: hsts > 0 && { maxAge: hsts, includeSubDomains: false },
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
      referrerPolicy: { policy: 'same-origin' },
      contentSecurityPolicy: { useDefaults: false, directives },
      crossOriginResourcePolicy: { policy },
      // The older word for frame-ancestors, which has none for everybody or for some.
      xFrameOptions: isFramed ? false : { action: 'deny' },
      // Answers to browsers of another age: they say nothing to today's.
      xDnsPrefetchControl: false,
      xDownloadOptions: false,
      xPermittedCrossDomainPolicies: false,
      xXssProtection: false,
    })
  }

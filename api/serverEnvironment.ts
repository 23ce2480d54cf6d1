import * as z from 'zod'
import { isPrivateRelease, privateEnding } from '../data/structure/privateRelease.ts'
import { databaseAddresses } from './databaseAddresses.ts'
import { frameAncestors } from './requests/frameAncestors.ts'
import { trustedProxies } from './requests/trustedProxies.ts'

const whole = (fallback: number, most: number) => z.coerce.number().int().min(0).max(most).default(fallback)

/** What a reader throws is what is said of the setting. */
const readBy = <Value>(read: (text: string) => Value) =>
  z.string().transform((text, context) => {
    try {
      return read(text)
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message })
      return z.NEVER
    }
  })

const environment = z.object({
  PORT: whole(3000, 65_535),
  HOST: z.string().min(1).default('127.0.0.1'),
  SOCKET: z.string().startsWith('/', 'expected a whole path, such as /run/volunteering/server.sock').optional(),
  RELEASE: z.string().min(1).optional(),
  DATABASE_URL: readBy(databaseAddresses).default([]),
  CLUSTER: z.coerce.number().int().min(1).max(256).default(1),
  PRIVATE: z.enum(['0', '1'], '1 to serve private datasets, or nothing').default('0'),
  PACKAGES: z.string().min(1).default('data/releases'),
  DASHBOARD: z.string().min(1).default('dist/dashboard'),
  RENDERING: z.string().min(1).default('dist/rendering/renderPage.js'),
  FONTS: z.string().min(1).default('dist/fonts'),
  RATE_LIMIT: whole(600, 1_000_000),
  STOP_WITHIN: whole(8, 3600),
  TRUST_PROXY: readBy(trustedProxies).optional(),
  PUBLIC_ORIGIN: readBy(originIn).optional(),
  BASE_PATH: readBy(basePathIn).default(''),
  HSTS: whole(0, 63_072_000),
  FRAME_ANCESTORS: readBy(frameAncestors).default(['*']),
  SECURITY_CONTACT: readBy(contactIn).optional(),
})

/** Every setting by its name, which OPERATING.md explains. */
export const settingNames = Object.keys(environment.shape)

/** What can be set from outside. A variable that is there but empty counts as absent; a bad one stops the start. */
export function serverEnvironment(variables: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const read = environment.safeParse(given)
  if (!read.success) {
    const sentences = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new Error(`the environment cannot be used: ${sentences.join('; ')}`)
  }
  const {
    PORT,
    HOST,
    SOCKET,
    RELEASE,
    DATABASE_URL,
    CLUSTER,
    PRIVATE,
    PACKAGES,
    DASHBOARD,
    RENDERING,
    FONTS,
    RATE_LIMIT,
    STOP_WITHIN,
    TRUST_PROXY,
    PUBLIC_ORIGIN,
    BASE_PATH,
    HSTS,
    FRAME_ANCESTORS,
    SECURITY_CONTACT,
  } = read.data
  if (SOCKET && !PUBLIC_ORIGIN)
    throw new Error(
      'the environment cannot be used: SOCKET: set PUBLIC_ORIGIN too, for a socket has no address to cite'
    )
  if (SOCKET && typeof TRUST_PROXY === 'string')
    throw new Error(
      'the environment cannot be used: TRUST_PROXY: who comes by a socket has no address: say how many proxies stand in front, such as 1'
    )
  if (RELEASE && DATABASE_URL.length > 0)
    throw new Error(
      'the environment cannot be used: RELEASE: a release is read from a file or from DATABASE_URL: set one of them'
    )
  return {
    port: PORT,
    host: HOST,
    socket: SOCKET,
    pointer: RELEASE ?? `data/built/current${PRIVATE === '1' ? privateEnding : ''}`,
    isPrivate: PRIVATE === '1',
    databases: DATABASE_URL,
    workers: CLUSTER,
    packages: PACKAGES,
    dashboard: DASHBOARD,
    rendering: RENDERING,
    fonts: FONTS,
    rateLimit: RATE_LIMIT,
    stopWithin: STOP_WITHIN,
    // Only a proxy of this machine comes by a socket.
    trustProxy: TRUST_PROXY ?? (SOCKET ? 1 : false),
    publicOrigin: PUBLIC_ORIGIN,
    basePath: BASE_PATH,
    hsts: HSTS,
    frameAncestors: FRAME_ANCESTORS,
    securityContact: SECURITY_CONTACT,
  }
}

/** A release with private datasets opens with the setting alone, and with the setting no other: a slip in a path serves nothing. */
export function refuseOtherAudience(release: string, isPrivate: boolean): void {
  if (isPrivateRelease(release) === isPrivate) return
  throw new Error(
    `release ${release} ${isPrivate ? 'holds no private datasets: start without PRIVATE' : 'holds private datasets: it opens with PRIVATE=1 alone'}`
  )
}

/** A path is another setting: half of an address would be lost here, and where it is said twice one could be wrong. */
function originIn(text: string): string {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error('expected an address such as https://data.example.org')
  const { origin, pathname, search, hash } = url
  if (pathname !== '/' || search || hash)
    throw new Error(`expected an address without a path: ${origin} here, and BASE_PATH=${pathname.replace(/\/$/, '')}`)
  return origin
}

function basePathIn(text: string): string {
  if (!/^(\/[\w.~-]*[\w~-])*\/?$/.test(text))
    throw new Error('expected a path such as /sdg, of letters, digits and . _ ~ -')
  return text.replace(/\/$/, '')
}

function contactIn(text: string): string {
  if (/^(mailto:)?[^\s@:/]+@[^\s@:/]+$/.test(text)) return text.startsWith('mailto:') ? text : `mailto:${text}`
  if (/^https:\/\/[^\s]+$/.test(text)) return text
  throw new Error('expected where to report a weakness: an address of e-mail, or one that begins with https://')
}

import * as z from 'zod'
import { type Mark, markedEndings, markOf } from '../data/structure/markedRelease.ts'
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
  SYNTHETIC: z.enum(['0', '1'], '1 to serve made-up figures, or nothing').default('0'),
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
    SYNTHETIC,
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
  if (PRIVATE === '1' && SYNTHETIC === '1')
    throw new Error(
      'the environment cannot be used: SYNTHETIC: no made-up figures beside private datasets: one of the two'
    )
  const mark: Mark | undefined = PRIVATE === '1' ? 'private' : SYNTHETIC === '1' ? 'synthetic' : undefined
  return {
    port: PORT,
    host: HOST,
    socket: SOCKET,
    pointer: RELEASE ?? pointerOf(mark),
    mark,
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

const pointerOf = (mark: Mark | undefined) =>
  mark === 'synthetic' ? 'data/built/synthetic/current' : `data/built/current${mark ? markedEndings[mark] : ''}`

const held = {
  private: { setting: 'PRIVATE', what: 'private datasets' },
  synthetic: { setting: 'SYNTHETIC', what: 'made-up figures' },
} as const satisfies Record<Mark, object>

/** A marked release opens with its setting alone, and with the setting no other: a slip in a path serves nothing. */
export function refuseOtherAudience(release: string, allowed: Mark | undefined): void {
  const mark = markOf(release)
  if (mark === allowed) return
  throw new Error(
    mark
      ? `release ${release} holds ${held[mark].what}: it opens with ${held[mark].setting}=1 alone`
      : `release ${release} holds no ${held[allowed!].what}: start without ${held[allowed!].setting}`
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

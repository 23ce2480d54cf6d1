import * as z from 'zod'
import { isPrivateRelease, privateEnding } from '../data/structure/privateRelease.ts'

const whole = (fallback: number, most: number) => z.coerce.number().int().min(0).max(most).default(fallback)

const environment = z.object({
  PORT: whole(3000, 65_535),
  HOST: z.string().min(1).default('127.0.0.1'),
  RELEASE: z.string().min(1).optional(),
  PRIVATE: z.enum(['0', '1'], '1 to serve private datasets, or nothing').default('0'),
  PACKAGES: z.string().min(1).default('data/releases'),
  DASHBOARD: z.string().min(1).default('dist/dashboard'),
  RENDERING: z.string().min(1).default('dist/rendering/renderPage.js'),
  FONTS: z.string().min(1).default('dist/fonts'),
  RATE_LIMIT: whole(600, 1_000_000),
  STOP_WITHIN: whole(8, 3600),
  TRUST_PROXY: z.string().optional(),
  PUBLIC_ORIGIN: z
    .url({ protocol: /^https?$/, error: 'expected an address such as https://data.example.org' })
    .transform((url) => new URL(url).origin)
    .optional(),
})

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
    RELEASE,
    PRIVATE,
    PACKAGES,
    DASHBOARD,
    RENDERING,
    FONTS,
    RATE_LIMIT,
    STOP_WITHIN,
    TRUST_PROXY,
    PUBLIC_ORIGIN,
  } = read.data
  return {
    port: PORT,
    host: HOST,
    pointer: RELEASE ?? `data/built/current${PRIVATE === '1' ? privateEnding : ''}`,
    isPrivate: PRIVATE === '1',
    packages: PACKAGES,
    dashboard: DASHBOARD,
    rendering: RENDERING,
    fonts: FONTS,
    rateLimit: RATE_LIMIT,
    stopWithin: STOP_WITHIN,
    trustProxy: trustOf(TRUST_PROXY),
    publicOrigin: PUBLIC_ORIGIN,
  }
}

/** A release with private datasets opens with the setting alone, and with the setting no other: a slip in a path serves nothing. */
export function refuseOtherAudience(release: string, isPrivate: boolean): void {
  if (isPrivateRelease(release) === isPrivate) return
  throw new Error(
    `release ${release} ${isPrivate ? 'holds no private datasets: start without PRIVATE' : 'holds private datasets: it opens with PRIVATE=1 alone'}`
  )
}

/** How many proxies stand in front, or their addresses; nobody is trusted unless named. */
function trustOf(text: string | undefined): number | string | false {
  if (text === undefined || text === 'false') return false
  return /^\d+$/.test(text) ? Number(text) : text
}

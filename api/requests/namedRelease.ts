import type { Request } from 'express'
import { urlParts } from './urlParts.ts'

/** The release that an address names: as a parameter, or in a question of tRPC as a field of its input. */
export function namedRelease({ originalUrl }: Pick<Request, 'originalUrl'>): string | undefined {
  const parameters = new URLSearchParams(urlParts(originalUrl).query)
  const named = parameters.getAll('release').find((text) => text !== '')
  if (named !== undefined) return named
  try {
    const { release } = JSON.parse(parameters.get('input') ?? '{}') as { release?: unknown }
    return typeof release === 'string' && release !== '' ? release : undefined
  } catch {
    return undefined
  }
}

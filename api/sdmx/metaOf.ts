import { languages } from '../../data/structure/codelists.ts'
import { saidInAll } from './components.ts'
import { agency } from './sdmxNames.ts'

/** What a message says of itself. */
export interface MessageHead {
  release: string
  /** The day on which the last of a release's figures was read at its publisher. */
  lastRead: string
  /** The address that is answered. */
  address: string
}

/**
 * The head of a message. A release never changes, so neither does an answer of it: what it was prepared from was whole on
 * the day on which the last of it was read, and that day stands here instead of the moment of each request.
 */
export function metaOf({ release, lastRead, address }: MessageHead, schema: string) {
  const names = saidInAll('product.name')
  return {
    schema,
    id: `${agency}_${release.replaceAll(/[^A-Za-z0-9_@$-]/g, '_')}`,
    test: false,
    prepared: `${lastRead}T00:00:00Z`,
    contentLanguages: ['en', ...languages.filter((language) => language !== 'en')],
    sender: { id: agency, name: names.en!, names },
    links: [{ rel: 'self', href: address }],
  }
}

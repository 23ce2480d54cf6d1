import type { Request } from 'express'

/** What stands before the path of every address of ours where it has to be whole: what a file gives as the address of its page. */
export type OriginOf = (request: Request) => string

/** Where the server stands: where an operator said that readers reach it, and below which path. */
interface Place {
  publicOrigin: string | undefined
  basePath: string | undefined
}

/**
 * What an operator set holds for everybody. Without it that is where the server itself was reached, as its own socket
 * says: whatever a request names as its host is its own word, and would stand in what others read.
 */
export const originOf =
  ({ publicOrigin, basePath = '' }: Place): OriginOf =>
  ({ socket }) => {
    if (publicOrigin) return publicOrigin + basePath
    const { localAddress, localPort } = socket
    // An address of the older protocol comes with a mark before it where both are listened to.
    const host = localAddress?.replace(/^::ffff:/, '').replace(/%.*/, '')
    if (!host || !localPort) return basePath
    return `http://${host.includes(':') ? `[${host}]` : host}:${localPort}${basePath}`
  }

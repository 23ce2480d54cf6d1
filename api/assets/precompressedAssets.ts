import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import type { RequestHandler } from 'express'
import { forAMinute, forEver } from '../requests/cacheControl.ts'

/**
 * The built files of the dashboard, in the smallest form that the browser takes. Only what stood in the folder at
 * the start can be had, so no address can lead out of it. Files whose names hold a hash never change. They carry only
 * the headers that say something of a file: what a page may do stands with the page.
 */
export function precompressedAssets(folder: string): RequestHandler {
  const files = filesIn(folder)
  return (request, response, next) => {
    const file = files.get(request.path)
    if (!file || !['GET', 'HEAD'].includes(request.method)) return next()
    const encoding = (['br', 'gzip'] as const).find((code) => file[code] && request.acceptsEncodings(code))
    response.type(extname(file.path)).set('Cache-Control', file.tag ? forAMinute : forEver)
    if (file.tag) response.set('ETag', file.tag)
    if (file.br || file.gzip) response.vary('Accept-Encoding')
    // A view in a frame of another host may have no origin of its own there, and still needs its styles.
    const reach = extname(file.path) === '.css' ? 'cross-origin' : 'same-origin'
    response.set({ 'X-Content-Type-Options': 'nosniff', 'Cross-Origin-Resource-Policy': reach })
    if (encoding) response.set('Content-Encoding', encoding)
    const path = encoding ? file[encoding]! : file.path
    response.sendFile(
      path,
      { root: folder, cacheControl: false, acceptRanges: false, lastModified: false },
      (error) => {
        if (error && !response.headersSent) {
          response.removeHeader('Content-Encoding')
          next(error)
        }
      }
    )
  }
}

interface AssetFile {
  path: string
  br?: string
  gzip?: string
  /** Of what it holds, not of when it was written: the same on every replica. None where its name holds a hash. */
  tag?: string
}

/** By address, without the pages' HTML, which is filled in before it is sent, and what Vite says of the files. */
function filesIn(folder: string): Map<string, AssetFile> {
  if (!existsSync(folder)) return new Map()
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
  const has = new Set(paths)
  const served = paths.filter((path) => !/\.(br|gz|map)$|^index\.html$|^\.vite/.test(path))
  return new Map(
    served.map((path) => {
      const file: AssetFile = { path }
      if (has.has(`${path}.br`)) file.br = `${path}.br`
      if (has.has(`${path}.gz`)) file.gzip = `${path}.gz`
      const address = `/${path.split(sep).join('/')}`
      if (!isHashed(address)) file.tag = tagOf(readFileSync(join(folder, path)))
      return [address, file]
    })
  )
}

const tagOf = (content: Buffer) => `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`

/** What the build puts under /assets/ carries a hash of its content in its name. */
const isHashed = (path: string) => /^\/assets\/.*-[\w-]{8}\.\w+$/.test(path)

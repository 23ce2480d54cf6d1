import { request as plainRequest } from 'node:http'
import type { Answer } from './wrongAnswer.ts'

export interface Made {
  method: string
  path: string
  headers: Record<string, string>
  body?: string
}

/** A lone half of a pair cannot be encoded. */
export const encoded = (value: string) =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('%2C', ',')

/**
 * Without fetch: it would mend addresses and refuse headers that others send. Of a larger answer than `most` bytes only
 * those are taken.
 */
export function ask(
  origin: string,
  { method, path, headers, body }: Made,
  most = Number.POSITIVE_INFINITY
): Promise<Answer> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const sent = plainRequest(
      { agent: false, host: hostname.replace(/[[\]]/g, ''), port, method, path, headers },
      (response) => {
        const chunks: Buffer[] = []
        let taken = 0
        response.on('error', reject)
        const end = () =>
          resolve({
            status: response.statusCode!,
            headers: new Headers(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
            text: response.headers['content-encoding'] ? '' : Buffer.concat(chunks).toString(),
          })
        response.on('end', end)
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk)
          taken += chunk.length
          if (taken < most) return
          end()
          sent.destroy()
        })
      }
    )
    sent.setTimeout(60_000, () => sent.destroy(new Error('nothing came for a minute')))
    sent.on('error', reject)
    sent.end(body)
  })
}

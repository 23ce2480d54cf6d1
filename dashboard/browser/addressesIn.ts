import { unzipSync } from 'fflate'

/** An answer as a crawler has it. */
export interface CrawledAnswer {
  headers: Headers
  body: Buffer
}

/**
 * Every address of its own server that an answer holds, as it stands there: what a page links to, asks for or sends a form
 * to, what its headers name, and whatever begins with `origin` in a file of any kind, in the parts of a packed one too.
 */
export function addressesIn({ headers, body }: CrawledAnswer, origin: string): string[] {
  const type = headers.get('content-type') ?? ''
  const texts = /zip|spreadsheet/.test(type)
    ? Object.values(unzipSync(body)).map((part) => Buffer.from(part).toString('utf8'))
    : [body.toString('utf8')]
  const named = [
    ...(headers.get('link') ?? '').matchAll(/<([^>]+)>/g),
    ...(headers.get('location') ?? '').matchAll(/^(.+)$/g),
  ]
  const linked = /html/.test(type) ? texts[0]!.matchAll(/\s(?:href|src|action)="([^"]*)"/g) : []
  const styled = /css/.test(type) ? texts[0]!.matchAll(/url\(["']?([^"')]+)/g) : []
  const whole = new RegExp(`(${origin.replaceAll('.', '\\.')}[^\\s"'<>\\\\)|\\]]*)`, 'g')
  const found = [...named, ...linked, ...styled, ...texts.flatMap((text) => [...text.matchAll(whole)])]
  return found
    .map(([, address]) => address!.replaceAll('&amp;', '&').replace(/[.,;:]+$/, ''))
    .filter((address) => address.startsWith('/') || address.startsWith(origin))
}

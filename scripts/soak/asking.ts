import { Agent, get } from 'node:http'

export interface Asked {
  /** 0 where no answer came. */
  status: number
  milliseconds: number
  body: string
}

interface Wish {
  /** Whom the server takes it for: it trusts what stands before it. */
  address: string
  /** Milliseconds after which who asks is gone. */
  leavesAfter?: number
  /** Bytes a second that are taken of the answer. */
  pace?: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 400 })

/** Asks as a reader does and takes the whole answer, unless the reader leaves or is slow. */
export function ask(at: string, { address, leavesAfter, pace }: Wish): Promise<Asked> {
  const began = performance.now()
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const end = (status: number) =>
      resolve({ status, milliseconds: performance.now() - began, body: Buffer.concat(chunks).toString() })
    const headers = { 'x-forwarded-for': address, 'accept-encoding': pace ? 'identity' : 'br', accept: '*/*' }
    const sent = get(at, { agent: pace || leavesAfter ? false : agent, headers }, (response) => {
      response.on('data', (chunk: Buffer) => {
        if (!pace) return void chunks.push(chunk)
        response.pause()
        setTimeout(() => response.resume(), (chunk.length / pace) * 1000).unref()
      })
      response.once('end', () => end(response.statusCode!)).once('error', () => end(0))
    })
    sent.once('error', () => end(0))
    if (leavesAfter) setTimeout(() => sent.destroy(), leavesAfter)
  })
}

import type { OwnReader } from './ownReader.ts'

export type Ask = <Question extends keyof OwnReader>(
  question: Question,
  input: Parameters<OwnReader[Question]>[0]
) => Promise<Awaited<ReturnType<OwnReader[Question]>>>

/** Asks whoever reads files, in a thread of the browser that keeps what was read. */
export function startReader(): { ask: Ask; stop: () => void } {
  const worker = new Worker(new URL('./ownWorker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: unknown) => void }>()
  let last = 0
  worker.addEventListener('message', ({ data: { id, answer, error } }: MessageEvent) => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) one?.resolve(answer)
    else one?.reject(new Error(error))
  })
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(event)
    waiting.clear()
  })
  const ask = (question: string, input: unknown) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      worker.postMessage({ id: last, question, input })
    })
  return { ask: ask as Ask, stop: () => worker.terminate() }
}

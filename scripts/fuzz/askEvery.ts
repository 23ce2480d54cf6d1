import { type Address, addressesOf } from './addresses.ts'
import { ask, encoded } from './ask.ts'
import { wrongAnswer } from './wrongAnswer.ts'

export interface Asked {
  path: string
  status: number
  milliseconds: number
  /** What is wrong with the answer, where something is. */
  wrong?: string
}

interface Wanted {
  /** Where the server listens. */
  origin: string
  /** Of an answer, at most so many bytes are taken. */
  most?: number
  /** Leaves out addresses, of a test that has no time for all. */
  isAsked?: (path: string, at: number) => boolean
  onAnswer?: (asked: Asked) => void
}

/**
 * Asks for every page, question, file and picture that a server has, as it is and once with each parameter that it takes,
 * one after the other: nothing may be a fault of the server, however large its release.
 */
export async function askEvery({ origin, most, isAsked, onAnswer }: Wanted): Promise<Asked[]> {
  const get = (path: string) => ask(origin, { method: 'GET', path, headers: {} }, most)
  const paths = everyPath(await addressesOf((path) => ask(origin, { method: 'GET', path, headers: {} })))
  const all: Asked[] = []
  for (const path of paths.filter((one, at) => isAsked?.(one, at) ?? true)) {
    const began = performance.now()
    const answer = await get(path).then(
      (one) => ({ status: one.status, wrong: wrongAnswer(path, one) }),
      (error: Error) => ({ status: 0, wrong: `no answer: ${error.message}` })
    )
    const { status, wrong } = answer
    const asked = { path, status, milliseconds: Math.round(performance.now() - began), ...(wrong && { wrong }) }
    all.push(asked)
    onAnswer?.(asked)
  }
  return all
}

/** Each address filled in, then with each of its parameters alone; each once. */
export function everyPath(addresses: readonly Address[]): string[] {
  const paths = addresses.flatMap(({ path, parameters, isQuestion }, at) => {
    // Another value at each address, so that not all ask about the same area.
    const valueFor = (name: string) => {
      const values = parameters[name] ?? ['x']
      return values[at % values.length] ?? 'x'
    }
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encoded(valueFor(name)))
    const others = Object.keys(parameters).filter((name) => !path.includes(`{${name}}`))
    if (!isQuestion) return [filled, ...others.map((name) => `${filled}?${name}=${encoded(valueFor(name))}`)]
    const asking = (input: object) => `${filled}?input=${encoded(JSON.stringify(input))}`
    const language = { language: 'en' }
    return [
      asking(language),
      ...others.flatMap((name) =>
        [valueFor(name), [valueFor(name)]].map((value) => asking({ ...language, [name]: value }))
      ),
    ]
  })
  return [...new Set(paths)]
}

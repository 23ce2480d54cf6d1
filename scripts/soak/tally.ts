import type { Asked } from './asking.ts'

/** What happened to whom. */
export interface Tally {
  page: (asked: Asked) => void
  rare: (asked: Asked) => void
  answer: (asked: Asked) => void
  file: (asked: Asked) => void
  /** The only ones who may be refused for asking too much. */
  flood: (asked: Asked) => void
  told: () => Told
  /** Forgets how long it took until now, and no error. */
  startAnew: () => void
}

export interface Told {
  /** Milliseconds, in order. */
  pages: number[]
  rare: number[]
  answers: number[]
  files: number
  refusedFloods: number
  answeredFloods: number
  /** By what it was and its status. */
  errors: Record<string, number>
}

export function createTally(): Tally {
  const empty = (): Told => ({
    ...{ pages: [], rare: [], answers: [], files: 0, refusedFloods: 0, answeredFloods: 0, errors: {} },
  })
  let told = empty()
  const isGood = (what: string, { status }: Asked) => {
    if (status === 200) return true
    told.errors[`${what} ${status}`] = (told.errors[`${what} ${status}`] ?? 0) + 1
    return false
  }
  const timed = (what: string, times: () => number[]) => (asked: Asked) => {
    if (isGood(what, asked)) times().push(asked.milliseconds)
  }
  return {
    page: timed('page', () => told.pages),
    rare: timed('rare page', () => told.rare),
    answer: timed('answer', () => told.answers),
    file: (asked) => void (isGood('file', asked) && told.files++),
    flood: (asked) => {
      if (asked.status === 429) told.refusedFloods++
      else if (isGood('flood', asked)) told.answeredFloods++
    },
    told: () => ({
      ...told,
      ...{ pages: inOrder(told.pages), rare: inOrder(told.rare), answers: inOrder(told.answers) },
    }),
    startAnew: () => {
      told = { ...empty(), errors: told.errors }
    },
  }
}

const inOrder = (times: readonly number[]) => [...times].sort((one, other) => one - other)

/** The time that such a part of all stayed below. */
export const quantile = (times: readonly number[], part: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN

import type { Figure, Method } from '../structure/comparability.ts'

/** Figures that agree in all that counts between areas, except their year. */
export type FigureKind = Figure[]

/** The figures by kind, in the order in which kinds occur. */
export function figureKinds(figures: readonly Figure[]): FigureKind[] {
  const kinds = new Map<string, FigureKind>()
  for (const figure of figures) {
    const signature = signatureOf(figure)
    const kind = kinds.get(signature)
    if (kind) kind.push(figure)
    else kinds.set(signature, [figure])
  }
  return [...kinds.values()]
}

function signatureOf({ series, measure, sex, age, volunteerType, goal, flags, obsStatus, method }: Figure): string {
  const isEstimate = obsStatus === 'E' || obsStatus === 'I'
  const of = writtenOut(method)
  return `${series}|${measure}|${sex}|${age}|${volunteerType}|${goal}|${flags.length > 0}|${isEstimate}|${of}`
}

/** Methods are shared between figures, so that each is written out once. */
const written = new WeakMap<Method, string>()

function writtenOut(method: Method): string {
  let text = written.get(method)
  if (text === undefined) {
    text = Object.entries(method)
      .map(([field, { value, certainty }]) => `${field}=${value}/${certainty}`)
      .join(' ')
    written.set(method, text)
  }
  return text
}

import type { Figure, Method } from '../structure/comparability.ts'

/** Figures that agree in all that counts between areas, except their year. */
export type FigureKind = Figure[]

/** The figures by kind, in the order in which kinds occur. */
export function figureKinds(figures: readonly Figure[]): FigureKind[] {
  const kinds = new Map<string, FigureKind>()
  const methods = new Map<Method, string>()
  for (const figure of figures) {
    const signature = signatureOf(figure, methods)
    const kind = kinds.get(signature)
    if (kind) kind.push(figure)
    else kinds.set(signature, [figure])
  }
  return [...kinds.values()]
}

/** Methods are shared between figures, so that each is written out once. */
function signatureOf(figure: Figure, methods: Map<Method, string>): string {
  let method = methods.get(figure.method)
  if (method === undefined) {
    method = Object.entries(figure.method)
      .map(([field, { value, certainty }]) => `${field}=${value}/${certainty}`)
      .join(' ')
    methods.set(figure.method, method)
  }
  const { series, measure, sex, age, volunteerType, goal, flags, obsStatus } = figure
  const isEstimate = obsStatus === 'E' || obsStatus === 'I'
  return `${series}|${measure}|${sex}|${age}|${volunteerType}|${goal}|${flags.length > 0}|${isEstimate}|${method}`
}

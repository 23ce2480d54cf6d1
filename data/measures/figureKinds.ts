import type { Figure, Method } from '../structure/comparability.ts'
import { besideType } from '../structure/dimensionCodes.ts'
import { isDoubted } from '../structure/isDoubted.ts'

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

function signatureOf(figure: Figure): string {
  const { measured, measuredType, kind, measure, country, obsStatus, precision, survey, method } = figure
  const isEstimate = obsStatus === 'E' || obsStatus === 'I'
  // Between areas one survey matters for scores, which have editions, for spans, which are of one period or not, and
  // for parts of one country.
  const edition = kind === 'score' || precision === 'span' || country !== null ? `${survey} ${country}` : ''
  const subject = `${measured}|${measuredType}|${kind}|${measure}|${besideType.map((name) => figure[name]).join('|')}`
  return `${subject}|${isDoubted(figure)}|${isEstimate}|${precision}|${edition}|${writtenOut(method)}`
}

/** Methods are shared between figures, so that each is written out once. */
const written = new WeakMap<Method, string>()

function writtenOut(method: Method): string {
  let text = written.get(method)
  if (text === undefined) {
    text = Object.entries(method)
      .filter(([field]) => field !== 'survey')
      .map(([field, { value, certainty }]) => `${field}=${value}/${certainty}`)
      .join(' ')
    written.set(method, text)
  }
  return text
}

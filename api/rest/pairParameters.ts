import * as z from 'zod/mini'
import { figureCode } from '../../data/structure/codes.ts'
import { readFigureKey } from '../../data/structure/figureKey.ts'

/** Two figures, each by its key with dots between, as an address of Measurement names them. */
const schema = z.strictObject({
  one: figureCode,
  other: figureCode,
  measure: z._default(z.enum(['value', 'per_1000'], 'two figures are compared by value or per_1000'), 'value'),
})

export const pairParameters = {
  schema,
  toInput: ({ one, other, measure }: z.infer<typeof schema>) => {
    const [a, b] = [readFigureKey(one), readFigureKey(other)]
    return { measure, series: a.series, one: a, other: b }
  },
}

import * as z from 'zod/mini'

/** The same object, its refinements kept, that refuses a parameter it does not know: a misspelt filter is no filter. */
export const strictly = <Schema extends z.ZodMiniObject>(schema: Schema): Schema =>
  z.catchall(schema, z.never()) as unknown as Schema

/** For a question that is asked of one series at a time. */
export const namesOneSeries = z.refine<{ series: string[] }>(({ series }) => series.length === 1, {
  path: ['series'],
  error: 'name exactly one series, e.g. VOLUNTEERS',
})

import type { inferRouterOutputs } from '@trpc/server'
import type { ZodMiniType } from 'zod/mini'
import type { ApiContext } from '../context.ts'
import type { AppRouter } from '../router.ts'
import type { Table } from './table.ts'

/** Without what is made for pages alone, of which every part can be asked for itself. */
type Outputs = Omit<inferRouterOutputs<AppRouter>, 'models'>
/** A question as the router names it: `goals.list`. */
export type ProcedureName = {
  [Room in keyof Outputs & string]: `${Room}.${keyof Outputs[Room] & string}`
}[keyof Outputs & string]
export type AnswerOf<Name extends ProcedureName> = Name extends `${infer Room}.${infer Question}`
  ? Room extends keyof Outputs
    ? Question extends keyof Outputs[Room]
      ? Outputs[Room][Question]
      : never
    : never
  : never

/** One plain address: which question of the router it asks, and how its answer is written. */
export interface Operation<Name extends ProcedureName = ProcedureName> {
  procedure: Name
  /** Below /api; what stands in braces is a parameter of the question. */
  path: string
  /** One sentence for the description, in English. */
  summary: string
  /** Below /api, with its parameters: an address that answers. */
  example: string
  /** Where the answer is a list of rows: its columns in CSV. */
  table?: Table<AnswerOf<Name>>
  /** Where an address says something else than the question takes: its parameters, and what they are turned into. */
  parameters?: { schema: ZodMiniType; toInput?: (parameters: never) => unknown }
  /** Whether its parameters are a whole selection, read by the rule of the pages. */
  isSelection?: true
  /** Parameters of the question on which its answer does not depend: an address that gives them is refused. */
  without?: readonly string[]
  /** Where several questions make the answer: who puts it together. */
  answer?: (ctx: ApiContext, parameters: never) => Promise<unknown>
  /** Where the same rows are a file already: its name below /download, without its ending. */
  file?: string
}

/** Holds an operation to the answer of its own procedure. */
export const operation = <Name extends ProcedureName>(one: Operation<Name>) => one as unknown as Operation

import { QueryClient } from '@tanstack/react-query'
import { createTRPCUntypedClient, httpLink, TRPCClientError } from '@trpc/client'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../api/router.ts'

/** What was answered once holds for the visit: a release never changes. */
export const createAnswers = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 30 * 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && !isRefusal(error),
      },
    },
  })

/** Puts a question, named as the router names it, and brings the answer. */
export type Ask = (procedure: string, input: unknown, signal?: AbortSignal) => Promise<unknown>

/** One address a question, so that browsers and proxies may keep the answer. */
const client = createTRPCUntypedClient<AppRouter>({ links: [httpLink({ url: '/trpc' })] })
let ask: Ask = (procedure, input, signal) => client.query(procedure, input, { signal })

/** Whoever draws pages on the server answers their questions there and then. */
export function answerBy(own: Ask): void {
  ask = own
}

type Inputs = inferRouterInputs<AppRouter>
type Outputs = inferRouterOutputs<AppRouter>

/** The input of a question, which may be left away where it needs none. */
type Given<Input> = undefined extends Input ? [input?: Input] : [input: Input]

type Questions = {
  [Room in keyof Inputs]: {
    [Name in keyof Inputs[Room]]: {
      queryOptions(...given: Given<Inputs[Room][Name]>): {
        queryKey: readonly unknown[]
        queryFn(context: { signal: AbortSignal }): Promise<Outputs[Room][Name & keyof Outputs[Room]]>
      }
    }
  }
}

/** Each question as TanStack Query asks it, `api.series.list.queryOptions(input)`, and nothing else. */
export const api = questions() as Questions

/** A refused question stays refused: asking again does not help. */
export function isRefusal(error: unknown): boolean {
  const status = error instanceof TRPCClientError ? error.data?.httpStatus : undefined
  return typeof status === 'number' && status >= 400 && status < 500 && status !== 429
}

function questions(...path: string[]): unknown {
  const queryOptions = (input?: unknown) => ({
    queryKey: [...path, input],
    queryFn: ({ signal }: { signal: AbortSignal }) => ask(path.join('.'), input, signal),
  })
  return new Proxy(
    { queryOptions },
    { get: (own, name: string) => (name in own ? queryOptions : questions(...path, name)) }
  )
}

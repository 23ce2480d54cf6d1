import { QueryClient } from '@tanstack/react-query'
import { createTRPCUntypedClient, httpLink, TRPCClientError } from '@trpc/client'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'
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

/**
 * Each question as TanStack Query asks it: `api.series.list.queryOptions(input)`. The library's proxy does this and much
 * that no page needs, at two kilobytes a visit; its types are used as they are.
 */
export const api = questions() as unknown as TRPCOptionsProxy<AppRouter>

/** A refused question stays refused: asking again does not help. */
export function isRefusal(error: unknown): boolean {
  const status = error instanceof TRPCClientError ? error.data?.httpStatus : undefined
  return typeof status === 'number' && status >= 400 && status < 500 && status !== 429
}

function questions(...path: string[]): object {
  const queryOptions = (input?: unknown) => ({
    queryKey: [...path, input],
    queryFn: ({ signal }: { signal: AbortSignal }) => ask(path.join('.'), input, signal),
  })
  return new Proxy(
    { queryOptions },
    { get: (own, name: string) => (name in own ? queryOptions : questions(...path, name)) }
  )
}

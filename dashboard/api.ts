import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { AppRouter } from '../api/router.ts'

/** What was answered once holds for the visit: a release never changes. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && !isRefusal(error),
    },
  },
})

/** One address a question, so that browsers and proxies may keep the answer. */
const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: '/trpc' })] })

export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient })

/** A refused question stays refused: asking again does not help. */
export function isRefusal(error: unknown): boolean {
  const status = error instanceof TRPCClientError ? error.data?.httpStatus : undefined
  return typeof status === 'number' && status >= 400 && status < 500 && status !== 429
}

import { QueryClient } from '@tanstack/react-query'
import { createTRPCUntypedClient, httpLink } from '@trpc/client'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../api/router.ts'
import { documentRelease } from './documentRelease.ts'
import { noteRelease } from './newerRelease.ts'

/** What was answered once holds for the visit: a release never changes. */
export const createAnswers = ({ retries = 2 } = {}) =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 30 * 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < retries && !isRefusal(error),
      },
    },
  })

/** Puts a question, named as the router names it, and brings the answer. */
export type Ask = (procedure: string, input: unknown, signal?: AbortSignal) => Promise<unknown>

/**
 * One address a question, so that browsers and proxies may keep the answer. Each names the release of the page, so that a
 * tab that stays open over a new one never shows figures of both.
 */
const client = createTRPCUntypedClient<AppRouter>({ links: [httpLink({ url: questions(), fetch: asked })] })

async function asked(...question: Parameters<typeof fetch>): Promise<Response> {
  const answer = await fetch(...question)
  noteRelease(answer)
  return answer
}

function questions(): string {
  const { release, build, base } = documentRelease()
  return `${base}/trpc${release && `?${new URLSearchParams({ release, build })}`}`
}

let ask: Ask = (procedure, input, signal) => client.query(procedure, input, { signal })

/** Whoever renders pages on the server answers their questions there and then. */
export function answerBy(own: Ask): void {
  ask = own
}

/** A question as TanStack Query asks it. */
export interface Question<Answer> {
  queryKey: readonly unknown[]
  queryFn: (context: { signal: AbortSignal }) => Promise<Answer>
}

type Inputs = inferRouterInputs<AppRouter>
type Outputs = inferRouterOutputs<AppRouter>
type Questions = {
  [Room in keyof Outputs]: {
    [Name in keyof Outputs[Room]]: {
      queryOptions: (...input: Given<Inputs[Room][Name & keyof Inputs[Room]]>) => Question<Outputs[Room][Name]>
    }
  }
}
/** A question without input is asked without. */
type Given<Input> = undefined extends Input ? [] : [input: Input]

/** Each question of the router by its name: `api.series.list.queryOptions(input)`. */
export const api = new Proxy({} as Questions, {
  get: (_, room: string) => new Proxy({}, { get: (_, name: string) => ({ queryOptions: questionOf(room, name) }) }),
})

const questionOf =
  (room: string, name: string) =>
  (input?: unknown): Question<unknown> => ({
    queryKey: [room, name, input],
    queryFn: ({ signal }) => ask(`${room}.${name}`, input, signal),
  })

/** A refused question stays refused: asking again does not help. */
export function isRefusal(error: unknown): boolean {
  const status = (error as { data?: { httpStatus?: number } } | undefined)?.data?.httpStatus ?? 0
  return status >= 400 && status < 500 && status !== 429
}

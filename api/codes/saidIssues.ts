import type { $ZodError, $ZodIssue } from 'zod/v4/core'
import type { KnownCodes } from './codeQueries.ts'
import { sayProblem } from './sayProblem.ts'

/** Each issue of a refused input as a sentence, three at most. */
export function saidIssues(error: $ZodError, { input, known }: { input: unknown; known: KnownCodes }): string[] {
  const said = error.issues.map((issue) =>
    sayProblem(
      { parameter: String(issue.path[0] ?? ''), given: textAt(input, issue.path), expected: issue.message },
      known
    )
  )
  return [...new Set(said)].slice(0, 3)
}

/** What was given where the issue is, if it is text. */
function textAt(input: unknown, path: $ZodIssue['path']): string {
  const at = path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input
  )
  return typeof at === 'string' || typeof at === 'number' ? String(at) : ''
}

import { STATUS_CODES } from 'node:http'
import type { Request, Response } from 'express'
import type { Problem } from './httpError.ts'
import { requestIdOf } from './requestLog.ts'

interface RefusedRequest {
  status: number
  /** One sentence, or several. */
  detail: string
  problems: readonly Problem[]
}

/**
 * A refusal as RFC 9457 has it, for whoever asks from a program: its status says what kind it is. Below `error` an answer
 * of the open interface has what stood there before, for programs that read that.
 */
export function sendProblem({ path }: Request, response: Response, { status, detail, problems }: RefusedRequest): void {
  const request = requestIdOf(response)
  const problem = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Refused', status, detail, problems, request }
  const before = /^\/api\b/.test(path) && { error: { status, message: detail, problems, request } }
  response.set('Content-Type', 'application/problem+json')
  response.send(Buffer.from(JSON.stringify({ ...problem, ...before })))
}

/** What stops a start, in one sentence for whoever reads it on a screen or in a log: what, which, what to do instead. */
export class StartProblem extends Error {}

interface ListenError {
  code?: string
  port?: number
  address?: string
  path?: string
}

/** One sentence of whatever stopped a start. */
export function sayStartProblem(error: unknown): string {
  if (error instanceof StartProblem) return error.message
  const { code = '', port, address, path } = error as ListenError
  const place = port === undefined ? (address ?? path ?? 'a place') : `port ${port} at ${address}`
  const known: Record<string, string> = {
    EADDRINUSE: `${place} is in use: stop what listens there, or set PORT`,
    EADDRNOTAVAIL: `HOST: this machine has no address ${address}: set one that it has, or 0.0.0.0 for all`,
    ENOTFOUND: 'HOST: no such host: set an address of this machine, or 0.0.0.0 for all',
    EACCES: `${place} may not be used by this account: set another, or give it the right to`,
    EROFS: `${place} cannot be written: the file system is read-only`,
    ENOSPC: 'the disk is full: make room on it',
  }
  const [first = ''] = String((error as Error | null)?.message ?? error).split('\n')
  return known[code] ?? first
}

import { Router } from 'express'
import type { ApiContext } from '../context.ts'

export function downloadRoutes(_context: ApiContext): Router {
  return Router()
}

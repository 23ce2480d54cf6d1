import { parentPort, workerData } from 'node:worker_threads'
import { callTRPCProcedure, getTRPCErrorFromUnknown } from '@trpc/server'
import { openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { appRouter } from '../router.ts'
import type { AskedPage, CreateDrawing } from './drawPage.ts'
import type { Told } from './pageDrawer.ts'

const { database, drawing } = workerData as { database: string; drawing: string }
const ctx = createContext(openDatabase(database))
const { createDrawing } = (await import(drawing)) as { createDrawing: CreateDrawing }
const draw = createDrawing((path, input) =>
  callTRPCProcedure({
    ...{ router: appRouter, ctx, path, type: 'query', batchIndex: 0, signal: undefined },
    getRawInput: async () => input,
  })
)

parentPort!.on('message', async (page: AskedPage) => parentPort!.postMessage(await tell(page)))

/** A page of which a question is refused is left to the browser, which then says what is wrong. */
async function tell(page: AskedPage): Promise<Told> {
  try {
    return { drawn: await draw(page) }
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause)
    return error.code === 'INTERNAL_SERVER_ERROR' ? { failure: String(error.stack) } : {}
  }
}

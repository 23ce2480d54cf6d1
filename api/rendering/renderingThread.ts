import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { askHere, isRefused } from './askHere.ts'
import type { Outcome } from './pageRenderer.ts'
import type { AskedPage, CreateRenderer } from './renderPage.ts'

const { database, rendering } = workerData as { database: string; rendering: string }
const { createRenderer } = (await import(rendering)) as { createRenderer: CreateRenderer }
const render = createRenderer(askHere(createContext(openDatabase(database))))

parentPort!.on('message', async (page: AskedPage) => parentPort!.postMessage(await outcomeOf(page)))

async function outcomeOf(page: AskedPage): Promise<Outcome> {
  try {
    return { rendered: await render(page) }
  } catch (error) {
    // What is refused is for the browser to say.
    return isRefused(error) ? {} : { failure: String((error as Error).stack) }
  }
}

import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { askHere, isRefused } from './askHere.ts'
import { drawPicture } from './drawPicture.ts'
import type { Outcome } from './pageRenderer.ts'
import { rememberAnswers } from './rememberAnswers.ts'
import type { AskedPage, AskedPicture, CreateDrawing, CreateRenderer } from './renderPage.ts'

interface Rendering {
  createRenderer: CreateRenderer
  createDrawing: CreateDrawing
}

const { database, rendering, fonts } = workerData as { database: string; rendering: string; fonts: string }
const { createRenderer, createDrawing } = (await import(rendering)) as Rendering
const ask = rememberAnswers(askHere(createContext(openDatabase(database))))
const render = createRenderer(ask)
const draw = drawPicture(createDrawing(ask), fonts)

parentPort!.on('message', async (asked: AskedPage | AskedPicture) => parentPort!.postMessage(await outcomeOf(asked)))

async function outcomeOf(asked: AskedPage | AskedPicture): Promise<Outcome> {
  try {
    return { made: await ('shape' in asked ? draw(asked) : render(asked)) }
  } catch (error) {
    // What is refused is for the browser to say.
    return isRefused(error) ? {} : { failure: String((error as Error).stack) }
  }
}

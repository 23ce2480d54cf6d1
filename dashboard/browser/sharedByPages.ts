import { chromium } from 'playwright-core'
import { chromiumHere } from './chromium.ts'
import { startServer } from './runningServer.ts'

/** One server and one Chromium for all page tests, which find them by these two names. */
export async function setup() {
  const { address, processId, stop } = await startServer()
  try {
    const browser = await chromium.launchServer(await chromiumHere())
    process.env.SHARED_CHROMIUM = browser.wsEndpoint()
    process.env.SHARED_SERVER = JSON.stringify({ address, processId })
    return () => Promise.all([browser.close(), stop()])
  } catch (error) {
    await stop()
    throw error
  }
}

import { buffer } from 'node:stream/consumers'
import type { Download } from 'playwright-core'

/** What a page saved, wherever the browser runs that saved it. */
export const savedFile = async (download: Promise<Download> | Download): Promise<Buffer> =>
  buffer(await (await download).createReadStream())

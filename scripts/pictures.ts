import { mkdirSync, writeFileSync } from 'node:fs'
import { openChromium } from '../dashboard/browser/chromium.ts'
import { startServer } from '../dashboard/browser/runningServer.ts'
import { filledViews, thinViews } from '../dashboard/browser/views.ts'
import { contactSheet, look } from './pictures/contactSheet.ts'
import { looks, thinLooks } from './pictures/looks.ts'

/** Contact sheets of every view of the built product, in `pictures/`, to be looked at. Names given narrow them down. */
const asked = process.argv.slice(2)
const [browser, server] = await Promise.all([openChromium(), startServer()])
mkdirSync('pictures', { recursive: true })
const views = [
  ...filledViews.map((view) => ({ ...view, in: looks })),
  ...thinViews.map((view) => ({ ...view, in: thinLooks })),
].filter(({ name }) => asked.length === 0 || asked.includes(name))
try {
  for (const { name, address, in: its } of views) {
    const seen = []
    for (const one of its) seen.push(await look(browser, `${server.address}/${one.language}${address}`, one))
    writeFileSync(`pictures/${name}.png`, await contactSheet(browser, `${name}: ${address || '/'}`, seen))
    console.log(`pictures/${name}.png`)
    for (const { look: of, complaints } of seen)
      for (const complaint of complaints) console.log(`  ${of.language} ${of.width} ${of.theme}: ${complaint}`)
  }
} finally {
  await Promise.all([browser.close(), server.stop()])
}

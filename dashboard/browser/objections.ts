import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe objects to in a page or in a part of it, by all of its rules or by those named. */
export async function objections(page: Page, asked: { part?: string; rules?: readonly string[] } = {}) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const violations = await page.evaluate(async ({ part, rules }) => {
    const { run } = (globalThis as unknown as { axe: Axe }).axe
    // Addresses of parts that pass, and style sheets read once more, are needed by nobody here.
    const options = { resultTypes: ['violations'], selectors: false, preload: false, ...(rules && { runOnly: rules }) }
    return (await run(part ?? document, options)).violations
  }, asked)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

interface Axe {
  run(part: string | Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

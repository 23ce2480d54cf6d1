import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** In a process of its own: that of the tests holds what others make beside it. */
const thirty = `
  const { rasteriser } = await import('./api/pictures/rasteriser.ts')
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><rect width="1200" height="675"/></svg>'
  const draw = () => rasteriser('dist/fonts')(svg, { language: 'en', shape: '16x9' })
  await draw()
  const before = process.memoryUsage.rss()
  for (let n = 0; n < 30; n++) if ((await draw()).subarray(1, 4).toString() !== 'PNG') throw new Error('no PNG')
  console.log(Math.round((process.memoryUsage.rss() - before) / 1024 / 1024))
`

it('holds the pixels of no picture that is a PNG already', () => {
  const asked = ['--import', 'tsx', '--input-type=module', '--eval', thirty]
  const { stdout, stderr } = spawnSync(process.execPath, asked, { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(Number(stdout)).toBeLessThan(120)
})

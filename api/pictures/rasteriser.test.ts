import { expect, it } from 'vitest'
import { rasteriser } from './rasteriser.ts'

const megabytes = () => process.memoryUsage.rss() / 1024 / 1024

it('holds the pixels of no picture that is a PNG already', async () => {
  const rasterise = rasteriser('dist/fonts')
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><rect width="1200" height="675"/></svg>'
  const draw = () => rasterise(svg, { language: 'en', shape: '16x9' })
  await draw()
  const before = megabytes()
  for (let n = 0; n < 30; n++) expect((await draw())!.subarray(1, 4).toString()).toBe('PNG')
  expect(megabytes() - before).toBeLessThan(120)
})

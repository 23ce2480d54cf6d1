import { createOwnReader } from './ownReader.ts'

/** A file is read here and not in the page, which must not stand still meanwhile. */
const reader = createOwnReader()

addEventListener('message', async ({ data: { id, question, input } }: MessageEvent) => {
  try {
    postMessage({ id, answer: await (reader[question as 'read'] as (input: unknown) => unknown)(input) })
  } catch (error) {
    postMessage({ id, error: String(error) })
  }
})

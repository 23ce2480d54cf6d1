import type { Page } from 'playwright-core'

/** Ranges of numbers in headings and sentences that begin on one line and end on another. */
export const partedRanges = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parted: string[] = []
    for (const block of document.querySelectorAll('main :is(h1, h2, h3, .sentence, .finding, .subject)')) {
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { index, 0: said } of text.nodeValue!.matchAll(/\d+[–-]\d+/g)) {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + said.length)
          const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)))
          if (lines.size > 1) parted.push(`${said} is parted: ${block.textContent}`)
        }
    }
    return parted
  })

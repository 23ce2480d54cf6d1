/** In a page: numbers in tables of which a part is out of sight, in every place that the table scrolls to by itself. */
export async function cutNumbers(): Promise<string[]> {
  const found: string[] = []
  const parts = Array.from(document.querySelectorAll<HTMLElement>('.region'))
  for (const region of parts) {
    // What is folded away is laid out when it opens.
    if (region.getClientRects().length === 0 || !region.checkVisibility()) continue
    const way = getComputedStyle(region).direction === 'rtl' ? -1 : 1
    const last = region.scrollWidth - region.clientWidth
    for (let at = 0, stop = -1; at <= last; at += region.clientWidth / 3) {
      region.scrollTo({ left: way * at, behavior: 'instant' })
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      if (region.scrollLeft === stop && at > 0) continue
      stop = region.scrollLeft
      found.push(...cutIn(region))
    }
    region.scrollTo({ left: 0, behavior: 'instant' })
  }
  return Array.from(new Set(found))

  function cutIn(region: HTMLElement): string[] {
    const box = region.getBoundingClientRect()
    const isScrolling = getComputedStyle(region).overflowX !== 'visible'
    const names = region.querySelector('tbody th[scope=row]')?.getBoundingClientRect()
    const isRight = getComputedStyle(region).direction === 'rtl'
    const sight = {
      start: isScrolling && names && !isRight ? names.right : box.left,
      end: isScrolling && names && isRight ? names.left : box.right,
    }
    const cut: string[] = []
    for (const cell of region.querySelectorAll<HTMLElement>('tbody td, tfoot td')) {
      const own = cell.getBoundingClientRect()
      if (own.width === 0) continue
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
        if (!/\d/.test(text.data) || text.parentElement!.closest('.unseen, button')) continue
        const range = document.createRange()
        range.selectNodeContents(text)
        for (const { left, right } of range.getClientRects()) {
          if (right - left < 1) continue
          const isOutside = left < own.left - 1 || right > own.right + 1
          const isOut = right <= sight.start + 1 || left >= sight.end - 1
          const isCut =
            !isOut && (left < sight.start - 1 || right > sight.end + 1 || left < -1 || right > innerWidth + 1)
          if (isOutside || isCut) cut.push(`${cell.closest('tr')!.textContent!.slice(0, 30)}: ${text.data}`)
        }
      }
    }
    return cut
  }
}

/**
 * Keeps watch over a table in its place. Of one that fits, the head stays in sight by CSS alone. One that is wider
 * scrolls sideways by pages of whole columns, so that no figure is cut, and its head is kept in sight from here: what
 * scrolls sideways takes no part in the scrolling of the page.
 */
export function layTable(region: HTMLElement, onWidth: (width: 'fits' | 'wide') => void): () => void {
  const table = region.querySelector('table')
  const head = table?.tHead
  if (!head) return () => {}
  let isWide = false
  const keepHead = () => {
    const at = isWide ? Math.max(0, -region.getBoundingClientRect().top) : 0
    head.style.setProperty('--head-at', `${at}px`)
  }
  const lay = () => {
    const columns = Array.from(Array.from(head.rows).at(-1)!.cells)
    // What is folded away has no size; it is laid out when it opens.
    if (columns.every((column) => column.getBoundingClientRect().width === 0)) return
    for (const element of [table, ...columns]) element.style.inlineSize = element.style.minInlineSize = ''
    isWide = table.offsetWidth > region.clientWidth + 1
    region.style.setProperty('--head-size', `${head.offsetHeight}px`)
    if (isWide) turnToPages(region, table, columns)
    onWidth(isWide ? 'wide' : 'fits')
    keepHead()
  }
  const watch = new ResizeObserver(lay)
  watch.observe(region)
  watch.observe(table)
  addEventListener('scroll', keepHead, { passive: true })
  lay()
  return () => {
    watch.disconnect()
    removeEventListener('scroll', keepHead)
  }
}

/** As many whole columns as stand beside the names make a page, and fill it; scrolling stops at the first of each. */
function turnToPages(region: HTMLElement, table: HTMLElement, [names, ...columns]: HTMLElement[]) {
  const ofNames = Math.ceil(names!.getBoundingClientRect().width)
  const room = region.clientWidth - ofNames
  const widths = columns.map((column) => Math.ceil(column.getBoundingClientRect().width))
  const pages = pagesOf(widths, room)
  const laid = pages.flatMap((page) => {
    const taken = page.reduce((sum, width) => sum + width, 0)
    return page.map((width) => (taken < room ? (width * room) / taken : width))
  })
  const firsts = new Set(pages.map((_, at) => pages.slice(0, at).flat().length))
  region.style.setProperty('--names-size', `${ofNames}px`)
  region.style.setProperty('--page-size', `${room}px`)
  table.style.inlineSize = `${ofNames + laid.reduce((sum, width) => sum + width, 0)}px`
  names!.style.inlineSize = names!.style.minInlineSize = `${ofNames}px`
  for (const [at, column] of columns.entries()) {
    column.style.inlineSize = column.style.minInlineSize = `${laid[at]}px`
    column.toggleAttribute('data-page', firsts.has(at))
  }
}

function pagesOf(widths: readonly number[], room: number): number[][] {
  const pages: number[][] = []
  let left = 0
  for (const width of widths) {
    if (width > left || pages.length === 0) {
      pages.push([])
      left = room
    }
    pages.at(-1)!.push(width)
    left -= width
  }
  return pages
}

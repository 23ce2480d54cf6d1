/** How often it was tried in this page to have a file that did not come. */
let tries = 0

/**
 * What may help where a file of the page did not come. The server may have been updated since the page was sent, and has no
 * such file any more: then the page is loaded once more, by itself, unless it just was, so that nothing loops. Where a reader
 * tried again in vain the page is loaded too, as soon as the server answers: many browsers keep that a file failed.
 */
export async function mend(): Promise<void> {
  const isTriedAgain = tries > 0
  const own = document.querySelector<HTMLScriptElement>('script[type=module][src]')
  if (!own) return
  const answer = await fetch(own.src, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined)
  const isOutdated = answer?.status === 404
  if (isTriedAgain ? answer?.ok || isOutdated : isOutdated && !isReloaded()) location.reload()
}

/** Told by a reader’s press. */
export function tryAgain(): void {
  tries += 1
}

const isReloaded = () =>
  performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type === 'reload')

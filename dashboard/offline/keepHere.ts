import { markOf } from '../../data/structure/markedRelease.ts'
import { documentRelease } from '../answers/documentRelease.ts'

/**
 * Has the browser keep what its reader sees, to open it without a network; nothing of a marked release, and nothing that was
 * kept before it was served.
 */
async function keepHere(): Promise<void> {
  const { serviceWorker } = navigator
  // The files of the page stand one below whatever the whole site stands below.
  const own = document.querySelector<HTMLScriptElement>('script[type=module][src]')
  if (!serviceWorker || !own) return
  const { present, build } = documentRelease()
  const worker = new URL('../offline.js', own.src)
  if (markOf(present)) {
    const before = await serviceWorker.getRegistration(new URL('.', worker))
    if (!before) return
    for (const name of await caches.keys()) if (name.startsWith('kept ')) await caches.delete(name)
    await before.unregister()
    return
  }
  worker.search = new URLSearchParams({ release: present, build }).toString()
  const { controller } = serviceWorker
  await serviceWorker.register(worker)
  const { active } = await serviceWorker.ready
  if (controller) return
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name)
  active?.postMessage([location.href.split('#')[0], ...fetched])
}

// No storage, no secure origin: the page goes on without.
keepHere().catch(() => undefined)

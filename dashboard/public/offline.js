/**
 * Keeps what a reader saw, so that it opens without a network and says so. It is registered for one release and one build
 * (its own address names them) and forgets what was kept for others. Pages and answers come from the network first; files
 * whose names hold a hash never change.
 */
const { pathname: base } = new URL(self.registration.scope)
const keptFor = `kept ${self.location.search}`
/** Of pages and answers together: so many, so many bytes, and none larger. Files are those of one build. */
const most = { entries: 200, bytes: 16_000_000, each: 2_000_000 }

const words = {
  ar: [
    'أنت غير متصل بالشبكة. ترى ما حُفظ في {date} من الإصدار {release}.',
    'أنت غير متصل بالشبكة، ولم تُحفظ هذه الصفحة.',
  ],
  zh: ['您已离线。您看到的是{date}保存的发布版本{release}的内容。', '您已离线，本页未曾保存。'],
  en: [
    'You are offline. You see what was kept on {date}, of release {release}.',
    'You are offline, and this page was not kept.',
  ],
  es: [
    'No tiene conexión. Está viendo lo que se guardó el {date}, de la edición {release}.',
    'No tiene conexión y esta página no se guardó.',
  ],
  fr: [
    'Vous êtes hors ligne. Vous voyez ce qui a été gardé le {date}, de l’édition {release}.',
    'Vous êtes hors ligne et cette page n’a pas été gardée.',
  ],
  ru: [
    'Нет подключения к сети. Вы видите то, что сохранено {date}, из выпуска {release}.',
    'Нет подключения к сети, и эта страница не сохранена.',
  ],
}

/** As the pages write their days. */
const locales = {
  ...{ ar: 'ar-SY-u-nu-latn', zh: 'zh-Hans-u-nu-latn', en: 'en-GB-u-nu-latn' },
  ...{ es: 'es-u-nu-latn', fr: 'fr-u-nu-latn', ru: 'ru-u-nu-latn' },
}

const pathOf = (url) => new URL(url).pathname.slice(base.length)
const languageOf = (url) => /^(ar|zh|en|es|fr|ru)(?=\/|$)/.exec(pathOf(url))?.[0]
const isFile = (url) => /^assets\/.*-[\w-]{8}\.\w+$/.test(pathOf(url))
const isAnswer = (url) => pathOf(url).startsWith('trpc/')
const isOurs = (url) => url.startsWith(self.registration.scope)

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => event.waitUntil(begin()))

async function begin() {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith('kept ') && name !== keptFor).map((name) => caches.delete(name))
  )
  await self.clients.claim()
}

/** What a page fetched before anything could be kept: it stands in the browser’s own cache. */
self.addEventListener('message', ({ data }) => {
  for (const url of data) if (isOurs(url)) void keepSeen(url)
})

async function keepSeen(url) {
  if (isFile(url)) return file(new Request(url))
  if (!languageOf(url) && !isAnswer(url)) return undefined
  const answer = await fetch(url)
  return keep(url, answer)
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !isOurs(request.url)) return
  if (request.mode === 'navigate' && languageOf(request.url)) event.respondWith(page(event))
  else if (request.cache === 'no-store') return
  else if (isFile(request.url)) event.respondWith(file(request))
  else if (isAnswer(request.url)) event.respondWith(answer(event))
})

async function file(request) {
  const kept = await caches.open(keptFor)
  const known = await kept.match(request.url)
  if (known) return known
  const answer = await fetch(request)
  if (answer.ok) await kept.put(request.url, answer.clone())
  return answer
}

async function answer({ request }) {
  try {
    const got = await fetch(request)
    void keep(request.url, got.clone())
    return got
  } catch (error) {
    const known = await (await caches.open(keptFor)).match(request.url)
    if (known) return known
    throw error
  }
}

async function page({ request }) {
  try {
    const got = await fetch(request)
    void keep(request.url, got.clone())
    return got
  } catch {
    return keptPage(request.url.split('#')[0])
  }
}

/** Only what is right, may be stored and is not too large; the oldest go first. */
async function keep(url, answer) {
  if (answer.status !== 200 || answer.redirected || /no-store/.test(answer.headers.get('cache-control') ?? '')) return
  const body = await answer.arrayBuffer()
  if (body.byteLength > most.each) return
  const headers = new Headers(answer.headers)
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  headers.set('kept-on', new Date().toISOString())
  headers.set('kept-bytes', String(body.byteLength))
  const kept = await caches.open(keptFor)
  await kept.delete(url)
  await kept.put(url, new Response(body, { headers }))
  await bound(kept)
}

async function bound(kept) {
  const keys = (await kept.keys()).filter(({ url }) => !isFile(url)).reverse()
  let bytes = 0
  for (const [at, key] of keys.entries()) {
    bytes += Number((await kept.match(key))?.headers.get('kept-bytes'))
    if (at >= most.entries || bytes > most.bytes) await kept.delete(key)
  }
}

/** The page as it was kept; else the frame of another of its language, which asks for what was answered before. */
async function keptPage(url) {
  const kept = await caches.open(keptFor)
  const language = languageOf(url)
  const own = await kept.match(url)
  if (own) return saying(own, language, (html) => html)
  const [other] = (await kept.keys()).filter((key) => languageOf(key.url) === language).reverse()
  const frame = other && (await kept.match(other))
  if (frame) return saying(frame, language, emptied)
  const text = `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words[language][1]}</title><p>${words[language][1]}</p></html>`
  return new Response(text, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

/** Without what another page says, and what it was answered. */
const emptied = (html) =>
  html
    .replace(/<div id="page">.*(?=<noscript>)/s, '<div id="page"></div>')
    .replace(/<title>[^<]*<\/title>/, '<title></title>')

async function saying(answer, language, shape) {
  const html = await answer.text()
  const date = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(
    new Date(answer.headers.get('kept-on'))
  )
  const release = /<meta name="release" content="([^"]*)"/.exec(html)?.[1] ?? ''
  const said = words[language][0].replace('{date}', date).replace('{release}', `<bdi>${release}</bdi>`)
  const text = shape(html).replace(/<body[^>]*>/, (body) => `${body}<p class="offline state" role="status">${said}</p>`)
  const headers = new Headers(answer.headers)
  headers.set('Cache-Control', 'no-store')
  return new Response(text, { headers })
}

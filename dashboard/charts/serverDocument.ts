/** The code of a document, where there is no browser: in one it does not travel. */
const linkedom = import.meta.env.SSR ? await import('linkedom/worker') : undefined

let document: Document | undefined

/** A document that charts are drawn with on the server; none in a browser. */
export function serverDocument(): Document | undefined {
  document ??= linkedom?.parseHTML('<!doctype html><html><head></head><body></body></html>').document
  return document
}

/** What a page holds, read from its HTML on the server. */
export const readDocument = (html: string): Document | undefined =>
  linkedom?.parseHTML(`<!doctype html><html><body>${html}</body></html>`).document

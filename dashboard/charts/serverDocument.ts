import { parseHTML } from 'linkedom/worker'

/** A document that charts are drawn with where there is no browser; none in one, where its code does not travel. */
export const serverDocument = (): Document | undefined => (import.meta.env.SSR ? made() : undefined)

let document: Document | undefined
function made(): Document {
  document ??= parseHTML('<!doctype html><html><head></head><body></body></html>').document
  return document
}

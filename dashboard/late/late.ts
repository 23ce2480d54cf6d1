import { isAsSent, loseAsSent } from './asSent.ts'

/** A file of the page did not come: its code, its words or its look. */
export class NotCome extends Error {
  /** Has it asked for anew by whoever needs it next. */
  readonly forget: () => void

  constructor(forget: () => void, cause: unknown) {
    super('a file of this page did not come', { cause })
    this.forget = forget
  }
}

/**
 * What travels after the first part of a page: asked for once, and kept. What did not come stays lost for whoever shows it
 * until it is forgotten, so that nobody asks on and on. What the page as it was sent needs is never said to be lost in its
 * place, where all that it does not come for stands to be read.
 */
export function late<Thing>(fetch: () => Promise<Thing>): () => Promise<Thing> {
  let coming: Promise<Thing> | undefined
  const forget = () => {
    coming = undefined
  }
  const ask = async () => {
    const isSent = isAsSent()
    try {
      return await fetch()
    } catch (cause) {
      if (import.meta.env.SSR) {
        // No reader is there to ask for it again: whoever renders the next page does.
        forget()
        throw cause
      }
      // A style sheet that failed would be taken for one that is there.
      for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
        if (!link.sheet) link.remove()
      if (!isSent || !loseAsSent()) throw new NotCome(forget, cause)
      forget()
      return new Promise<never>(() => undefined)
    }
  }
  return () => {
    if (!coming) {
      coming = ask()
      // Words are on their way before anybody needs them.
      void coming.catch(() => undefined)
    }
    return coming
  }
}

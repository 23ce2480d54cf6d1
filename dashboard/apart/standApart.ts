import { jsx } from 'react/jsx-runtime'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** A text and nothing else. */
      't-t': HTMLAttributes<HTMLElement> & { key?: number | string }
    }
  }
}

/** In a drawing no such element is seen; translators leave drawings alone. */
const isDrawn = /^(text|tspan)$/

/**
 * Puts each text that has something beside it into an element of its own. Whoever translates a page in the browser puts other
 * nodes in the place of texts; React knows its texts by their nodes, and would write what is new where nobody sees it, or fail
 * to find a place. Of an element with nothing but text it writes the whole.
 */
export function standApart(type: unknown, props: unknown): unknown {
  const { children } = props as { children?: unknown }
  const own = (given: unknown) => ({ ...(props as object), children: given })
  if (!Array.isArray(children)) return own(inItsOwn(children))
  if (typeof type !== 'string') return own(children.map(inItsOwn))
  if (children.every((child) => typeof child === 'string' || typeof child === 'number')) return own(children.join(''))
  return isDrawn.test(type) ? props : own(children.map(inItsOwn))
}

/** A gap is not translated, and in a row of boxes would be one. */
const inItsOwn = (child: unknown) =>
  (typeof child === 'string' && child.trim() !== '') || typeof child === 'number'
    ? jsx('t-t', { children: child })
    : child

import { createHash } from 'node:crypto'

/**
 * Sets the theme that a reader chose before anything is painted. It is the one script that stands in a page: were the theme
 * set by the server, a page would depend on a cookie, and what stands in front could keep it for nobody else (many keep it
 * all the same, and would show everybody the theme of the first).
 */
export const themeScript =
  '(t=>t&&(document.documentElement.dataset.theme=t[1]))(/(?:^|; )theme=(light|dark)(?:;|$)/.exec(document.cookie))'

/** By which a policy lets just this script run. */
export const themeScriptHash = `'sha256-${createHash('sha256').update(themeScript).digest('base64')}'`

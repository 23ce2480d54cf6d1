import type { RouterProps } from 'wouter'
import { useBrowserLocation } from 'wouter/use-browser-location'
import { withRelease } from './withRelease.ts'

/** How a page of an earlier release leads on: every way from it is of the same release. */
export const keepingRelease = (release: string): Pick<RouterProps, 'hook' | 'hrefs'> => ({
  hook: (options) => {
    const [path, navigate] = useBrowserLocation(options)
    return [path, (to, how) => navigate(withRelease(String(to), release), how)]
  },
  hrefs: (href) => withRelease(href, release),
})

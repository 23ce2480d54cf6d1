import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Router } from 'express'
import { forEver } from '../requests/cacheControl.ts'
import { HttpError } from '../requests/httpError.ts'
import type { EarlierReleases } from './earlierReleases.ts'

/** The package of each release that was published, as it was kept: the file to cite. */
export function packageRoutes({ known, packageOf }: EarlierReleases): Router {
  const packed = known.map(({ release }) => release).filter((release) => existsSync(packageOf(release)))
  const routes = Router({ caseSensitive: true })
  routes.get('/:release.zip', (request, response) => {
    const { release } = request.params
    if (!packed.includes(release))
      throw new HttpError(404, `no package of this release: there are ${packed.join(', ')}`)
    response.set({
      'Cache-Control': forEver,
      ETag: `"${release}"`,
      'Content-Disposition': `attachment; filename="volunteering_${release}.zip"`,
    })
    response.sendFile(resolve(packageOf(release)), { cacheControl: false, lastModified: false, dotfiles: 'allow' })
  })
  return routes
}

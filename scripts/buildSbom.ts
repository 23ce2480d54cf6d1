import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * Writes what the program is made of to dist/sbom.cdx.json (CycloneDX), as npm lists it from the lock file. Which of that is
 * for development alone the lock file says: npm's own `--omit dev` leaves out what both need too. Of packages of
 * development only letters of pictures are part of what is served.
 */
const cut = ['@expo-google-fonts/noto-sans', '@expo-google-fonts/noto-sans-arabic', '@embedpdf/fonts-sc']

interface Component {
  name: string
  'bom-ref': string
  version: string
}
interface Sbom {
  metadata: { component: { name: string } }
  components: Component[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

const listed = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 1e9,
})
const sbom = JSON.parse(listed) as Sbom
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version: string; dev?: boolean }>
}
const served = new Set(
  Object.entries(lock.packages)
    .filter(([, { dev }]) => !dev)
    .map(
      ([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`
    )
)
const components = sbom.components.filter(({ name, version }) => served.has(`${name}@${version}`) || cut.includes(name))
const kept = new Set(components.map((one) => one['bom-ref']))
const isKept = (ref: string) => kept.has(ref) || !sbom.components.some((one) => one['bom-ref'] === ref)
const dependencies = sbom.dependencies
  .filter(({ ref }) => isKept(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isKept) }))
mkdirSync('dist', { recursive: true })
// npm calls the program by the folder that it lies in.
sbom.metadata.component.name = 'volunteering-for-the-goals'
writeFileSync('dist/sbom.cdx.json', JSON.stringify({ ...sbom, components, dependencies }, null, 1))

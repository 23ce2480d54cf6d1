import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { createServer } from 'node:net'
import { join } from 'node:path'

export type Proxy = 'nginx' | 'caddy'

/** Where a proxy is installed, if it is. */
const found = (name: Proxy) =>
  ['/usr/sbin', '/usr/bin', '/usr/local/bin'].find((folder) => existsSync(join(folder, name)))
export const isProxyHere = (name: Proxy): boolean => found(name) !== undefined

interface Place {
  /** For its files. */
  folder: string
  /** What it stands in front of, as it names them. */
  upstreams: readonly string[]
  /** With what OPERATING.md adds for answers to be kept. */
  isCaching?: boolean
}

export interface Proxying {
  ports: { tls: number; plain: number }
  /** Asks it over TLS as somebody does that trusts its certificate. */
  get: (path: string, headers?: Record<string, string>) => Promise<ProxiedAnswer>
  stop: () => void
}

interface ProxiedAnswer {
  status: number
  headers: Headers
  body: Buffer
}

/** The example of OPERATING.md with its names and ports replaced, and nothing else. */
export async function startProxy(proxy: Proxy, { folder, upstreams, isCaching = false }: Place): Promise<Proxying> {
  const [key, certificate] = [join(folder, 'own.key'), join(folder, 'own.crt')]
  const subject = ['-subj', '/CN=data.example.org', '-addext', 'subjectAltName=DNS:data.example.org']
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate]
  execFileSync('openssl', [...made, ...subject], { stdio: 'ignore' })
  const ports = { tls: await freePort(), plain: await freePort() }
  const file = join(folder, 'proxy.conf')
  const site = upstreams.reduce(
    (text, upstream, at) => text.replace(`127.0.0.1:${3000 + at}`, upstream),
    exampleOf(proxy, isCaching)
  )
  writeFileSync(
    file,
    proxy === 'nginx' ? ofNginx(site, { folder, key, certificate, ports }) : ofCaddy(site, { key, certificate, ports })
  )
  const words = proxy === 'nginx' ? ['-c', file] : ['run', '--config', file, '--adapter', 'caddyfile']
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const running = spawn(join(found(proxy)!, proxy), words, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  running.stderr.on('data', (chunk) => {
    said += chunk
  })
  const get = over(ports.tls, certificate)
  const isUp = () =>
    get('/').then(
      () => true,
      () => false
    )
  for (let tries = 0; !(await isUp()); tries++) {
    if (tries > 100 || running.exitCode !== null) throw new Error(`${proxy} does not answer: ${said}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return { ports, get, stop: () => void running.kill('SIGTERM') }
}

/** The first example of a proxy; where it caches, with what the two behind it put into its place and into its location. */
function exampleOf(proxy: Proxy, isCaching: boolean): string {
  const page = readFileSync('OPERATING.md', 'utf8')
  const [example, upstream, location] = [...page.matchAll(new RegExp(`\`\`\`${proxy}\\n([\\s\\S]+?)\`\`\``, 'g'))].map(
    ([, text]) => text!
  )
  if (!isCaching) return example!
  return example!
    .replace(/upstream volunteering \{[^}]+\}\n/, () => upstream!)
    .replace(/(?<=proxy_pass http:\/\/volunteering;\n)/, () => location!)
}

interface Made {
  folder?: string
  key: string
  certificate: string
  ports: { tls: number; plain: number }
}

function ofNginx(example: string, { folder, key, certificate, ports }: Made): string {
  const cache = `${folder}/kept`
  mkdirSync(cache, { recursive: true })
  const site = example
    .replace('/etc/ssl/data.example.org.crt', certificate)
    .replace('/etc/ssl/private/data.example.org.key', key)
    .replace('/var/cache/nginx/volunteering', cache)
    .replaceAll(/listen (\[::\]:)?443/g, `listen $1${ports.tls}`)
    .replaceAll(/listen (\[::\]:)?80;/g, `listen $1${ports.plain};`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${folder}/${of};`)
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const own = `${user}\ndaemon off;\npid ${folder}/nginx.pid;\nerror_log stderr;\nevents {}\n`
  return `${own}http {\naccess_log off;\n${temporary.join('\n')}\n${site}}\n`
}

const ofCaddy = (example: string, { key, certificate, ports }: Made) =>
  `{\nadmin off\nhttp_port ${ports.plain}\nauto_https disable_redirects\n}\n${example.replace('data.example.org {', `https://data.example.org:${ports.tls} {\ntls ${certificate} ${key}`)}`

const over =
  (port: number, certificate: string): Proxying['get'] =>
  (path, own = {}) =>
    new Promise((resolve, reject) => {
      const of = { host: '127.0.0.1', servername: 'data.example.org', ca: readFileSync(certificate), agent: false }
      const asked = request({ ...of, port, path, headers: { host: 'data.example.org', ...own } }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk) => chunks.push(chunk))
        answer.on('end', () => {
          const headers = new Headers(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]))
          resolve({ status: answer.statusCode!, headers, body: Buffer.concat(chunks) })
        })
      })
      asked.on('error', reject).end()
    })

const freePort = () =>
  new Promise<number>((resolve) => {
    const held = createServer().listen(0, () => {
      const address = held.address() as { port: number }
      held.close(() => resolve(address.port))
    })
  })

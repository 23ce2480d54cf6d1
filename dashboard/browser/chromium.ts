import { existsSync } from 'node:fs'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const systemFonts = '/etc/fonts'
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real Chromium of one's own, or a share of the one that page tests have together; closing it closes one's own pages. */
export async function openChromium(): Promise<Browser> {
  const shared = process.env.SHARED_CHROMIUM
  return shared ? chromium.connect(shared) : chromium.launch(await chromiumHere())
}

/** How to start one: that which CHROMIUM_PATH names, else an installed one, else the one that npm brought. */
export async function chromiumHere(): Promise<LaunchOptions> {
  const path = process.env.CHROMIUM_PATH ?? installed.find((candidate) => existsSync(candidate))
  if (path) return { executablePath: path, args: quiet }
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  // Else it sees its own fonts alone, which have no Arabic and no Chinese.
  if (existsSync(`${systemFonts}/fonts.conf`)) process.env.FONTCONFIG_PATH ??= systemFonts
  const { default: brought } = await import('@sparticuz/chromium')
  // In one process it ends with the first pictured page that is closed.
  const args = [...brought.args.filter((arg) => arg !== '--single-process'), ...quiet]
  return { executablePath: await brought.executablePath(), args }
}

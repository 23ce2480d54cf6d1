import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const systemFonts = '/etc/fonts'
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real Chromium: the one that CHROMIUM_PATH names, else an installed one, else the one that npm brought. */
export async function openChromium(): Promise<Browser> {
  const path = process.env.CHROMIUM_PATH ?? installed.find((candidate) => existsSync(candidate))
  if (path) return chromium.launch({ executablePath: path, args: quiet })
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  // Else it sees its own fonts alone, which have no Arabic and no Chinese.
  if (existsSync(`${systemFonts}/fonts.conf`)) process.env.FONTCONFIG_PATH ??= systemFonts
  const { default: brought } = await import('@sparticuz/chromium')
  // In one process it ends with the first pictured page that is closed.
  const args = [...brought.args.filter((arg) => arg !== '--single-process'), ...quiet]
  return chromium.launch({ executablePath: await brought.executablePath(), args })
}

import { existsSync } from 'node:fs'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

/** Debian's browser; tests of the built site are skipped, and say so, where it is not installed. */
const executablePath = '/usr/bin/chromium'

/** Whether the browser is there. */
export const hasChromium = existsSync(executablePath)

/** Why the browser's tests were skipped, for their title. */
export const chromiumNote = hasChromium ? 'in Chromium' : `SKIPPED: ${executablePath} is absent`

const switches = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A browser, and how to end it. */
export interface TestBrowser {
  readonly context: BrowserContext
  /** A context of its own, for what no page of the shared one can do. */
  readonly newContext: (options: BrowserContextOptions) => Promise<BrowserContext>
  /** A page that the browser shows all the time: it can reach what the pages of the tests store. */
  readonly held: Page
  readonly close: () => Promise<void>
}

/**
 * Starts the browser and holds a page of the site open: the pages of the tests, which come and go, then share its process.
 * Starting one for each, and compiling the scripts there, took half of their time.
 */
export async function startChromium(address: string): Promise<TestBrowser> {
  const browser = await chromium.launch({ executablePath, args: switches })
  const context = await browser.newContext()
  const held = await context.newPage()
  await held.goto(address)
  return {
    context,
    newContext: options => browser.newContext(options),
    held,
    close: () => browser.close(),
  }
}

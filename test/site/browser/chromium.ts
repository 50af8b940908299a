import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
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

/** A browser with a profile of its own, and how to end both. */
export interface TestBrowser {
  readonly context: BrowserContext
  readonly close: () => Promise<void>
}

/** Starts the browser with a fresh profile. */
export async function startChromium(): Promise<TestBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'pagewright-chromium-'))
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: switches })
  return {
    context,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Starts the browser without a context, for tests whose contexts differ in what they can do. */
export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({ executablePath, args: switches })
}

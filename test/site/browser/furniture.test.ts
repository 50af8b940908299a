import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriers } from './barriers.js'
import { type SharedSite, sharedFixtureSite } from './build-site.js'
import { chromiumNote, hasChromium, startChromium, type TestBrowser } from './chromium.js'
import { type FolderServer, serveFolder } from './serve-folder.js'

interface Running {
  readonly site: SharedSite
  readonly server: FolderServer
  readonly browser: TestBrowser
}

describe.skipIf(!hasChromium)(`the lists of the site ${chromiumNote}`, { timeout: 60_000 }, () => {
  let running: Running | undefined

  beforeAll(async () => {
    const site = await sharedFixtureSite()
    const server = await serveFolder(site.out)
    running = { site, server, browser: await startChromium(`${server.url}/404.html`) }
  })

  afterAll(async () => {
    await running?.browser.close()
    await running?.server.close()
  }, 60_000)

  /** Opens a page and expects that the browser had nothing to complain of, and asked no other site. */
  async function visit(
    path: string,
    act: (page: Page) => Promise<void>,
    width = 1280,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<void> {
    if (running === undefined) throw new Error('The site is not running.')
    const { url } = running.server
    const page = await running.browser.context.newPage()
    const complaints: string[] = []
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(error.message))
    page.on('request', request => {
      const isOwn = request.url().startsWith(url) || /^(?:data|blob):/.test(request.url())
      if (!isOwn) complaints.push(`asked ${request.url()}`)
    })
    try {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.goto(url + path, { waitUntil: 'networkidle' })
      await act(page)
      expect(complaints).toEqual([])
    } finally {
      await page.close()
    }
  }

  it.each(['/openapi/', '/webhook/', '/changelog.html', '/deprecated.html', '/en/deprecated.html'])(
    '%s has no barrier in the light and in the dark',
    async path => {
      await visit(path, async page => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          expect(await barriers(page)).toEqual([])
        }
      })
    },
  )

  it.each([1280, 375])('the catalogue finds entries of all products at %i px', async width => {
    await visit(
      '/openapi/',
      async page => {
        await page.fill('#catalogue-filter', '借书卡')
        const found = page.locator('.catalogue-found li')
        await found.first().waitFor()
        expect(await found.count()).toBe(1)
        expect(await page.locator('.catalogue-products').isVisible()).toBe(false)
        expect(await page.locator('.catalogue-status').textContent()).toBe('1 个条目')
        expect(await barriers(page)).toEqual([])
        await page.fill('#catalogue-filter', 'nothing of the kind')
        await page.waitForFunction(
          () => document.querySelector('.catalogue-status')?.textContent === '没有匹配的条目',
        )
        await page.fill('#catalogue-filter', '')
        await page.locator('.catalogue-products').waitFor()
      },
      width,
    )
  })

  it('the changelog shows one kind of changes, without a script of ours', async () => {
    await visit('/changelog.html', async page => {
      const kinds = (): Promise<number> => page.locator('[data-kind]:visible').count()
      const choices = page.locator('.changes-choice input')
      if ((await choices.count()) > 1) await choices.nth(1).check({ force: true })
      expect(await kinds()).toBeGreaterThan(0)
      expect(await page.locator('.release h2').first().getAttribute('id')).toMatch(/^(?:v\d|unreleased)/)
    })
  })

  it.each([1280, 375])('the reader has no barrier in the light and in the dark at %i px', async width => {
    for (const colorScheme of ['light', 'dark'] as const)
      await visit(
        '/openapi-reader.html',
        async page => {
          await page.locator('#reader h5').first().waitFor()
          expect(await barriers(page)).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        },
        width,
        colorScheme,
      )
  })

  it('the reader opens from the head and asks this site only', async () => {
    await visit('/openapi/', async page => {
      await page.locator('.VPNavBarMenu a', { hasText: 'OpenAPI' }).click()
      await page.waitForURL(url => url.pathname === '/openapi-reader.html')
      await page.locator('#reader h1, #reader h2').first().waitFor()
      expect(await page.locator('#reader-status').isVisible()).toBe(false)
      expect(await page.locator('#reader-document option').count()).toBeGreaterThan(0)
    })
  })
})

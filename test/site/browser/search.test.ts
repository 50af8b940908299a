import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriers } from './barriers.js'
import { type SharedSite, sharedFixtureSite } from './build-site.js'
import type { TestBrowser } from './chromium.js'
import { chromiumNote, hasChromium, startChromium } from './chromium.js'
import type { FolderServer } from './serve-folder.js'
import { serveFolder } from './serve-folder.js'

const desktop = { width: 1280, height: 900 }
const phone = { width: 375, height: 700 }

const loans = '/openapi/v3/library/loans.html'
const stock = '/openapi/v3/library/stock.html'

interface Running {
  readonly site: SharedSite
  readonly server: FolderServer
  readonly browser: TestBrowser
}

describe.skipIf(!hasChromium)(`the search ${chromiumNote}`, { timeout: 60_000 }, () => {
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

  /** Opens a page, does something with it, and expects that the browser had nothing to complain of. */
  async function visit(path: string, act: (page: Page) => Promise<void>, size = desktop): Promise<void> {
    if (running === undefined) throw new Error('The site is not running.')
    const page = await running.browser.context.newPage()
    const complaints: string[] = []
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(error.message))
    try {
      await page.setViewportSize(size)
      await page.goto(running.server.url + path, { waitUntil: 'networkidle' })
      await act(page)
      expect(complaints).toEqual([])
    } finally {
      await page.close()
    }
  }

  it('finds a field, shows where it is, and leads to its row', async () => {
    await visit(loans, async page => {
      await ask(page, 'out_shelf_no')
      expect(await texts(page, '.group-best .search-name')).toEqual(['out_shelf_no', '登记借阅'])
      await page.click('.option-place')
      await page.waitForURL(url => url.hash.endsWith('out_shelf_no'), { waitUntil: 'commit', timeout: 8000 })
      const id = decodeURIComponent(new URL(page.url()).hash.slice(1))
      expect(await page.locator(`[id="${id}"]`).textContent()).toContain('out_shelf_no')
      expect(await page.locator('.search-dialog').evaluate(dialog => dialog.hasAttribute('open'))).toBe(false)
    })
  })

  it('is used with the keyboard alone, and names the chosen option to screen readers', async () => {
    await visit(loans, async page => {
      await page.keyboard.press('/')
      await page.waitForSelector('.search-dialog[open]')
      const field = page.locator('.search-field')
      expect(await field.evaluate(one => one === document.activeElement)).toBe(true)
      await page.keyboard.type('借阅')
      await answered(page)
      const chosen = async (): Promise<string | null> => {
        const id = await field.getAttribute('aria-activedescendant')
        const option = page.locator(`#${id}`)
        expect(await option.getAttribute('aria-selected')).toBe('true')
        expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1)
        return option.getAttribute('id')
      }
      expect(await chosen()).toBe('search-option-0')
      await page.keyboard.press('ArrowDown')
      expect(await chosen()).toBe('search-option-1')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowUp')
      const last = (await page.locator('[role=option]').count()) - 1
      expect(await chosen()).toBe(`search-option-${last}`)
      await page.keyboard.press('Escape')
      await page.waitForSelector('.search-dialog:not([open])', { state: 'attached' })
      await page.keyboard.press('Control+k')
      await page.waitForSelector('.search-dialog[open]')
      // What was typed is selected, and is replaced.
      await page.keyboard.type('盘点')
      await page.waitForFunction(() =>
        document.querySelector('.group-best')?.textContent?.includes('盘点库存'),
      )
      await page.keyboard.press('Enter')
      await page.waitForURL(url => url.pathname === stock)
    })
  })

  it('tells operations, notices and pages apart', async () => {
    await visit(loans, async page => {
      await ask(page, '逾期通知')
      expect(await texts(page, '.group-best .search-kind')).toEqual(['通知'])
      await ask(page, '盘点')
      expect(await texts(page, '.group-best .search-kind')).toEqual(['接口'])
      expect(await texts(page, '.group-best .search-badge-v3')).toEqual(['v3'])
      expect(await texts(page, '.group-best .search-line code')).toEqual(['/v3/library/stock'])
    })
  })

  it('opens with what an address asks for', async () => {
    await visit(`${loans}?q=${encodeURIComponent('盘点')}`, async page => {
      await page.waitForSelector('.search-dialog[open] mark')
      expect(await page.inputValue('.search-field')).toBe('盘点')
    })
  })

  it('shows the pages that were read last', async () => {
    await visit(stock, async page => {
      await page.goto(page.url().replace(stock, loans), { waitUntil: 'networkidle' })
      await page.click('.search-button')
      await page.waitForSelector('.group-recent')
      const [first, second] = await texts(page, '.group-recent .search-title')
      expect(first).toContain('登记借阅')
      expect(second).toContain('盘点库存')
      await page.evaluate(() => localStorage.clear())
    })
  })

  it('says that nothing was found, and what to do', async () => {
    await visit(loans, async page => {
      await page.click('.search-button')
      await page.fill('.search-field', 'zzqqxxkk')
      await page.waitForSelector('.search-nothing')
      expect(await page.locator('.search-status').textContent()).toContain('zzqqxxkk')
      expect(await page.locator('.search-nothing a').first().getAttribute('href')).toBe('/openapi/')
      expect(await barriers(page)).toEqual([])
    })
  })

  it('says when the index cannot be loaded, and tries again', async () => {
    await visit(loans, async page => {
      await page.route('**/search/*/head.json', route => route.fulfill({ status: 200, body: '{' }))
      await page.click('.search-button')
      await page.fill('.search-field', '盘点')
      await page.waitForSelector('.search-failed')
      await page.unroute('**/search/*/head.json')
      await page.click('.search-retry')
      await page.waitForSelector('.search-dialog mark')
      expect(await page.locator('.search-failed').count()).toBe(0)
    })
  })

  it('asks only for the parts that a query needs', async () => {
    await visit(loans, async page => {
      const parts: string[] = []
      page.on('request', request => {
        const part = /\/search\/[^/]+\/(.+)\.json$/.exec(request.url())?.[1]
        if (part !== undefined) parts.push(part)
      })
      await ask(page, '/v3/library/stock')
      expect(parts).toEqual(['head'])
      await ask(page, 'out_shelf_no')
      expect(parts.slice(0, 2)).toEqual(['head', 'terms'])
      expect(parts.filter(part => part === 'head')).toHaveLength(1)
    })
  })

  it('searches the English edition in English', async () => {
    await visit(`/en${loans}`, async page => {
      await ask(page, '盘点')
      expect(await page.locator('.group-best .search-heading').textContent()).toBe('Best match')
      await page.keyboard.press('Enter')
      await page.waitForURL(url => url.pathname === `/en${stock}`)
    })
  })

  it.each([
    ['light', desktop],
    ['dark', desktop],
    ['light', phone],
    ['dark', phone],
  ] as const)('has no barrier in the %s', async (colorScheme, size) => {
    await visit(
      loans,
      async page => {
        await page.emulateMedia({ colorScheme })
        await ask(page, '借')
        expect(await barriers(page)).toEqual([])
        const wider = await page.evaluate(() => {
          const scroll = document.querySelector('.search-scroll')
          return scroll === null ? -1 : scroll.scrollWidth - scroll.clientWidth
        })
        expect(wider).toBe(0)
        const box = await page.locator('.search-dialog').boundingBox()
        if (size === phone) expect(box).toEqual({ x: 0, y: 0, ...phone })
      },
      size,
    )
  })
})

/** Opens the dialog, types a query and waits for the final answer. */
async function ask(page: Page, query: string): Promise<void> {
  if (!(await page.locator('.search-dialog[open]').isVisible())) await page.click('.search-button')
  await page.fill('.search-field', query)
  await answered(page)
}

/** Waits for the final answer: the status counts the results. */
async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => /\d/.test(document.querySelector('.search-status')?.textContent ?? ''))
}

async function texts(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).allTextContents()
}

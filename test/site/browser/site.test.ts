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

const looks = [
  { size: desktop, colorScheme: 'light' },
  { size: desktop, colorScheme: 'dark' },
  { size: phone, colorScheme: 'light' },
  { size: phone, colorScheme: 'dark' },
] as const

const paths = {
  catalogue: '/openapi/',
  loans: '/openapi/v3/library/loans.html',
  mix: '/openapi/v3/library/loans/%7Bloan_id%7D.html',
  long: '/openapi/v3/library/stock.html',
  gone: '/openapi/v3/library/cards.html',
  hostile: '/openapi/v3/library/hostile.html',
  notice: '/webhook/v3/LOAN.OVERDUE.html',
} as const

interface Running {
  readonly site: SharedSite
  readonly server: FolderServer
  readonly browser: TestBrowser
}

describe.skipIf(!hasChromium)(`the built site ${chromiumNote}`, { timeout: 60_000 }, () => {
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
  async function visit(
    path: string,
    act: (page: Page) => Promise<void>,
    size: typeof desktop = desktop,
  ): Promise<void> {
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

  it('is built without warnings', () => {
    expect(running?.site.log).toContain('build complete')
    expect(running?.site.log).not.toMatch(/warn|deprecat|\(!\)/i)
  })

  describe.each(Object.entries(paths))('%s', (_, path) => {
    it('has no barrier and is no wider than the screen, in the light, in the dark, on a phone', async () => {
      await visit(path, async page => {
        for (const { size, colorScheme } of looks) {
          await page.setViewportSize(size)
          await page.emulateMedia({ colorScheme })
          expect(await barriers(page)).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
        }
      })
    })
  })

  it('shows TypeScript first, other samples by click and by key, and remembers the choice', async () => {
    await visit(paths.loans, async page => {
      const shown = (): Promise<string | null> =>
        page.locator('.sample-code:visible code').first().textContent()
      expect(await shown()).toContain('await post(client')
      await page.getByLabel('TypeScript 写法').first().selectOption('链式')
      expect(await shown()).toContain('client.v3.library.loans.post')
      await page.getByRole('tab', { name: 'TypeScript' }).press('ArrowRight')
      expect(await shown()).toContain('wechatpay-sdk call')
      await page.keyboard.press('ArrowLeft')
      expect(await shown()).toContain('client.v3.library.loans.post')
      await page.getByRole('tab', { name: 'PHP' }).click()
      expect(await shown()).toContain('postAsync')
      await page.click('.VPSidebar a[href="/openapi/v3/library/loans/%7Bloan_id%7D.html#get"]')
      await hasTitle(page, '借阅单')
      expect(await shown()).toContain('getAsync')
      await page.evaluate(() => localStorage.clear())
    })
  })

  it('folds long tables, unfolds them by hand and by address', async () => {
    await visit(paths.long, async page => {
      const rows = page.locator('#request ~ .params').first().locator('tbody tr:visible')
      expect(await rows.count()).toBe(13)
      await page.getByRole('button', { name: 'shelf_1 的下级字段' }).click()
      expect(await rows.count()).toBe(20)
      await page.getByRole('button', { name: '全部展开' }).click()
      expect(await rows.count()).toBe(97)
      await page.getByRole('button', { name: '全部折叠' }).click()
      expect(await rows.count()).toBe(13)
    })
    await visit(`${paths.long}#request.json.shelf_3.row_7`, async page => {
      await page.waitForSelector('tr.is-target:visible')
      expect(await page.locator('tr.is-target th code').textContent()).toBe('row_7')
    })
  })

  it('shows a field on a phone as a block with its depth', async () => {
    await visit(
      paths.loans,
      async page => {
        const box = async (name: string): Promise<number> =>
          (await page.locator(`tr[id="request.json.${name}"] th code`).boundingBox())?.x ?? -1
        expect(await box('books.isbn')).toBeGreaterThan(await box('books'))
        const row = page.locator('tr[id="request.json.id_card"]')
        expect(await row.evaluate(one => getComputedStyle(one).display)).toBe('flex')
        expect(await row.locator('.mark-secret').isVisible()).toBe(true)
      },
      phone,
    )
  })

  it('turns dark and stays so', async () => {
    await visit(paths.loans, async page => {
      const colour = (): Promise<string> =>
        page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      expect(await colour()).toBe('rgb(255, 255, 255)')
      await page.click('.VPNavBar .VPSwitchAppearance')
      expect(await colour()).not.toBe('rgb(255, 255, 255)')
      await page.reload({ waitUntil: 'networkidle' })
      expect(await colour()).not.toBe('rgb(255, 255, 255)')
      await page.evaluate(() => localStorage.clear())
    })
  })

  it('narrows catalogue and sidebar down', async () => {
    await visit(paths.catalogue, async page => {
      await page.fill('#catalogue-filter', '归还')
      await page.locator('.catalogue-found li').first().waitFor()
      expect(await page.locator('.catalogue-found li').count()).toBe(1)
      await page.fill('#catalogue-filter', '没有')
      await page.waitForFunction(() => document.querySelector('.catalogue-found li') === null)
      expect(await page.locator('.catalogue-products').isVisible()).toBe(false)
      await page.fill('.side-filter', '盘点')
      await page.waitForSelector('.side-found li')
      expect(await page.locator('.side-found li').allTextContents()).toEqual([
        '盘点库存直连',
        '办理借书卡已下线',
        expect.stringContaining('标题'),
      ])
    })
  })

  it('marks what is offline in the sidebar and shows where a reader is', async () => {
    await visit(paths.gone, async page => {
      const current = page.locator('.VPSidebar [aria-current]')
      expect(await current.textContent()).toBe('办理借书卡已下线')
      expect(await current.locator('.text').evaluate(one => getComputedStyle(one).textDecorationLine)).toBe(
        'line-through',
      )
    })
  })

  it('has routes with placeholders, dots and fragments', async () => {
    await visit(paths.catalogue, async page => {
      await page.fill('#catalogue-filter', '归还')
      await page.click('.catalogue-found a[href="/openapi/v3/library/loans/%7Bloan_id%7D.html#delete"]')
      await page.waitForURL(url => url.pathname === paths.mix && url.hash === '#delete')
      await hasTitle(page, '借阅单')
      await page.goBack()
      await page.waitForURL(url => url.pathname === paths.catalogue)
    })
  })

  it('links the OpenAPI file and the source line', async () => {
    await visit(paths.loans, async page => {
      expect(await page.getAttribute('.operation-meta a:text("OpenAPI")', 'href')).toBe(
        '/openapi.json#/paths/~1v3~1library~1loans/post',
      )
      const source = page.locator('.operation-meta .source')
      expect(await source.textContent()).toBe('源文件 loans.md:6')
      const answers = await Promise.all(
        ['/openapi.json', await source.getAttribute('href')].map(async path => {
          const response = await page.request.get(`${running?.server.url}${path}`)
          return response.status()
        }),
      )
      expect(answers).toEqual([200, 200])
    })
  })

  it('runs nothing that a page says', async () => {
    await visit(paths.hostile, async page => {
      expect(await page.evaluate(() => 'injected' in window)).toBe(false)
      expect(await page.title()).toContain('injected')
      expect(await page.locator('h1').textContent()).toContain('<img src=x')
      expect(await page.locator('.vp-doc script, .vp-doc img, .vp-doc svg').count()).toBe(0)
      await page.click('.VPSidebar a[href="/openapi/v3/library/cards.html"]')
      await hasTitle(page, '办理借书卡')
      expect(await page.locator('.pager-link.next .title').textContent()).toContain('＜img src=x')
      expect(await page.evaluate(() => 'injected' in window)).toBe(false)
    })
  })
})

/** Waits until the page with this title is shown: the address changes before. */
async function hasTitle(page: Page, title: string): Promise<void> {
  await page.waitForFunction(
    want => document.querySelector('h1')?.textContent?.includes(want) === true,
    title,
  )
}

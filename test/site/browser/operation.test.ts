import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriers } from './barriers.js'
import { type SharedSite, sharedCheckoutSite } from './build-site.js'
import { chromiumNote, hasChromium, startChromium, type TestBrowser } from './chromium.js'
import { type FolderServer, serveFolder } from './serve-folder.js'

const wide = { width: 1440, height: 900 }
const desktop = { width: 1280, height: 900 }
const phone = { width: 375, height: 700 }

const paths = {
  counter: '/openapi/v3/desk/repairs/counter.html',
  single: '/openapi/v3/desk/repairs/id/%7Brepair_id%7D.html',
  former: '/openapi/v3/desk/former.html',
  second: '/openapi/v2/desk/repair.html',
  notice: '/webhook/v3/REPAIR.DONE.html',
  english: '/en/openapi/v3/desk/repairs/counter.html',
} as const

const long = '/openapi/v3/library/stock.html'

interface Running {
  readonly site: SharedSite
  readonly server: FolderServer
  readonly browser: TestBrowser
}

describe.skipIf(!hasChromium)(`the page of an operation ${chromiumNote}`, { timeout: 60_000 }, () => {
  let running: Running | undefined

  beforeAll(async () => {
    const site = await sharedCheckoutSite()
    const server = await serveFolder(site.out)
    running = { site, server, browser: await startChromium(`${server.url}/404.html`) }
    const { context } = running.browser
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: running.server.url })
  })

  afterAll(async () => {
    await running?.browser.close()
    await running?.server.close()
  }, 60_000)

  /** Opens a page, does something with it, and expects that the browser had nothing to complain of. */
  async function visit(
    path: string,
    act: (page: Page) => Promise<void>,
    size: { readonly width: number; readonly height: number } = wide,
  ): Promise<void> {
    if (running === undefined) throw new Error('The site is not running.')
    const page = await running.browser.context.newPage()
    const complaints: string[] = []
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    try {
      await page.setViewportSize(size)
      await page.goto(running.server.url + path, { waitUntil: 'networkidle' })
      await act(page)
      expect(complaints).toEqual([])
    } finally {
      await page.close()
    }
  }

  /** Waits until the page with this title is shown: the address changes before. */
  const hasTitle = (page: Page, title: string) =>
    page.waitForFunction(want => document.querySelector('h1')?.textContent?.includes(want) === true, title)

  const box = async (page: Page, selector: string) => {
    const found = await page.locator(selector).first().boundingBox()
    if (found === null) throw new Error(`${selector} has no place.`)
    return found
  }

  describe.each(Object.entries(paths))('%s', (_, path) => {
    it('has no barrier and fits its screen, at each width, in the light and in the dark', async () => {
      await visit(path, async page => {
        for (const size of [{ width: 1600, height: 900 }, wide, desktop, phone])
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.setViewportSize(size)
            await page.emulateMedia({ colorScheme })
            expect(await barriers(page), `${size.width} ${colorScheme}`).toEqual([])
            expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(
              0,
            )
          }
      })
    })
  })

  it('has code beside the text on wide screens, where it stays in view', async () => {
    await visit(paths.counter, async page => {
      const text = await box(page, '.op-first .op-text')
      const code = await box(page, '.op-first .op-code')
      expect(code.x).toBeGreaterThanOrEqual(text.x + text.width)
      const answer = await box(page, '.op-answer .op-code')
      expect(answer.x).toBe(code.x)
      await page.evaluate(() => document.getElementById('request.json.notify_url')?.scrollIntoView())
      const later = await box(page, '.op-first .op-code')
      expect(later.y).toBeGreaterThan(60)
      expect(later.y).toBeLessThan(200)
    })
  })

  it.each([desktop, phone])('has code between the head and the tables at $width px', async size => {
    await visit(
      paths.counter,
      async page => {
        const [intro, code, text] = [
          await box(page, '.op-intro'),
          await box(page, '.op-first .op-code'),
          await box(page, '.op-first .op-text'),
        ]
        expect([code.x, text.x]).toEqual([intro.x, intro.x])
        expect(intro.y).toBeLessThan(code.y)
        expect(code.y + code.height).toBeLessThanOrEqual(text.y)
      },
      size,
    )
  })

  it('copies the path, the address and the path of a field', async () => {
    await visit(paths.counter, async page => {
      const copied = async (name: string): Promise<string> => {
        await page.getByRole('button', { name, exact: true }).click()
        await page.waitForSelector('.copy-text.copied')
        expect(await page.locator('#copy-status').textContent()).toMatch(/^(?:已复制)?$/)
        return page.evaluate(() => navigator.clipboard.readText())
      }
      expect(await copied('复制路径')).toBe('/v3/desk/repairs/counter')
      expect(await copied('复制完整 URL')).toBe('https://api.mch.weixin.qq.com/v3/desk/repairs/counter')
      expect(await copied('复制字段路径 json.parts.no')).toBe('json.parts.no')
    })
  })

  it('shows the smallest call first, all fields by a switch, and remembers form, fields and language', async () => {
    await visit(paths.counter, async page => {
      const shown = async (): Promise<string> =>
        (await page.locator('.op-first .sample-code:visible code').first().textContent()) ?? ''
      expect(await shown()).toContain('await post(client')
      expect(await shown()).not.toContain('colour')
      await page.getByRole('button', { name: '全部字段' }).click()
      expect(await shown()).toContain('colour')
      await page.getByLabel('TypeScript 写法').selectOption('链式')
      expect(await shown()).toMatch(/client\.v3\.desk\.repairs\.counter\.post[\s\S]*colour/)
      // The other forms show what the call needs: they have no switch.
      await page.getByLabel('TypeScript 写法').selectOption('声明式')
      expect(await page.locator('.samples-fields').isVisible()).toBe(false)
      expect(await shown()).toMatch(/client\.chain\('v3\/desk\/repairs\/counter'\)/)
      await page.getByLabel('TypeScript 写法').selectOption('链式')
      await page.click('.flow-same a')
      await page.waitForURL(/mail/)
      await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('邮寄送修'))
      expect(await shown()).toMatch(/client\.v3\.desk\.repairs\.mail\.post[\s\S]*colour/)
      await page.getByRole('tab', { name: 'PHP' }).click()
      await page.goto(`${running?.server.url}${paths.single}`, { waitUntil: 'networkidle' })
      expect(await shown()).toContain('$instance')
      await page.evaluate(() => localStorage.clear())
    })
  })

  it('scrolls on load to a field of a folded row', async () => {
    await visit(`${long}#request.json.shelf_9.row_7`, async page => {
      const row = page.locator('tr.is-target')
      await row.waitFor()
      await page.waitForFunction(() => {
        const place = document.querySelector('tr.is-target')?.getBoundingClientRect()
        return place !== undefined && place.top > 100 && place.bottom < window.innerHeight
      })
      expect(await row.locator('th code').textContent()).toBe('row_7')
    })
  })

  it('leads the keyboard past a long table', async () => {
    await visit(long, async page => {
      const link = page.getByRole('link', { name: '跳过请求参数' })
      await link.focus()
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('request-end')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('.params') === null)).toBe(true)
    })
  })

  it('goes on to the next call and to the notice', async () => {
    await visit(paths.counter, async page => {
      await page.click('.flow-next')
      await page.waitForURL(url => url.pathname === paths.single && url.hash === '#get')
      await hasTitle(page, '修理单')
      await page.goBack()
      await hasTitle(page, '店内送修')
      await page.click('.op-related li a')
      await page.waitForURL(url => url.pathname === paths.notice)
      await hasTitle(page, '修好通知')
      await page.locator('.op-related').getByRole('link', { name: '店内送修' }).click()
      await page.waitForURL(url => url.pathname === paths.counter)
    })
  })

  it('opens everything for print', async () => {
    await visit(long, async page => {
      await page.emulateMedia({ media: 'print' })
      const hidden = await page.evaluate(
        () =>
          [...document.querySelectorAll('.params tbody tr')].filter(row => row.getClientRects().length === 0)
            .length,
      )
      expect(hidden).toBe(0)
      expect(await page.locator('.op-outline').isVisible()).toBe(false)
    })
    await visit(paths.counter, async page => {
      await page.emulateMedia({ media: 'print' })
      const code = await page.locator('.op-first .sample-code:visible code').allTextContents()
      expect(code.some(text => text.includes('colour') && text.includes('await post'))).toBe(true)
      expect(code.some(text => text.includes('$instance'))).toBe(true)
      expect(code.some(text => text.includes('curl'))).toBe(true)
    })
  })
})

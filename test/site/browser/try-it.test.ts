import type { Locator, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../../generated/sdk/operations.js'
import type { LocalService } from '../../../templates/runtime/local/index.js'
import { startLocal } from '../../local/start.js'
import { barriers } from './barriers.js'
import { sharedCheckoutSite } from './build-site.js'
import { chromiumNote, hasChromium, startChromium, type TestBrowser } from './chromium.js'
import { type FolderServer, serveFolder } from './serve-folder.js'

const native = '/openapi/v3/pay/transactions/native.html'
const query = '/openapi/v3/pay/transactions/out-trade-no/%7Bout_trade_no%7D.html'
const refund = '/openapi/v3/refund/domestic/refunds.html'
const upload = '/openapi/v3/merchant/media/upload.html'

interface Running {
  readonly server: FolderServer
  readonly browser: TestBrowser
  readonly local: LocalService
}

/** A page with its panel open, and every request that left it for elsewhere than the site. */
interface OpenPanel {
  readonly page: Page
  readonly panel: Locator
  readonly sent: readonly Request[]
  readonly complaints: readonly string[]
}

describe.skipIf(!hasChromium)(`the panel to try a call ${chromiumNote}`, { timeout: 60_000 }, () => {
  let running: Running

  beforeAll(async () => {
    const { out } = await sharedCheckoutSite()
    const server = await serveFolder(out)
    running = {
      server,
      browser: await startChromium(`${server.url}/404.html`),
      local: await startLocal({ operations }),
    }
  })

  afterAll(async () => {
    await running?.browser.close()
    await running?.server.close()
    await running?.local.close()
  }, 60_000)

  async function open(path: string, address = running.local.url): Promise<OpenPanel> {
    const page = await running.browser.context.newPage()
    const sent: Request[] = []
    const complaints: string[] = []
    page.on('request', request => {
      if (!request.url().startsWith(running.server.url)) sent.push(request)
    })
    page.on('pageerror', error => complaints.push(error.message))
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      'pagewright-local-service',
      address,
    ] as const)
    await page.goto(running.server.url + path, { waitUntil: 'networkidle' })
    await page.locator('.try-open').click()
    return { page, panel: page.locator('.try-panel'), sent, complaints }
  }

  async function edit({ panel }: OpenPanel, change: (request: string) => string): Promise<void> {
    const editor = panel.locator('textarea')
    await editor.fill(change(await editor.inputValue()))
  }

  async function send({ panel }: OpenPanel): Promise<string> {
    await panel.locator('.try-send').click()
    await panel.locator('.try-send[aria-disabled="false"]').waitFor()
    return (await panel.locator('.try-result').innerText()).replaceAll('\u00a0', ' ')
  }

  it('makes an order, queries it, and refunds it after the user paid', async () => {
    const ordering = await open(native)
    await ordering.panel.locator('.try-dot.is-running').waitFor()
    const ordered = await send(ordering)
    expect(ordered).toContain('200')
    expect(ordered).toContain('"code_url": "weixin://')
    const number =
      /"out_trade_no": "(\w+)"/.exec(await ordering.panel.locator('textarea').inputValue())?.[1] ?? ''

    const querying = await open(query)
    expect(await querying.panel.locator('.try-path input').inputValue()).toBe(number)
    expect(await send(querying)).toContain('"trade_state": "NOTPAY"')
    await running.local.pay(number)
    expect(await send(querying)).toContain('"trade_state": "SUCCESS"')

    const refunding = await open(refund)
    await edit(refunding, () =>
      JSON.stringify({
        json: {
          out_trade_no: number,
          out_refund_no: 'TRYRF0001',
          amount: { refund: 100, total: 6800, currency: 'CNY' },
        },
      }),
    )
    expect(await send(refunding)).toContain('"status": "PROCESSING"')
    for (const { page, complaints } of [ordering, querying, refunding]) {
      expect(complaints).toEqual([])
      await page.close()
    }
  })

  it('sends to the local service alone, and holds no key', async () => {
    const opened = await open(native)
    await send(opened)
    const { url } = running.local
    expect([...new Set(opened.sent.map(request => `${request.method()} ${request.url()}`))].sort()).toEqual([
      `GET ${url}/_local/about`,
      `POST ${url}/_local/try`,
    ])
    for (const request of opened.sent) {
      expect(request.headers().cookie).toBeUndefined()
      expect(request.headers().referer ?? '').toBe('')
    }
    await opened.panel.locator('details').last().locator('summary').click()
    const shown = await opened.page.content()
    expect(shown).toContain('signature="…"')
    const { config } = running.local
    for (const secret of [config.apiV3Key, config.v2.apiV2Key]) expect(shown).not.toContain(String(secret))
    expect(shown).not.toContain('PRIVATE KEY')
    await opened.page.close()
  })

  it('shows why a call is refused, and what to do', async () => {
    const opened = await open(native)
    await edit(opened, text => text.replace(/ *"description".*\n/, ''))
    const text = await send(opened)
    expect(text).toContain('400')
    expect(text).toContain('PARAM_ERROR')
    expect(text).toMatch(/原因 .*description/)
    expect(text).toMatch(/建议 \S+/)
    await opened.page.close()
  })

  it('says where the request is not JSON, and sends nothing', async () => {
    const opened = await open(native)
    await edit(opened, text => text.replace('"amount"', 'amount'))
    await opened.panel.locator('textarea').press('Control+Enter')
    const line = (await opened.panel.locator('textarea').inputValue())
      .split('\n')
      .findIndex(each => each.includes('amount'))
    expect(await opened.panel.locator('.try-form .try-fault').innerText()).toBe(
      `第 ${line + 1} 行不是合法的 JSON。`,
    )
    expect(await opened.panel.locator('textarea').getAttribute('aria-invalid')).toBe('true')
    expect(opened.sent.filter(request => request.method() === 'POST')).toEqual([])
    await opened.panel.locator('.try-reset').click()
    await opened.panel.locator('textarea').press('Control+Enter')
    await opened.panel.locator('.try-code').waitFor()
    await opened.page.close()
  })

  it('uploads a picture', async () => {
    const opened = await open(upload)
    expect(await send(opened)).toContain('"media_id": "')
    await opened.page.close()
  })

  it('says how to start a service that does not run, and takes addresses of this machine alone', async () => {
    const stopped = await startLocal({ operations })
    await stopped.close()
    const { page, panel, sent } = await open(native, stopped.url)
    await panel.locator('.try-absent').waitFor()
    expect(await panel.locator('.try-command code').innerText()).toBe('npx --no-install wechatpay-sdk local')
    await panel.locator('.try-status .try-link').first().click()
    const input = panel.locator('.try-address input')
    for (const address of [
      'https://evil.example',
      'http://10.0.0.1:8790',
      'http://localhost@evil.example',
      '::',
      'file:///x',
    ]) {
      await input.fill(address)
      await input.press('Enter')
      expect(await panel.locator('.try-address .try-fault').innerText()).not.toBe('')
    }
    expect(sent.every(request => request.url().startsWith(stopped.url))).toBe(true)
    await input.fill(running.local.url.replace('http://127.0.0.1', 'localhost'))
    await input.press('Enter')
    await panel.locator('.try-dot.is-running').waitFor()
    expect(await page.evaluate(() => localStorage.getItem('pagewright-local-service'))).toBe(
      running.local.url.replace('127.0.0.1', 'localhost'),
    )
    expect(await panel.locator('.try-status a').getAttribute('href')).toBe(
      `${running.local.url.replace('127.0.0.1', 'localhost')}/`,
    )
    await page.close()
  })

  it('works with the keyboard: it opens, gets the focus, and gives it back', async () => {
    const page = await running.browser.context.newPage()
    await page.goto(running.server.url + native, { waitUntil: 'networkidle' })
    await page.locator('.try-open').focus()
    await page.keyboard.press('Enter')
    await page.locator('.try-panel textarea:focus').waitFor()
    await page.locator('.try-close').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.try-panel').isVisible()).toBe(false)
    await page.locator('.try-open:focus[aria-expanded="false"]').waitFor()
    await page.close()
  })

  it.each([
    [{ width: 1440, height: 900 }, 'light'],
    [{ width: 1280, height: 900 }, 'dark'],
    [{ width: 375, height: 800 }, 'light'],
    [{ width: 375, height: 800 }, 'dark'],
  ] as const)('has no findings of axe at %j in %s', async (size, colorScheme) => {
    const opened = await open(native)
    const { page } = opened
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(size)
    await edit(opened, text => text.replace(/ *"description".*\n/, ''))
    await send(opened)
    for (const details of await page.locator('.try-more summary').all()) await details.click()
    expect(await barriers(page, '.try-it')).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.close()
  })

  it('speaks English in the English edition', async () => {
    const opened = await open(`/en${native}`)
    expect(await opened.page.locator('.try-open').innerText()).toBe('Try it')
    await opened.panel.locator('.try-dot.is-running').waitFor()
    await edit(opened, text => text.replace(/"out_trade_no": "\w+"/, '"out_trade_no": "TRYEN0001"'))
    expect(await send(opened)).toMatch(/Answer\s+200/)
    await opened.page.close()
  })
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '../../../generated/sdk/client.js'
import { post as h5 } from '../../../generated/sdk/v3/pay/transactions/h5.js'
import { post as order } from '../../../generated/sdk/v3/pay/transactions/jsapi.js'
import { post as refund } from '../../../generated/sdk/v3/refund/domestic/refunds.js'
import type { LocalService } from '../../../templates/runtime/local/index.js'
import { barriers } from '../../site/browser/barriers.js'
import { chromiumNote, hasChromium, startChromium, type TestBrowser } from '../../site/browser/chromium.js'
import { type Receiver, startReceiver } from '../notices/receiver.js'
import { startLocal } from '../start.js'

const desktop = { width: 1280, height: 800 }
const phone = { width: 375, height: 700 }

/** Each size and each colour scheme once: neither changes what the other shows. */
const looks = [
  { size: desktop, colorScheme: 'light' },
  { size: phone, colorScheme: 'dark' },
] as const

interface Stage {
  readonly local: LocalService
  readonly receiver: Receiver
  readonly browser: TestBrowser
}

describe.skipIf(!hasChromium)(`the page of the local service ${chromiumNote}`, { timeout: 60_000 }, () => {
  let stage: Stage | undefined

  const theStage = (): Stage => {
    if (stage === undefined) throw new Error('The stage is not set.')
    return stage
  }

  beforeAll(async () => {
    const local = await startLocal()
    const browser = await startChromium(`${local.url}/_local/about`)
    stage = { local, receiver: await startReceiver(), browser }
  }, 240_000)

  beforeEach(() => theStage().local.reset())

  afterAll(async () => {
    await stage?.browser.close()
    await stage?.receiver.close()
    await stage?.local.close()
  }, 60_000)

  /** Opens the page, does something with it, and expects that the browser had nothing to complain of. */
  async function visit(
    hash: string,
    act: (page: Page) => Promise<void>,
    { size = desktop, complaints: allowed = /^$/ }: { size?: typeof desktop; complaints?: RegExp } = {},
  ): Promise<void> {
    const { browser, local } = theStage()
    const page = await browser.context.newPage()
    const complaints: string[] = []
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(error.message))
    try {
      await page.setViewportSize(size)
      await page.goto(`${local.url}/${hash}`)
      await page.waitForSelector('main > :not(.unreachable)')
      await act(page)
      expect(complaints.filter(text => !allowed.test(text))).toEqual([])
    } finally {
      await page.evaluate(() => localStorage.clear())
      await page.close()
    }
  }

  const place = (number: string, more: { readonly description?: string } = {}) => {
    const { local, receiver } = theStage()
    return order(createClient(local.config), {
      json: {
        appid: 'wx0000000000000001',
        mchid: local.mchid,
        description: 'Tea',
        out_trade_no: number,
        notify_url: receiver.url,
        amount: { total: 1250 },
        payer: { openid: 'oUser0000000000000000000001' },
        ...more,
      },
    })
  }

  const cell = (page: Page, text: string) => page.locator('.rows tr', { hasText: text })

  it('says what to do first, and goes on by itself at the first call', async () => {
    await visit('', async page => {
      expect(await page.locator('h2').textContent()).toBe('Ready for its first call')
      expect(await page.locator('.steps pre').first().textContent()).toContain(theStage().local.url)
      await place('ORDER-1001')
      await cell(page, 'ORDER-1001').waitFor()
    })
  })

  it('shows an order, lets the user pay it, and shows the notice with its attempt', async () => {
    const { local, receiver } = theStage()
    receiver.answers.push({ status: 500, body: 'down' })
    await place('ORDER-1002')
    await visit('', async page => {
      await cell(page, 'ORDER-1002').waitFor()
      expect(await cell(page, 'ORDER-1002').textContent()).toContain('¥12.50')
      await page.getByRole('button', { name: 'Pay as user: ORDER-1002', exact: true }).click()
      await cell(page, 'SUCCESS').waitFor()
      expect(await page.getByRole('status').textContent()).toContain('(SUCCESS)')
      expect(local.objects('payment')[0]?.state).toBe('SUCCESS')

      await page.getByRole('link', { name: /^Notices/ }).click()
      await page.getByRole('link', { name: 'TRANSACTION.SUCCESS' }).click()
      const attempts = page.locator('.attempts li')
      await attempts.first().waitFor()
      expect(await attempts.first().textContent()).toContain('500')
      expect(await page.locator('.detail').textContent()).toContain('"out_trade_no": "ORDER-1002"')

      await page.getByRole('button', { name: 'Send again' }).click()
      await attempts.nth(1).waitFor()
      expect(await attempts.nth(1).textContent()).toContain('200')
      expect(receiver.received.length).toBeGreaterThan(1)

      await page.locator('.detail dd a').click()
      await page.waitForURL(/#\/objects\/payment\/ORDER-1002$/)
      await page.locator('.detail h2', { hasText: 'ORDER-1002' }).waitFor()
      expect(await page.locator('.detail .part', { hasText: 'Requests' }).textContent()).toContain('jsapi')
    })
  })

  it('is where an H5 payment leads the user', async () => {
    const { local, receiver } = theStage()
    const { h5_url } = await h5(createClient(local.config), {
      json: {
        appid: 'wx0000000000000001',
        mchid: local.mchid,
        description: 'Tea',
        out_trade_no: 'ORDER-1010',
        notify_url: receiver.url,
        amount: { total: 1250 },
        scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } },
      },
    })
    await visit(String(h5_url).slice(local.url.length + 1), async page => {
      await page.locator('.detail h2', { hasText: 'ORDER-1010' }).waitFor()
      await page.locator('.detail').getByRole('button', { name: 'Pay as user' }).first().click()
      await page.locator('.detail .under', { hasText: 'SUCCESS' }).waitFor()
    })
  })

  it('shows why a request was refused', async () => {
    await place('ORDER-1003', { description: '' }).catch(() => undefined)
    await fetch(`${theStage().local.url}/v3/refund/domestic/refunds/R1`)
    await visit('#/requests', async page => {
      await cell(page, '401').locator('a').click()
      await page.locator('.refusal').waitFor()
      expect(await page.locator('.refusal').textContent()).toMatch(/SIGN_ERROR.*Authorization/)
      expect(await page.locator('.checks .failed').textContent()).toContain('Signature and protocol')
      expect(await page.locator('.checks .skipped').count()).toBe(2)

      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.locator('.refusal', { hasText: 'description' }).waitFor()
      expect(await page.locator('.checks .failed').textContent()).toContain('Fields, by the tables')
      expect(await page.locator('figure pre').first().textContent()).toContain('"total": 1250')
    })
  })

  it('lets calls fail, and shows the fault until it is removed', async () => {
    await place('ORDER-1004')
    await theStage().local.pay('ORDER-1004')
    await visit(
      '#/faults',
      async page => {
        await page.getByLabel('What fails').fill('POST /v3/refund/domestic/refunds')
        await page.locator('.form select').selectOption('f429')
        await page.getByRole('button', { name: 'Add the fault' }).click()
        const row = page.locator('tbody tr', { hasText: 'status 429' })
        await row.waitFor()
        const refused: unknown = await refund(createClient(theStage().local.config), {
          json: {
            out_trade_no: 'ORDER-1004',
            out_refund_no: 'R-1004',
            amount: { refund: 1, total: 1250, currency: 'CNY' },
          },
        }).catch((error: unknown) => error)
        expect(refused).toMatchObject({ status: 429, code: 'FREQUENCY_LIMITED' })
        await row.locator('td', { hasText: '0' }).first().waitFor()
        await row.getByRole('button').click()
        await page.getByText('No faults are set.').waitFor()

        await page.getByLabel('What fails').fill('POST /v3/refund/domestic/refundz')
        await page.getByRole('button', { name: 'Add the fault' }).click()
        await page.getByText(/Did you mean/).waitFor()
      },
      { complaints: /400 \(Bad Request\)/ },
    )
  })

  it('moves the clock, and forgets everything when asked twice', async () => {
    const { local } = theStage()
    await place('ORDER-1005')
    await visit('', async page => {
      const before = local.now()
      await page.getByRole('button', { name: '+1 d' }).click()
      await page.getByText('1 d ahead').waitFor()
      expect(local.now() - before).toBeGreaterThan(86_000_000)
      await page.getByRole('button', { name: 'Reset' }).click()
      expect(local.objects()).toHaveLength(1)
      await page.getByRole('button', { name: 'Forget' }).click()
      await page.getByText('Ready for its first call').waitFor()
      expect(local.objects()).toEqual([])
    })
  })

  it('covers keys until they are asked for', async () => {
    const { local } = theStage()
    await visit('#/config', async page => {
      const text = page.locator('figure pre')
      await page.getByText('createClient({').waitFor()
      for (const format of ['.env', 'JSON', 'TypeScript']) {
        await page.getByRole('button', { name: format, exact: true }).click()
        await page.locator('button[aria-pressed=true]', { hasText: format }).waitFor()
        await page.waitForTimeout(100)
        const shown = (await text.textContent()) ?? ''
        expect(shown).toContain(local.mchid)
        expect(shown).not.toContain(String(local.config.apiV3Key))
        expect(shown).not.toContain(String(local.config.v2.apiV2Key))
        expect(shown).not.toContain(String(local.config.brand.apiKey))
        expect(shown.includes(String(local.config.privateKey).slice(30, 90))).toBe(false)
      }
      await page.getByRole('button', { name: 'Show secrets' }).click()
      expect(await text.textContent()).toContain(String(local.config.apiV3Key))
    })
  })

  it('speaks Chinese when asked, and remembers it', async () => {
    await place('ORDER-1006')
    await visit('', async page => {
      await page.getByRole('button', { name: '中文' }).click()
      await page
        .getByRole('button', { name: '用户支付：ORDER-1006' })
        .or(page.getByRole('button', { name: '用户支付: ORDER-1006' }))
        .waitFor()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
      await page.reload()
      await page.getByRole('heading', { name: '单据' }).waitFor()
    })
  })

  it('shows text as text', async () => {
    await place('ORDER-1007', { description: '<img src=x onerror="window.injected=1"><b>Tea</b>' })
    await visit('#/objects/payment/ORDER-1007', async page => {
      await page.locator('.detail h2').waitFor()
      expect(await page.locator('.detail').textContent()).toContain('<b>Tea</b>')
      expect(await page.locator('#page img, #page b').count()).toBe(0)
      expect(await page.evaluate(() => 'injected' in window)).toBe(false)
    })
  })

  it('says that the service is away, and finds it again', async () => {
    await place('ORDER-1008')
    await visit(
      '',
      async page => {
        await cell(page, 'ORDER-1008').waitFor()
        await page.route('**/_local/**', route => route.abort())
        await page.getByRole('alert').waitFor()
        await page.unroute('**/_local/**')
        await page.getByRole('alert').waitFor({ state: 'detached' })
      },
      { complaints: /ERR_FAILED/ },
    )
  })

  it('has no barrier and is no wider than the screen, in the light, in the dark, on a phone', async () => {
    await place('ORDER-1009')
    await theStage().local.pay('ORDER-1009')
    await theStage().local.settled()
    await fetch(`${theStage().local.url}/v3/refund/domestic/refunds/R1`)
    theStage().local.fail('POST /v3/refund/domestic/refunds', { kind: 'signature', how: 'probe' })
    const [notice] = theStage().local.notices()
    const refused = theStage().local.requests().at(-1)
    const places = [
      '#/objects',
      '#/objects/payment/ORDER-1009',
      '#/requests',
      `#/requests/${refused?.number}`,
      `#/notices/${notice?.id}`,
      '#/faults',
      '#/config',
      '#/start',
    ]
    await visit('', async page => {
      for (const hash of places) {
        await page.goto(`${theStage().local.url}/${hash}`)
        await page.locator('main h2').last().waitFor()
        for (const { size, colorScheme } of looks) {
          await page.setViewportSize(size)
          await page.emulateMedia({ colorScheme })
          expect([hash, await barriers(page)]).toEqual([hash, []])
          expect([hash, await page.evaluate(tooWide)]).toEqual([hash, []])
        }
      }
    })
  })
})

/** The parts of the page whose content does not fit their width; runs in the browser. */
function tooWide(): readonly string[] {
  return [...document.querySelectorAll('html, main, .pane, .list, .detail')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ tagName, className }) => `${tagName} ${className}`)
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '../../../generator/load/list-files.js'
import { crawlSite } from '../crawl/crawl-site.js'
import { barriers } from './barriers.js'
import { type SharedSite, sharedFixtureSite } from './build-site.js'
import { chromiumNote, hasChromium, startChromium, type TestBrowser } from './chromium.js'
import type { FolderServer } from './serve-folder.js'
import { serveFolder } from './serve-folder.js'

const loans = '/openapi/v3/library/loans.html'
const desktop = { width: 1280, height: 900 }
const phone = { width: 375, height: 700 }

interface Running {
  readonly site: SharedSite
  readonly server: FolderServer
  readonly browser: TestBrowser
}

interface VisitOptions extends Pick<BrowserContextOptions, 'javaScriptEnabled' | 'hasTouch' | 'isMobile'> {
  readonly viewport?: typeof desktop
  readonly colorScheme?: 'light' | 'dark'
}

describe.skipIf(!hasChromium)(`the frame of the built site ${chromiumNote}`, { timeout: 60_000 }, () => {
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

  function started(): Running {
    if (running === undefined) throw new Error('The site is not running.')
    return running
  }

  /** Opens a page of a browser that remembers nothing, with the given look and abilities. */
  async function visit(
    path: string,
    act: (page: Page, requests: string[]) => Promise<void>,
    { viewport = desktop, colorScheme = 'light', ...abilities }: VisitOptions = {},
  ): Promise<void> {
    const { server, browser } = started()
    const hasOwn = Object.keys(abilities).length > 0
    const context = hasOwn ? await browser.newContext({ ...abilities, viewport }) : browser.context
    const page = await context.newPage()
    const requests: string[] = []
    page.on('request', request => requests.push(request.url().replace(server.url, '')))
    try {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      await page.goto(server.url + path, { waitUntil: 'networkidle' })
      await act(page, requests)
    } finally {
      await page.close()
      if (hasOwn) await context.close()
      else await browser.held.evaluate(() => localStorage.clear())
    }
  }

  const htmlOf = (file: string): string => readFileSync(join(started().site.out, file), 'utf8')

  it('has no link that leads nowhere', () => {
    const crawl = crawlSite(started().site.out)
    expect(crawl.pages).toBeGreaterThan(25)
    expect(crawl.links).toBeGreaterThan(500)
    expect(crawl.dead).toEqual([])
  })

  it('has a title and a description for each page that no other has', () => {
    const { out } = started().site
    for (const isEnglish of [false, true]) {
      const pages = listFiles(out).filter(
        file => file.endsWith('.html') && file !== '404.html' && file.startsWith('en/') === isEnglish,
      )
      const titles = pages.map(file => /<title>([^<]*)/.exec(htmlOf(file))?.[1])
      const descriptions = pages.map(
        file => /<meta name="description" content="([^"]*)/.exec(htmlOf(file))?.[1],
      )
      expect(pages.length).toBeGreaterThan(10)
      expect(new Set(titles).size).toBe(pages.length)
      expect(new Set(descriptions).size).toBe(pages.length)
    }
  })

  it.each([
    ['openapi/v3/library/loans.html', 'zh-CN', 'https://docs.example.com/openapi/v3/library/loans.html'],
    ['en/openapi/v3/library/loans.html', 'en', 'https://docs.example.com/en/openapi/v3/library/loans.html'],
    ['index.html', 'zh-CN', 'https://docs.example.com/'],
    ['en/guide/rules.html', 'en', 'https://docs.example.com/en/guide/rules.html'],
  ])('says in %s where it is, and where its other language is', (file, language, url) => {
    const html = htmlOf(file)
    expect(html).toContain(`<html lang="${language}"`)
    expect(html).toContain(`<link rel="canonical" href="${url}">`)
    expect(html.match(/<link rel="alternate" hreflang="(?:zh-CN|en|x-default)"/g)).toHaveLength(3)
    for (const name of ['og:title', 'og:url', 'og:description']) expect(html).toContain(`property="${name}"`)
    expect(html).toContain('name="twitter:card"')
  })

  it('lists all pages of both languages for search engines', () => {
    const map = htmlOf('sitemap.xml')
    const pages = listFiles(started().site.out).filter(
      // The reader of OpenAPI is outside of the frame and repeats the pages.
      file => file.endsWith('.html') && !/^404\.html$|openapi-reader\.html$/.test(file),
    )
    expect(map.match(/<loc>/g)).toHaveLength(pages.length)
    expect(htmlOf('robots.txt')).toContain('Sitemap: https://docs.example.com/sitemap.xml')
  })

  it('leads from a page to the same page in the other language and back', async () => {
    await visit(loans, async page => {
      await page.hover('.VPNavBarTranslations button')
      await page.click('.VPNavBarTranslations a')
      await page.waitForURL('**/en/openapi/v3/library/loans.html')
      await page.waitForSelector('html[lang="en"]')
      await page.hover('.VPNavBarTranslations button')
      await page.click('.VPNavBarTranslations a')
      await page.waitForURL(`**${loans}`)
      await page.waitForSelector('html[lang="zh-CN"]')
    })
  })

  it('takes the content of the next page from its own file, and lists all pages only when asked', async () => {
    await visit(loans, async (page, requests) => {
      const scripts = requests.filter(url => url.endsWith('.js'))
      const texts = await Promise.all(
        scripts.map(async url => {
          const response = await page.request.get(started().server.url + url)
          return response.text()
        }),
      )
      expect(scripts.length).toBeGreaterThan(3)
      expect(texts.filter(text => text.includes('"groups"'))).toEqual([])
      await page.click('.VPNavBarMenu a[href="/openapi/"]')
      await page.waitForFunction(path => location.pathname !== path, loans)
      const path = new URL(page.url()).pathname
      // The address changes before the page.
      await page.waitForSelector('.page-content h1:has-text("开放接口概览")')
      expect(requests).toContain(path)
      const title = await page.textContent('.page-content h1')
      await page.reload({ waitUntil: 'networkidle' })
      expect(await page.textContent('.page-content h1')).toBe(title)
      await page.goBack()
      await page.waitForURL(`**${loans}`)
      await page.waitForSelector('.page-content h1:has-text("登记借阅")')
    })
  })

  it('goes to a page whose file is gone as a browser does', async () => {
    await visit(loans, async page => {
      await page.route('**/openapi/v3/library/cards.html', route =>
        route.fulfill({ status: 404, body: 'gone' }),
      )
      await page.evaluate(() => {
        const link = document.createElement('a')
        link.href = '/openapi/v3/library/cards.html'
        document.querySelector('.page-content')?.append(link)
        link.click()
      })
      await page.waitForFunction(() => document.body.textContent === 'gone')
    })
  })

  it('works the sidebar from the first click on', async () => {
    await visit(
      loans,
      async page => {
        await page.evaluate(() => {
          const closed = document.querySelector('.api-sidebar button[aria-expanded="false"]')
          if (closed instanceof HTMLElement) closed.click()
        })
        await page.waitForSelector('.api-sidebar button[aria-expanded="true"] + ul a')
      },
      { viewport: { width: 1400, height: 800 } },
    )
  })

  describe.each([
    ['/', '微信支付，查得到，也调得通'],
    ['/en/', 'WeChat Pay, documented and typed'],
    ['/guide/first-loan.html', '第一次借阅'],
    ['/en/guide/first-loan.html', 'The first loan'],
    ['/guide/', '指南'],
    ['/nowhere/at/all.html', '页面不存在'],
    ['/en/nowhere.html', 'Page not found'],
  ])('%s', (path, title) => {
    it.each([
      ['wide', desktop, 'light'],
      ['phone', phone, 'light'],
      ['dark', desktop, 'dark'],
    ] as const)('has no barrier, %s', async (_, viewport, colorScheme) => {
      await visit(
        path,
        async page => {
          expect(await page.textContent('h1')).toContain(title)
          expect(await barriers(page)).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
        },
        { viewport, colorScheme },
      )
    })
  })

  it('finds from the front page', async () => {
    await visit('/', async page => {
      await page.click('.front-launcher')
      expect(await page.locator('dialog.search-dialog').evaluate(one => one.matches('[open]'))).toBe(true)
      await page.keyboard.press('Escape')
      await page.click('.front-try button >> nth=0')
      expect(await page.inputValue('.search-field')).toBe('退款')
    })
  })

  it('shows a guide as written, with links into the reference, the guides and the repository', async () => {
    await visit('/en/guide/first-loan.html', async page => {
      const hrefs = await page
        .locator('.page-content a:not(.header-anchor)')
        .evaluateAll(all => all.map(one => one.getAttribute('href')))
      expect(hrefs).toEqual([
        '/en/openapi/v3/library/loans.html#post',
        '/en/guide/rules.html#days',
        'https://example.com/library/blob/HEAD/src/loan.ts',
        'https://example.org/',
      ])
      expect(await page.locator('.page-content .custom-block.warning').textContent()).toContain(
        'must come back',
      )
      expect(await page.locator('.page-content img').evaluate(one => one.clientWidth)).toBeGreaterThan(100)
      expect(await page.locator('.page-content button.copy').count()).toBe(1)
      expect(await page.textContent('.page-content')).not.toContain('not shown')
      expect(await page.getAttribute('.edit-link-button', 'href')).toBe(
        'https://example.com/library/edit/HEAD/docs/first-loan.md',
      )
    })
  })

  it('shows a guide that is not translated in the language it has, and says so', async () => {
    await visit('/guide/rules.html', async page => {
      expect(await page.textContent('.untranslated-guide')).toContain('只有英文版')
      expect(await page.locator('[lang="en"] h1').textContent()).toContain('Rules')
    })
  })

  it('runs nothing that a guide says', async () => {
    await visit('/guide/first-loan.html', async page => {
      expect(await page.evaluate(() => 'injected' in window)).toBe(false)
      expect(await page.textContent('.page-content')).toContain('{{ 1 + 1 }}')
    })
  })

  it('tells the two readers of guides apart', async () => {
    await visit('/guide/first-loan.html', async page => {
      expect(await page.locator('.VPSidebar .level-0 > .item').allTextContents()).toEqual([
        '我使用 SDK',
        '我编写页面',
      ])
    })
  })

  it('helps at an address that does not exist', async () => {
    await visit('/openapi/v3/library/loan.html', async page => {
      await page.waitForSelector('.lost li code')
      expect(await page.locator('.lost li code').first().textContent()).toContain('library/loans')
      await page.click('.lost-search')
      expect(await page.inputValue('.search-field')).toBe('library loan')
    })
  })

  it.each([
    ['without its ending', '/openapi/v3/library/loans'],
    ['as a folder', '/openapi/v3/library/loans/'],
  ])('leads to a page whose address is given %s', async (_, path) => {
    await visit(`${path}?from=mail`, async page => {
      await page.waitForSelector('.page-content h1')
      expect(page.url()).toMatch(/loans(?:\.html)?\?from=mail$/)
    })
  })

  it('fits the English front page on a phone', async () => {
    await visit(
      '/en/',
      async page => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
      },
      { viewport: phone },
    )
  })

  it('shows without a program what can be seen, and nothing that cannot work', async () => {
    await visit(
      loans,
      async page => {
        for (const part of ['.search-button', 'button.copy', '[role="tablist"]', '.side-filter'])
          expect(await page.locator(`${part}:visible`).count()).toBe(0)
        expect(await page.locator('[role="tabpanel"]:not(:visible)').count()).toBe(0)
        expect(await page.locator('.params tr:not(:visible)').count()).toBe(0)
      },
      { javaScriptEnabled: false },
    )
    await visit(
      '/nowhere.html',
      async page => {
        expect(await page.locator('.lost h1').allTextContents()).toEqual(['页面不存在', 'Page not found'])
      },
      { javaScriptEnabled: false },
    )
  })

  it('prints all rows and all code, and nothing around them', async () => {
    await visit('/openapi/v3/library/stock.html', async page => {
      await page.emulateMedia({ media: 'print' })
      for (const part of ['.VPNav', '.VPSidebar', 'button.copy', '[role="tablist"]'])
        expect(await page.locator(`${part}:visible`).count()).toBe(0)
      expect(await page.locator('.params tr:not(:visible)').count()).toBe(0)
      expect(await page.locator('[role="tabpanel"]:not(:visible)').count()).toBe(0)
    })
  })

  it('shows copying to a finger', async () => {
    await visit(
      '/guide/../en/guide/first-loan.html',
      async page => {
        const shown = await page
          .locator('button.copy')
          .first()
          .evaluate(one => getComputedStyle(one).opacity)
        expect(shown).toBe('1')
      },
      { hasTouch: true, isMobile: true, viewport: phone },
    )
  })

  it('begins with a way past the head', async () => {
    await visit(loans, async page => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('VPSkipLink')
    })
  })

  it.each(['source/openapi/v3/library/loans.md', 'llms.txt'])(
    'shows Chinese in %s without a charset',
    async file => {
      expect(existsSync(join(started().site.out, '_headers'))).toBe(true)
      await visit(`/${file}`, async page => {
        expect(await page.evaluate(() => document.characterSet)).toBe('UTF-8')
        expect(await page.textContent('body')).toMatch(/\p{Script=Han}{2}/u)
      })
    },
  )
})

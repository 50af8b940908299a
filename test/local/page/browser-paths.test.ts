import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { LocalService } from '../../../templates/runtime/local/index.js'
import { startLocal } from '../start.js'

let local: LocalService

beforeAll(async () => {
  local = await startLocal()
})
beforeEach(() => local.reset())
afterAll(() => local.close())

const asked: readonly (readonly [path: string, status: number, recorded: boolean])[] = [
  ['/', 200, false],
  ['/favicon.ico', 200, false],
  ['/favicon.ico?v=2', 200, false],
  ['/robots.txt', 404, false],
  ['/apple-touch-icon.png', 404, false],
  ['/apple-touch-icon-120x120-precomposed.png', 404, false],
  ['/.well-known/appspecific/com.chrome.devtools.json', 404, false],
  ['/favicon.icon', 404, true],
  ['/v3/favicon.ico', 404, true],
  ['/well-known/', 404, true],
]

it.each(asked)('%s answers %i; a call of the merchant: %s', async (path, status, recorded) => {
  const response = await fetch(`${local.url}${path}`)
  await response.arrayBuffer()
  expect([response.status, local.requests().length > 0]).toEqual([status, recorded])
})

it('says of what it has not where its page is', async () => {
  const response = await fetch(`${local.url}/robots.txt`)
  expect(await response.text()).toContain('Its page is at /.')
})

it('gives the icon of the page at the path where browsers look for one', async () => {
  const response = await fetch(`${local.url}/favicon.ico`)
  const svg = await response.text()
  expect(response.headers.get('content-type')).toBe('image/svg+xml')
  const page = await (await fetch(local.url)).text()
  const [, address = ''] = /<link rel="icon" href="data:image\/svg\+xml,([^"]+)">/.exec(page) ?? []
  expect(address).toMatch(/^%3Csvg /)
  expect(decodeURIComponent(address)).toBe(svg)
})

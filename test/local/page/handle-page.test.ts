import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assetsFile, pageAssets } from '../../../local-page/build.js'
import { handlePage } from '../../../templates/runtime/local/page/handle-page.js'

function page(headers: Readonly<Record<string, string>> = {}) {
  return handlePage({ method: 'GET', url: '/', headers: { host: 'localhost:8790', ...headers }, body: '' })
}

const languages: readonly (readonly [string | undefined, 'en' | 'zh-CN'])[] = [
  [undefined, 'en'],
  ['', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['fr, zh;q=0.4', 'zh-CN'],
  ['en;q=0.3, zh-Hant;q=0.7', 'zh-CN'],
  ['zh;q=0, en', 'en'],
  ['de', 'en'],
  [';;q=,,zh;q=x', 'zh-CN'],
  ['enough', 'en'],
]

it.each(languages)('speaks the reader’s language: %s', (accepted, language) => {
  const { body } = page(accepted === undefined ? {} : { 'accept-language': accepted })
  expect(/<html lang="([^"]+)">/.exec(body)?.[1]).toBe(language)
})

it('lets the browser run its own script and style, and load nothing', () => {
  const { headers, body } = page()
  const policy = headers['content-security-policy'] ?? ''
  for (const tag of ['script', 'style']) {
    const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(body)?.[1] ?? ''
    expect(text.length).toBeGreaterThan(1_000)
    expect(policy).toContain(`${tag}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  }
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
  expect(body).not.toMatch(/(?:src|href)="(?!data:)/)
  expect(body).not.toMatch(/https?:\/\/(?!www\.w3\.org|127\.0\.0\.1|\$\{)/)
})

it('is not given to a rebound name', () => {
  const { status, body } = page({ host: 'evil.example' })
  expect([status, body.includes('<html')]).toEqual([403, false])
})

it('takes no POST: a base address without a path is a mistake', () => {
  const request = { method: 'POST', url: '/', headers: { host: 'localhost:8790' }, body: '{}' }
  const { status, headers, body } = handlePage(request)
  expect([status, headers.allow, JSON.parse(body)]).toMatchObject([
    405,
    'GET, HEAD',
    { code: 'METHOD_NOT_ALLOWED' },
  ])
})

describe('the module with the script', () => {
  it('is up to date: npm run build:local-page', async () => {
    expect(readFileSync(assetsFile, 'utf8')).toBe(await pageAssets())
  })

  it('inserts text alone', () => {
    expect(readFileSync(assetsFile, 'utf8')).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|eval\(/,
    )
  })
})

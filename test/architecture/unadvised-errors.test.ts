import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { unadvisedErrors } from './unadvised-errors.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Files that use the SDK and assert none of its errors. */
const others = new Map([
  ['runtime/support/failure-of.ts', 'what the rule is about'],
  [
    'runtime/calls/every-operation.test.ts',
    'collects the failures of all operations, of which there must be none',
  ],
  ['local/every-operation.test.ts', 'collects failures, whose fields it looks for'],
  ['local/load/run-local-load.ts', 'a program that is measured'],
  ['local/page/browser.test.ts', 'waits for a browser'],
  ['local/coupons.test.ts', 'asks for what the service answers, and is a shop'],
  ['local/load/run-local-load.ts', 'a program that is measured'],
  ['local/payment.test.ts', 'a shop, which answers notices with its errors'],
  ['local/services.test.ts', 'asks for what the service answers, and is a shop'],
  ['runtime/load/run-load.ts', 'a program that is measured'],
  ['runtime/server/strict-server.ts', 'the server of the tests'],
  ['runtime/server/strict-server.test.ts', 'asks the server of the tests without the SDK'],
])

/** Tests of what the local service answers: the code is its own, the advice that of the client, which has its tests. */
const service = 'local/behaviour/'

/** Whatever imports the runtime, from wherever it stands, and the helpers of its tests. */
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry =>
    join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/'),
  )
  // Packages, and projects that the matrix made.
  .filter(path => !/^(?:bench|matrix)\/tools\//.test(path))
  .sort()
  .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  .filter(
    ({ path, text }) =>
      path.startsWith('runtime/') || /from '[^']*(templates\/runtime|generated\/sdk)\//.test(text),
  )

describe('an error that a test gets hold of', () => {
  it('has its advice asserted', () => {
    const found = files
      .filter(({ path }) => !others.has(path) && !path.startsWith(service))
      .flatMap(({ path, text }) => unadvisedErrors(text).map(each => `${path}:${each}`))
    expect(found).toEqual([])
  })

  it('is looked for in files that are there', () => {
    const known = new Map(files.map(({ path, text }) => [path, text]))
    expect(files.length).toBeGreaterThan(150)
    expect([...others.keys()].filter(path => unadvisedErrors(known.get(path) ?? '').length === 0)).toEqual([])
  })

  it.each([
    ["await expect(call).rejects.toMatchObject({ code: 'INVALID_KEY' })", 'rejects.toMatchObject()'],
    ['await expect(call).rejects.toThrow(/key/)', 'rejects.toThrow()'],
    ["expect(() => act()).toThrow(expect.objectContaining({ code: 'X' }))", 'toThrow()'],
    ['expect(act).toThrowError(RequestError)', 'toThrowError()'],
    ["try { act() } catch (error) { expect(error).toMatchObject({ code: 'X' }) }", 'catch'],
    ['try { act() } catch { count += 1 }', 'catch'],
    ['const error = await call.catch(error => error)', '.catch()'],
    ['await call.catch(() => undefined)', '.catch()'],
    ['await call.then(() => 1, error => error)', '.then() with two functions'],
    ['const all = await Promise.allSettled([call])', 'allSettled()'],
    ["stream.on('error', error => seen.push(error))", "a listener of 'error'"],
    ["stream.once('error', resolve)", "a listener of 'error'"],
    [
      "expect(events[0]).toMatchObject({ error: { code: 'X' } })",
      'the code of an error beside other members',
    ],
    ["expect(events[0]?.error.code).toBe('X')", 'the code of an error that was handed over'],
    [
      'const hooks = { onRetry: ({ error }) => codes.push(error.code) }',
      'the code of an error that is a parameter',
    ],
    ['const codeOf = (failure: WechatPayError) => failure.code', 'the code of an error that is a parameter'],
  ])('%s is refused', (text, what) => {
    expect(unadvisedErrors(text)).toEqual([`1: ${what}`])
  })

  it.each([
    "expect(failureOf(act, 'Set privateKey.').code).toBe('MISSING_SETTING')",
    "expect(await rejectionOf(call, next.wait)).toMatchObject({ code: 'FREQUENCY_LIMITED' })",
    "const error = failureOf(act, next.wait); expect(error.code).toBe('X')",
    'expect(advised(events[0]?.error, next.wait).code)',
    "try { act() } catch (error) { expect(advised(error, next.wait).code).toBe('X') }",
    'const hooks = { onRetry: ({ error }) => codes.push(advised(error, next.wait).code) }',
    'expect(() => act()).not.toThrow()',
    'call.catch((error: unknown) => Promise.reject(error))',
    "socket.on('error', () => undefined)",
    'await call.then(value => value)',
  ])('%s is not', text => {
    expect(unadvisedErrors(text)).toEqual([])
  })
})

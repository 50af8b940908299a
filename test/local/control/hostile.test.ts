import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { controlRoutes } from '../../../templates/runtime/local/control/control-routes.js'
import { handleControl } from '../../../templates/runtime/local/control/handle-control.js'
import type { LocalService } from '../../../templates/runtime/local/index.js'
import { startLocal } from '../start.js'

let local: LocalService
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

const odd = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    '1h',
    '999999999999999d',
    'payment',
    'constructor',
    '__proto__',
    '../..',
    '\u0000',
    '𠮷',
    '*',
    'json',
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

/** A call of the list, with members of its own and odd ones. New merchants take long, so they are left out. */
const call = fc
  .constantFrom(...controlRoutes.filter(({ path }) => path !== '/merchants' && path !== '/rotate'))
  .chain(route =>
    fc.record({
      route: fc.constant(route),
      members: fc.dictionary(fc.constantFrom(...Object.keys(route.members), 'x', 'toString'), odd, {
        maxKeys: 4,
      }),
      text: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.string() }),
    }),
  )

it('answers odd calls with 200 or what is wrong with them, and goes on', async () => {
  await fc.assert(
    fc.asyncProperty(call, async ({ route, members, text }) => {
      const query = new URLSearchParams()
      for (const [name, value] of Object.entries(members)) query.set(name, String(value))
      const isGet = route.method === 'GET'
      const request = {
        method: route.method,
        url: `/_local${route.path}${isGet ? `?${query}` : ''}`,
        headers: { host: 'localhost', 'content-type': 'application/json' },
        body: isGet ? '' : (text ?? JSON.stringify(members)),
      }
      const { status, body } = await handleControl(request, local)
      expect([request, status < 500, body.length > 0]).toEqual([request, true, true])
      const overview = await handleControl(
        { ...request, method: 'GET', url: '/_local/overview', body: '' },
        local,
      )
      expect(overview.status).toBe(200)
      expect(Number.isNaN(new Date(local.now()).getTime())).toBe(false)
    }),
    { numRuns: 300 },
  )
})

it.each(['999999999999999d', '1e400', 1e300, -1, Number.MAX_VALUE])(
  'does not move the clock by %s',
  async duration => {
    const before = local.now()
    const { status } = await handleControl(
      {
        method: 'POST',
        url: '/_local/advance',
        headers: { host: 'localhost', 'content-type': 'application/json' },
        body: JSON.stringify({ duration }),
      },
      local,
    )
    expect(status).toBe(400)
    expect(local.now() - before).toBeLessThan(60_000)
  },
)

it.each([
  '/_local',
  '/_local/',
  '/_local//',
  '/_local/../v3',
  '/_local/%zz',
  '/_local/?',
  '/_localx',
  '/_local/pay/x',
])('reads the path %s', async url => {
  const { status } = await handleControl(
    { method: 'GET', url, headers: { host: 'localhost' }, body: '' },
    local,
  )
  expect([200, 404]).toContain(status)
})

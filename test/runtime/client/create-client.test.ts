import { describe, expect, it } from 'vitest'
import { createClient } from '../../../templates/runtime/client/create-client.js'
import { merchantOf } from '../../../templates/runtime/client/merchant.js'
import type { Transport, TransportResponse } from '../../../templates/runtime/index.js'
import { createTestPlatform } from '../../../templates/runtime/testing/index.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const { config } = createTestPlatform()

/** What a program without a compiler gives. */
function loose<T>(value: unknown, _like?: T): T
function loose(value: unknown): unknown {
  return value
}

describe('what a transport gives in place of an answer', () => {
  const throwing = (thrown: unknown) => ({
    cancel: () => undefined,
    get status(): number {
      throw thrown
    },
  })
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'TypeError'],
    ['null', null, 'TypeError'],
    ['no headers', { status: 200, body: [], cancel: () => undefined }, 'TypeError'],
    ['an error of its own', throwing(new RangeError('personal')), 'RangeError'],
    ['an error with a code', throwing(Object.assign(new Error('personal'), { code: 'E_OWN' })), 'E_OWN'],
    ['a text that it throws', throwing('personal'), 'string'],
  ])('%s, leaves the call in doubt', async (_, answer, name) => {
    const transport: Transport = { send: async () => loose<TransportResponse>(answer) }
    const client = createClient({ ...config, transport, retry: { attempts: 1 } })
    const error = await rejectionOf(
      client.request('GET /v3/a', {}),
      /transport .*\{ status, headers, body, cancel \}.*[Qq]uery/,
    )
    expect(error).toMatchObject({
      name: 'ConnectionError',
      code: 'CONNECTION_LOST',
      outcome: 'unknown',
      operation: 'v3/a#get',
    })
    expect(error.message).toContain(`What the transport gave cannot be used as an answer (${name}).`)
    expect(error.advice).toContain('{ status, headers, body, cancel }')
    expect(error.cause instanceof Error).toBe(name !== 'string')
    expect(JSON.stringify(error) + String(error.cause)).not.toContain('personal')
    expect(merchantOf(client).state.calls).toBe(0)
  })
})

describe('the settings of a client', () => {
  it.each([
    ['https://a.example', 'https://a.example'],
    ['https://a.example/', 'https://a.example'],
    ['https://a.example///', 'https://a.example'],
    ['https://a.example//x/', 'https://a.example//x'],
  ])('the address %s is %s', (baseUri, want) => {
    expect(merchantOf(createClient({ ...config, baseUri })).hosts.primary).toBe(want)
  })

  it.each(['a.example', 'ftp://a.example', 'https://a.example?b', 'https://a:b@a.example'])(
    'the address %s is refused',
    baseUri => {
      expect(failureOf(() => createClient({ ...config, baseUri }), /baseUri/)).toMatchObject({
        code: 'INVALID_SETTING',
        field: 'baseUri',
      })
    },
  )

  it('of v2 are keys that were imported', () => {
    const bankKey = Object.values(config.publicKeys)[0]
    if (bankKey === undefined) throw new Error('No key.')
    const { v2 } = merchantOf(createClient({ ...config, v2: { ...config.v2, bankKey } }))
    expect([v2?.apiV2Key.type, v2?.bankKey?.type, v2?.clientCertificate]).toEqual([
      'secret',
      'public',
      undefined,
    ])
    expect(merchantOf(createClient(config)).v2?.bankKey).toBeUndefined()
    for (const [name, value, advice] of [
      ['apiV2Key', 'short', next.secretAsItIs],
      ['bankKey', 'no key', next.wholePem],
      ['clientCertificate', { cert: 'no PEM', key: 'no PEM' }, next.wholePem],
    ] as const) {
      const error = failureOf(() => createClient({ ...config, v2: { ...config.v2, [name]: value } }), advice)
      expect(error.field).toMatch(new RegExp(`^v2\\.${name}`))
    }
  })
})

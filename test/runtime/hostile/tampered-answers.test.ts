import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../templates/runtime/index.js'
import { jsonOperation, readOperation } from '../calls/operations.js'
import { type Stage, startStage, transports } from '../calls/stage.js'
import { certify } from '../server/parties.js'
import type { Answer, AnswerHeaders } from '../server/wire.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { expectNoLeak, personal } from './expect-no-leak.js'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.server.close())
beforeEach(() => stage.server.reset())

const [name = ''] = personal
const body = { amount: 1, name }

type Headers = Readonly<Record<string, string>>
const header = (headers: Headers, suffix: string): string => headers[`Wechatpay-${suffix}`] ?? ''
const changed = (suffix: string, change: (value: string) => string | readonly string[]): Answer => ({
  body,
  sign: headers => ({ ...headers, [`Wechatpay-${suffix}`]: change(header(headers, suffix)) }),
})
const without = (suffix: string): Answer => ({
  body,
  sign: headers =>
    Object.fromEntries(Object.entries(headers).filter(([key]) => key !== `Wechatpay-${suffix}`)),
})
/** Another character of the same alphabet at a place, negative from the end. */
const flip = (text: string, at = 0): string => {
  const index = at < 0 ? text.length + at : at
  return `${text.slice(0, index)}${text[index] === 'A' ? 'B' : 'A'}${text.slice(index + 1)}`
}
const flipBit = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}
const later = (value: string, seconds: number): string => String(Number(value) + seconds)
const gone: Answer = { body, sign: false }
const unsigned = (status: number): Answer => ({ status, sign: false })

const tampered: readonly (readonly [string, Answer, string, RegExp])[] = [
  ['no signature at all', gone, 'SIGNATURE_MISSING', next.proxyDropsHeaders],
  ['no signature on an empty answer', unsigned(204), 'SIGNATURE_MISSING', next.proxyDropsHeaders],
  ['no signature on a 202', unsigned(202), 'SIGNATURE_MISSING', next.proxyDropsHeaders],
  ['no timestamp', without('Timestamp'), 'SIGNATURE_MISSING', next.proxyDropsHeaders],
  ['no nonce', without('Nonce'), 'SIGNATURE_MISSING', next.proxyDropsHeaders],
  ['no signature', without('Signature'), 'SIGNATURE_MISSING', next.proxyDropsHeaders],
  ['no serial', without('Serial'), 'SIGNATURE_MISSING', next.proxyDropsHeaders],
  ['an empty signature', changed('Signature', () => ''), 'SIGNATURE_MISSING', next.proxyDropsHeaders],
  [
    'a flipped bit at the start of the body',
    { body, wire: bytes => flipBit(bytes, 0) },
    'SIGNATURE_INVALID',
    next.bodyChanged,
  ],
  [
    'a flipped bit at the end of the body',
    { body, wire: bytes => flipBit(bytes, bytes.length - 1) },
    'SIGNATURE_INVALID',
    next.bodyChanged,
  ],
  [
    'a blank behind the body',
    { body, wire: bytes => Buffer.concat([bytes, Buffer.from(' ')]) },
    'SIGNATURE_INVALID',
    next.bodyChanged,
  ],
  [
    'a BOM before the body',
    { body, wire: bytes => Buffer.concat([Buffer.from('\ufeff'), bytes]) },
    'SIGNATURE_INVALID',
    next.bodyChanged,
  ],
  [
    'no body in place of the signed one',
    { body, wire: () => Buffer.alloc(0) },
    'SIGNATURE_INVALID',
    next.bodyChanged,
  ],
  ['another body', { body, wire: () => Buffer.from('{"amount":9}') }, 'SIGNATURE_INVALID', next.bodyChanged],
  [
    'a changed signature',
    changed('Signature', value => flip(value, 20)),
    'SIGNATURE_INVALID',
    next.bodyChanged,
  ],
  [
    'a signature without padding',
    changed('Signature', value => value.replace(/=+$/, '')),
    'SIGNATURE_INVALID',
    next.bodyChanged,
  ],
  [
    'a signature in base64url',
    changed('Signature', value => value.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')),
    'SIGNATURE_INVALID',
    next.bodyChanged,
  ],
  [
    'a signature with set unused bits',
    changed('Signature', value =>
      value.replace(
        /(.)==$/,
        (_, last) => `${last === 'A' ? 'B' : String.fromCharCode(String(last).charCodeAt(0) + 1)}==`,
      ),
    ),
    'SIGNATURE_INVALID',
    next.bodyChanged,
  ],
  [
    'a signature that is cut off',
    changed('Signature', value => value.slice(0, 40)),
    'SIGNATURE_INVALID',
    next.bodyChanged,
  ],
  [
    'a signature that is no base64',
    changed('Signature', () => '!!!!'),
    'SIGNATURE_INVALID',
    next.bodyChanged,
  ],
  ['a changed nonce', changed('Nonce', value => flip(value)), 'SIGNATURE_INVALID', next.bodyChanged],
  [
    'a nonce of another length',
    changed('Nonce', value => `${value}0`),
    'SIGNATURE_INVALID',
    next.bodyChanged,
  ],
  [
    'a changed timestamp',
    changed('Timestamp', value => later(value, 1)),
    'SIGNATURE_INVALID',
    next.bodyChanged,
  ],
  [
    'a timestamp with a zero before it',
    changed('Timestamp', value => `0${value}`),
    'SIGNATURE_INVALID',
    next.bodyChanged,
  ],
  [
    'a timestamp that is no number',
    changed('Timestamp', () => 'now'),
    'TIMESTAMP_INVALID',
    next.proxyChangesHeaders,
  ],
  [
    'a timestamp in hexadecimal',
    changed('Timestamp', value => `0x${Number(value).toString(16)}`),
    'TIMESTAMP_INVALID',
    next.proxyChangesHeaders,
  ],
  [
    'a timestamp below zero',
    changed('Timestamp', value => `-${value}`),
    'TIMESTAMP_INVALID',
    next.proxyChangesHeaders,
  ],
  ['a clock 301 s behind', changed('Timestamp', value => later(value, -301)), 'CLOCK_OFFSET', next.setClock],
  ['a clock 301 s ahead', changed('Timestamp', value => later(value, 301)), 'CLOCK_OFFSET', next.setClock],
  [
    'a serial that nobody knows',
    changed('Serial', value => flip(value, -1)),
    'SERIAL_UNKNOWN',
    next.addToPublicKeys,
  ],
  [
    'the id in small letters',
    changed('Serial', value => value.toLowerCase()),
    'SERIAL_UNKNOWN',
    next.notOfThisMerchant,
  ],
  ['a serial of line noise', changed('Serial', () => '"><script>'), 'SERIAL_UNKNOWN', next.notOfThisMerchant],
  ['a name of every object', changed('Serial', () => '__proto__'), 'SERIAL_UNKNOWN', next.notOfThisMerchant],
  [
    'a probe',
    changed('Signature', value => `WECHATPAY/SIGNTEST/${value}`),
    'SIGNATURE_PROBE',
    next.refuseProbe,
  ],
  [
    'two timestamps',
    changed('Timestamp', value => [value, later(value, 1)]),
    'SIGNATURE_HEADER_DUPLICATE',
    next.proxyAddsHeaders,
  ],
  [
    'two nonces',
    changed('Nonce', value => [value, flip(value)]),
    'SIGNATURE_HEADER_DUPLICATE',
    next.proxyAddsHeaders,
  ],
  [
    'two signatures',
    changed('Signature', value => [flip(value, 20), value]),
    'SIGNATURE_HEADER_DUPLICATE',
    next.proxyAddsHeaders,
  ],
  [
    'the same signature twice',
    changed('Signature', value => [value, value]),
    'SIGNATURE_HEADER_DUPLICATE',
    next.proxyAddsHeaders,
  ],
  [
    'two serials',
    changed('Serial', value => [value, flip(value)]),
    'SIGNATURE_HEADER_DUPLICATE',
    next.proxyAddsHeaders,
  ],
]

describe.each(transports)('a forged answer through %s', (_, transport) => {
  it.each(tampered)('with %s', async (_, answer, code, advice) => {
    stage.server.answer(() => answer)
    const call = stage.client(transport()).request(jsonOperation(), { json: { name } })
    const failure = await rejectionOf(call, advice)
    expect(failure).toMatchObject({
      name: 'VerificationError',
      code,
      outcome: 'unknown',
      operation: 'v3/test/things#post',
      status: answer.status ?? 200,
      requestId: expect.stringMatching(/^08/),
    })
    expectNoLeak(failure, stage.parties)
    // Not one of them is sent again: the service acted.
    expect(stage.server.received.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  it.each([-300, 300])('is none where the clocks are %d s apart', async seconds => {
    const { privateKey } = stage.parties.publicKey
    const { signBody } = await import('../../../templates/runtime/local/wire/signed-headers.js')
    const timestamp = String(Math.floor(stage.clock.now / 1000) + seconds)
    const bytes = Buffer.from(JSON.stringify(body))
    const signature = await signBody({ timestamp, nonce: 'n', body: bytes, privateKey })
    const signed = {
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': 'n',
      'Wechatpay-Signature': signature,
    }
    stage.server.answer(() => ({ body, sign: headers => ({ ...headers, ...signed }) }))
    await expect(stage.client(transport()).request(jsonOperation(), { json: {} })).resolves.toEqual(body)
  })
})

describe('an answer of someone else', () => {
  it('signed by the merchant itself is refused', async () => {
    const { merchant } = stage.parties
    const { signBody } = await import('../../../templates/runtime/local/wire/signed-headers.js')
    const timestamp = String(Math.floor(stage.clock.now / 1000))
    const parts = { timestamp, nonce: 'n', body: Buffer.from('{}'), privateKey: merchant.privateKey }
    const signature = await signBody(parts)
    const forged = {
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': 'n',
      'Wechatpay-Signature': signature,
    }
    for (const [serial, code, advice] of [
      [merchant.serial, 'SERIAL_UNKNOWN', next.addCertificate],
      [stage.parties.publicKey.serial, 'SIGNATURE_INVALID', next.bodyChanged],
    ] as const) {
      stage.server.answer(() => ({ sign: () => ({ ...forged, 'Wechatpay-Serial': serial }), body: {} }))
      const failure = await rejectionOf(
        stage.client({ downloadCertificates: false }).request(readOperation()),
        advice,
      )
      expect(failure.code).toBe(code)
    }
  })

  it('signed by a known key under the name of another one is refused', async () => {
    const [first, second] = stage.parties.certificates
    const client = stage.client({ certificates: [first.certificatePem, second.certificatePem] })
    stage.server.answer(() => changed('Serial', () => second.serial))
    expect((await rejectionOf(client.request(readOperation()), next.mixedKeys)).code).toBe(
      'SIGNATURE_INVALID',
    )
  })

  it('signed with a certificate that expired meanwhile is refused', async () => {
    const old = await certify('0B0B', 2027)
    const client = stage.client({ certificates: [old.certificatePem], downloadCertificates: false })
    stage.server.answer(() => changed('Serial', () => old.serial))
    stage.clock.now = old.validTo + 1
    const failure = await rejectionOf(client.request(readOperation()), next.addCertificate)
    stage.clock.now = Date.UTC(2026, 7, 1)
    expect(failure.code).toBe('SERIAL_UNKNOWN')
  })
})

describe('a recorded answer', () => {
  it('is refused the second time, by the client that saw it', async () => {
    let recorded: AnswerHeaders | undefined
    stage.server.answer(() => ({
      body,
      sign(headers) {
        recorded ??= headers
        return recorded
      },
    }))
    const ask = (client: Client) => client.request(readOperation())
    const client = stage.client()
    await ask(client)
    expect(await rejectionOf(ask(client), next.notASecondTime)).toMatchObject({
      code: 'SIGNATURE_REPLAYED',
      outcome: 'unknown',
    })
    await expect(ask(stage.client())).resolves.toEqual(body)
    stage.clock.now += 301_000
    expect(await rejectionOf(ask(stage.client()), next.setClock)).toMatchObject({ code: 'CLOCK_OFFSET' })
    stage.clock.now -= 301_000
  })
})

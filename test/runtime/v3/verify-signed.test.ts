import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { KeyFinder } from '../../../templates/runtime/client/known-keys.js'
import { merchantOwner } from '../../../templates/runtime/client/owner.js'
import { SignatureMemory } from '../../../templates/runtime/client/signature-memory.js'
import { buildResponseMessage, signMessage } from '../../../templates/runtime/crypto/index.js'
import { ConnectionError, VerificationError } from '../../../templates/runtime/index.js'
import type { SignedMessage } from '../../../templates/runtime/v3/signature-fault.js'
import {
  readSignatureHeaders,
  rememberSignature,
  verifySignature,
  verifySigned,
} from '../../../templates/runtime/v3/verify-signed.js'
import { failureOf, foreignRejectionOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
const seconds = 1_790_000_000
const serial = 'PUB_KEY_ID_1'
const body = new TextEncoder().encode('{"a":1}')
const finder: KeyFinder = { owner: merchantOwner, serials: [serial], find: async () => pair.publicKey }

const sign = (timestamp: string, nonce = 'n'): string =>
  signMessage(buildResponseMessage({ timestamp, nonce, body }), pair.privateKey)

const genuine = (timestamp = String(seconds)): Readonly<Record<string, string>> => ({
  'wechatpay-timestamp': timestamp,
  'wechatpay-nonce': 'n',
  'wechatpay-signature': sign(timestamp),
  'wechatpay-serial': serial,
  'request-id': 'R1',
})

const message = (
  headers: Readonly<Record<string, string>>,
  more: Partial<SignedMessage> = {},
): SignedMessage => ({
  headers: { get: name => headers[name.toLowerCase()] ?? null },
  body,
  platformKeys: finder,
  now: seconds * 1000,
  operation: 'v3/a#get',
  status: 200,
  ...more,
})
const facts = { requestId: 'R1' }
const names = ['Timestamp', 'Nonce', 'Signature', 'Serial'].map(name => `Wechatpay-${name}`)

describe('each header of a signature', () => {
  it.each(names)('%s must be there, once, and of visible characters', name => {
    const withValue = (value: string | undefined) => {
      const { [name.toLowerCase()]: _, ...others } = genuine()
      return message(value === undefined ? others : { ...others, [name.toLowerCase()]: value })
    }
    const codeOf = (value: string | undefined, advice: RegExp) => {
      const error = failureOf(() => readSignatureHeaders(withValue(value)), advice)
      expect(error).toMatchObject(facts)
      expect(error.message).toContain(`The header ${name} `)
      return error.code
    }
    for (const value of [undefined, ''])
      expect(codeOf(value, next.proxyDropsHeaders)).toBe('SIGNATURE_MISSING')
    for (const value of ['a,b', ',', 'a, a'])
      expect(codeOf(value, next.proxyAddsHeaders)).toBe('SIGNATURE_HEADER_DUPLICATE')
    for (const value of [' a', 'a ', 'a b', 'a\tb', 'a\nb', '\u007f', 'a\u00e9', 'é'])
      expect(codeOf(value, next.proxyChangesHeaders)).toBe('SIGNATURE_INVALID')
  })

  it('may hold every visible character but the comma', () => {
    const all = String.fromCharCode(...Array.from({ length: 94 }, (_, at) => at + 33)).replace(',', '')
    const headers = { ...genuine(), 'wechatpay-nonce': all, 'wechatpay-serial': all }
    expect(readSignatureHeaders(message(headers))).toEqual({
      timestamp: String(seconds),
      nonce: all,
      signature: genuine()['wechatpay-signature'],
      serial: all,
    })
  })

  it.each<[string, string, RegExp]>([
    ['WECHATPAY/SIGNTEST/', 'SIGNATURE_PROBE', next.refuseProbe],
    ['WECHATPAY/SIGNTEST/abc', 'SIGNATURE_PROBE', next.refuseProbe],
    ['xWECHATPAY/SIGNTEST/abc', 'SIGNATURE_INVALID', next.bodyChanged],
    ['wechatpay/signtest/abc', 'SIGNATURE_INVALID', next.bodyChanged],
  ])('the signature %s is %s', async (signature, code, advice) => {
    const error = await rejectionOf(
      verifySignature(message({ ...genuine(), 'wechatpay-signature': signature })),
      advice,
    )
    expect(error).toMatchObject({ ...facts, code })
  })
})

describe('the time of a signature', () => {
  it.each([-300_000, -299_001, 0, 300_000, 300_999])('may be %d ms from that of the clock', async offset => {
    await expect(verifySignature(message(genuine(), { now: seconds * 1000 + offset }))).resolves.toBe(
      genuine()['wechatpay-signature'],
    )
  })

  it.each([
    [-300_001, '301 s ahead of'],
    [-301_000, '301 s ahead of'],
    [301_000, '301 s behind'],
  ])('may not be %d ms from it: it was signed %s', async (offset, text) => {
    const error = await rejectionOf(
      verifySignature(message(genuine(), { now: seconds * 1000 + offset })),
      next.setClock,
    )
    expect(error).toMatchObject({ ...facts, code: 'CLOCK_OFFSET' })
    expect(error.message).toContain(`The message was signed ${text} this machine's clock; 300 s are allowed.`)
  })

  it.each([
    ['1'.repeat(13), 'TIMESTAMP_INVALID', next.proxyChangesHeaders],
    [`${seconds}x`, 'TIMESTAMP_INVALID', next.proxyChangesHeaders],
    [`x${seconds}`, 'TIMESTAMP_INVALID', next.proxyChangesHeaders],
    [`+${seconds}`, 'TIMESTAMP_INVALID', next.proxyChangesHeaders],
    [`${seconds}.0`, 'TIMESTAMP_INVALID', next.proxyChangesHeaders],
    ['1'.repeat(12), 'CLOCK_OFFSET', next.setClock],
    ['0', 'CLOCK_OFFSET', next.setClock],
  ])('%s is %s', async (timestamp, code, advice) => {
    expect((await rejectionOf(verifySignature(message(genuine(timestamp))), advice)).code).toBe(code)
  })
})

describe('a key that cannot be found', () => {
  const failing = (error: unknown): Partial<SignedMessage> => ({
    platformKeys: {
      owner: merchantOwner,
      serials: [],
      find() {
        throw error
      },
    },
  })
  const lost = new ConnectionError('TIMEOUT', 'm', 'a', 'not-sent')

  it('because there is none, says so of the message', async () => {
    const cause = new Error('x')
    const given = new VerificationError('SERIAL_UNKNOWN', 'No such key.', 'Add it.', { cause })
    const error = await rejectionOf(verifySignature(message(genuine(), failing(given))), /^Add it\.$/)
    expect(error).toMatchObject({ ...facts, code: 'SERIAL_UNKNOWN', advice: 'Add it.', cause })
    expect(error.message).toBe('No such key. Add it.')
  })

  it('because none could be fetched, is no failure of the network for the call', async () => {
    const error = await rejectionOf(verifySignature(message(genuine(), failing(lost))), next.fetchCause)
    expect(error).toMatchObject({ ...facts, name: 'VerificationError', code: 'SERIAL_UNKNOWN', cause: lost })
    expect(error.message).toContain('(TIMEOUT)')
  })

  it('by a fault of the program, tells it as it is', async () => {
    const fault = new TypeError('x')
    expect(await foreignRejectionOf(verifySignature(message(genuine(), failing(fault))))).toBe(fault)
  })
})

describe('a signature', () => {
  it('is good once', async () => {
    const seen = new SignatureMemory()
    await verifySigned({ ...message(genuine()), seen })
    const error = await rejectionOf(verifySigned({ ...message(genuine()), seen }), next.notASecondTime)
    expect(error).toMatchObject({ ...facts, code: 'SIGNATURE_REPLAYED' })
    const other = genuine(String(seconds + 1))['wechatpay-signature'] ?? ''
    expect(() => rememberSignature(other, { ...message(genuine()), seen })).not.toThrow()
  })

  it('that is wrong is not remembered', async () => {
    const seen = new SignatureMemory()
    const headers = genuine()
    const wrong = { ...message(headers), body: new Uint8Array(), seen }
    expect((await rejectionOf(verifySigned(wrong), next.bodyChanged)).code).toBe('SIGNATURE_INVALID')
    await expect(verifySigned({ ...message(headers), seen })).resolves.toBeUndefined()
  })

  it.each([
    ['time', 'wechatpay-timestamp', String(seconds + 1)],
    ['nonce', 'wechatpay-nonce', 'm'],
  ])('covers the %s', async (_, name, value) => {
    const error = await rejectionOf(
      verifySignature(message({ ...genuine(), [name]: value })),
      next.bodyChanged,
    )
    expect(error).toMatchObject({ ...facts, code: 'SIGNATURE_INVALID' })
  })

  it('of a body with a fault that is seen, is told by that', async () => {
    const bodyFault = () => ({ what: 'The body is none.', advice: 'Give it.' })
    const more = { body: new Uint8Array(), bodyFault }
    const error = await rejectionOf(verifySignature(message(genuine(), more)), /^Give it\.$/)
    expect(error.message).toBe('The body is none. Give it.')
  })
})

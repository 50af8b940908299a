import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { PlatformKeys } from '../../../templates/runtime/client/platform-keys.js'
import type { PlatformCertificate } from '../../../templates/runtime/crypto/index.js'
import { type CertificatesEvent, ConnectionError } from '../../../templates/runtime/index.js'
import { rejectionOf } from '../support/failure-of.js'

const hour = 3_600_000
const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

function certificate(serial: string, validTo = 1000 * hour, validFrom = 0): PlatformCertificate {
  return { serial, publicKey, validFrom, validTo }
}

/** Until work that nobody waits for is done. */
function settled(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}

/** Keys whose downloads are counted and given one after another. */
function keysWith(options: {
  readonly publicKeys?: readonly string[]
  readonly certificates?: readonly PlatformCertificate[]
  readonly downloads?: readonly (readonly PlatformCertificate[] | Error | 'never')[]
}) {
  const clock = { now: 100 * hour }
  const events: CertificatesEvent[] = []
  const left = [...(options.downloads ?? [])]
  let downloads = 0
  const keys = new PlatformKeys({
    publicKeys: new Map((options.publicKeys ?? []).map(id => [id, publicKey])),
    certificates: options.certificates ?? [],
    download:
      options.downloads === undefined
        ? undefined
        : async () => {
            downloads += 1
            const next = left.shift() ?? []
            if (next instanceof Error) throw next
            if (next === 'never') return new Promise(() => undefined)
            return next
          },
    hooks: { onCertificates: event => events.push(event) },
    now: () => clock.now,
  })
  return { keys, clock, events, downloads: () => downloads }
}

describe('PlatformKeys', () => {
  it.each([
    ['a public key before certificates', ['PUB_KEY_ID_1'], [certificate('A')], 'PUB_KEY_ID_1'],
    [
      'the certificate that lasts longest',
      [],
      [certificate('A', 200 * hour), certificate('B', 300 * hour)],
      'B',
    ],
    [
      'none that is not valid yet',
      [],
      [certificate('A', 200 * hour), certificate('B', 300 * hour, 150 * hour)],
      'A',
    ],
    ['none that expired', [], [certificate('A', 50 * hour), certificate('B', 101 * hour)], 'B'],
  ])('chooses %s', async (_, publicKeys, certificates, want) => {
    const { keys } = keysWith({ publicKeys, certificates })
    expect((await keys.choose()).serial).toBe(want)
  })

  it('finds both kinds side by side', async () => {
    const { keys } = keysWith({ publicKeys: ['PUB_KEY_ID_1'], certificates: [certificate('A')] })
    expect(await keys.find('PUB_KEY_ID_1')).toBe(publicKey)
    expect(await keys.find('A')).toBe(publicKey)
    expect(keys.serials).toEqual(['PUB_KEY_ID_1', 'A'])
  })

  it('names the known ids where one is unknown, and repeats no malformed one', async () => {
    const { keys } = keysWith({ publicKeys: ['PUB_KEY_ID_1'] })
    const failure = await rejectionOf(keys.find('PUB_KEY_ID_2'))
    expect(failure).toMatchObject({ code: 'SERIAL_UNKNOWN' })
    expect(failure.message).toContain('PUB_KEY_ID_1')
    expect((await rejectionOf(keys.find('x\u001b[2J'))).message).toContain('(malformed)')
  })

  it('says of an unknown certificate what can be done here', async () => {
    const broken = new ConnectionError('CONNECTION_LOST', 'x', 'y', 'unknown')
    const without = await rejectionOf(keysWith({ publicKeys: ['PUB_KEY_ID_1'] }).keys.find('A'))
    expect(without.advice).toMatch(/^Add the platform certificate to certificates/)
    const { keys: paused } = keysWith({ downloads: [broken] })
    expect(await rejectionOf(paused.find('A'))).toBe(broken)
    const later = await rejectionOf(paused.find('A'))
    expect(later).toMatchObject({ code: 'SERIAL_UNKNOWN', cause: broken })
    expect(later.advice).toContain('(CONNECTION_LOST)')
    const { keys: complete } = keysWith({ downloads: [[certificate('B')]] })
    expect((await rejectionOf(complete.find('A'))).advice).toMatch(/^Do not use/)
  })

  it('fetches certificates once for many who ask at a time', async () => {
    const { keys, downloads, events } = keysWith({ downloads: [[certificate('A'), certificate('B')]] })
    await Promise.all([keys.find('A'), keys.find('B'), keys.choose(), keys.find('A')])
    expect(downloads()).toBe(1)
    expect(events).toEqual([{ serials: ['A', 'B'], error: undefined }])
  })

  it('fetches again for an unknown serial number, but not more often than once a minute', async () => {
    const { keys, clock, downloads } = keysWith({
      downloads: [[certificate('A')], [certificate('A')], [certificate('B')]],
    })
    await keys.choose()
    await rejectionOf(keys.find('B'))
    expect(downloads()).toBe(1)
    clock.now += 61_000
    await rejectionOf(keys.find('B'))
    await rejectionOf(keys.find('B'))
    expect(downloads()).toBe(2)
    clock.now += 61_000
    expect(await keys.find('B')).toBe(publicKey)
  })

  it('does not fetch certificates for the id of a public key', async () => {
    const { keys, downloads } = keysWith({ certificates: [certificate('A')], downloads: [[]] })
    await rejectionOf(keys.find('PUB_KEY_ID_9'))
    expect(downloads()).toBe(0)
  })

  it('fetches old ones anew, and goes on with them where that fails', async () => {
    const broken = new ConnectionError('CONNECTION_LOST', 'x', 'y', 'unknown')
    const { keys, clock, downloads, events } = keysWith({
      downloads: [[certificate('A')], broken, [certificate('B')]],
    })
    await keys.choose()
    clock.now += 13 * hour
    expect((await keys.choose()).serial).toBe('A')
    await settled()
    expect(events.at(-1)).toEqual({ serials: ['A'], error: broken })
    clock.now += 61_000
    expect((await keys.choose()).serial).toBe('A')
    await settled()
    expect((await keys.choose()).serial).toBe('B')
    expect(downloads()).toBe(3)
  })

  it('does not wait for old ones to be fetched anew while they are valid', async () => {
    const { keys, clock, downloads } = keysWith({ downloads: [[certificate('A')], 'never'] })
    await keys.choose()
    clock.now += 13 * hour
    const chosen = await Promise.all([keys.choose(), keys.choose()])
    expect(chosen.map(({ serial }) => serial)).toEqual(['A', 'A'])
    clock.now += 61_000
    expect((await keys.choose()).serial).toBe('A')
    expect(downloads()).toBe(2)
  })

  it('tells the hook of any failure behind a call, and leaves no rejection unhandled', async () => {
    const { keys, clock, events } = keysWith({ downloads: [[certificate('A')], new TypeError('private')] })
    await keys.choose()
    clock.now += 13 * hour
    await keys.choose()
    await settled()
    expect(events.at(-1)).toMatchObject({ serials: ['A'], error: { code: 'CONNECTION_LOST' } })
    expect(String(events.at(-1)?.error)).not.toContain('private')
  })

  it('fails with the failure of the download where nothing else is there', async () => {
    const broken = new ConnectionError('CONNECTION_LOST', 'x', 'y', 'unknown')
    const { keys } = keysWith({ downloads: [broken, [certificate('A')]] })
    expect(await rejectionOf(keys.choose())).toBe(broken)
    expect((await keys.choose()).serial).toBe('A')
  })

  it('says what to set where there is nothing at all', async () => {
    expect(await rejectionOf(keysWith({}).keys.choose())).toMatchObject({ code: 'MISSING_SETTING' })
  })
})

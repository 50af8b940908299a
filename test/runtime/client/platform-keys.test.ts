import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Region } from '../../../templates/runtime/client/client-config.js'
import { merchantOwner } from '../../../templates/runtime/client/owner.js'
import { PlatformKeys } from '../../../templates/runtime/client/platform-keys.js'
import type { PlatformCertificate } from '../../../templates/runtime/crypto/index.js'
import { type CertificatesEvent, ConnectionError } from '../../../templates/runtime/index.js'
import { advised, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const hour = 3_600_000
const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

function certificate(serial: string, validTo = 1000 * hour, validFrom = 0): PlatformCertificate {
  return { serial, publicKey, validFrom, validTo }
}

/** Until work that nobody waits for is done. */
function settled(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}

/** What an event says of certificates that are valid for 1000 hours. */
function downloaded(...serials: readonly string[]) {
  const certificates = serials.map(serial => ({ kind: 'platform', serial, expires: 1000 * hour }))
  return { source: 'download', serials, certificates }
}

/** Keys whose downloads are counted and given one after another. */
function keysWith(options: {
  readonly publicKeys?: readonly string[]
  readonly certificates?: readonly PlatformCertificate[]
  readonly downloads?: readonly (readonly PlatformCertificate[] | Error | 'never')[]
  readonly region?: Region
}) {
  const clock = { now: 100 * hour }
  const events: CertificatesEvent[] = []
  const left = [...(options.downloads ?? [])]
  const regions: Region[] = []
  const keys = new PlatformKeys({
    owner: merchantOwner,
    publicKeys: new Map((options.publicKeys ?? []).map(id => [id, publicKey])),
    certificates: options.certificates ?? [],
    download:
      options.downloads === undefined
        ? undefined
        : async region => {
            regions.push(region)
            const next = left.shift() ?? []
            if (next instanceof Error) throw next
            if (next === 'never') return new Promise(() => undefined)
            return next
          },
    region: options.region,
    onCertificates: event => events.push(event),
    now: () => clock.now,
  })
  return { keys, clock, events, regions, downloads: () => regions.length }
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
    const failure = await rejectionOf(keys.find('PUB_KEY_ID_2'), next.addToPublicKeys)
    expect(failure).toMatchObject({ code: 'SERIAL_UNKNOWN' })
    expect(failure.message).toContain('PUB_KEY_ID_1')
    expect((await rejectionOf(keys.find('x\u001b[2J'), next.addCertificate)).message).toContain('(malformed)')
  })

  it('says of an unknown certificate what can be done here', async () => {
    const broken = new ConnectionError('CONNECTION_LOST', 'x', 'y', 'unknown')
    const without = await rejectionOf(
      keysWith({ publicKeys: ['PUB_KEY_ID_1'] }).keys.find('A'),
      next.addCertificate,
    )
    expect(without.advice).toMatch(/^Add the platform certificate to certificates/)
    const { keys: paused } = keysWith({ downloads: [broken] })
    expect(await rejectionOf(paused.find('A'), /^y$/)).toBe(broken)
    const later = await rejectionOf(paused.find('A'), next.mendDownload)
    expect(later).toMatchObject({ code: 'SERIAL_UNKNOWN', cause: broken })
    expect(later.advice).toContain('(CONNECTION_LOST)')
    const { keys: complete } = keysWith({ downloads: [[certificate('B')]] })
    expect((await rejectionOf(complete.find('A'), next.notOfThisMerchant)).advice).toMatch(/^Do not use/)
  })

  it('fetches certificates once for many who ask at a time', async () => {
    const { keys, downloads, events } = keysWith({ downloads: [[certificate('A'), certificate('B')]] })
    await Promise.all([keys.find('A'), keys.find('B'), keys.choose(), keys.find('A')])
    expect(downloads()).toBe(1)
    expect(events).toEqual([{ ...downloaded('A', 'B'), error: undefined }])
  })

  it('fetches again for an unknown serial number, but not more often than once a minute', async () => {
    const { keys, clock, downloads } = keysWith({
      downloads: [[certificate('A')], [certificate('A')], [certificate('B')]],
    })
    await keys.choose()
    await rejectionOf(keys.find('B'), next.notOfThisMerchant)
    expect(downloads()).toBe(1)
    clock.now += 61_000
    await rejectionOf(keys.find('B'), next.notOfThisMerchant)
    await rejectionOf(keys.find('B'), next.notOfThisMerchant)
    expect(downloads()).toBe(2)
    clock.now += 61_000
    expect(await keys.find('B')).toBe(publicKey)
  })

  it('fetches soon again after a failure: after 1, 2, 4, 8 seconds, then every 10', async () => {
    const broken = new ConnectionError('CONNECTION_LOST', 'x', 'y', 'unknown')
    const { keys, clock, downloads } = keysWith({ downloads: [...Array(7).fill(broken), [certificate('A')]] })
    for (const [at, wait] of [0, 1, 2, 4, 8, 10, 10, 10].entries()) {
      // A moment too early asks nobody, however often.
      if (at > 0) {
        clock.now += wait * 1000 - 1
        for (const serial of ['A', 'B', 'C']) {
          expect(await rejectionOf(keys.find(serial), next.mendDownload)).toMatchObject({
            code: 'SERIAL_UNKNOWN',
            cause: broken,
          })
        }
        expect(downloads()).toBe(at)
        clock.now += 1
      }
      if (at < 7) expect(await rejectionOf(keys.find('A'), /^y$/)).toBe(broken)
      else expect(await keys.find('A')).toBe(publicKey)
      expect(downloads()).toBe(at + 1)
    }
    // It counts from the start again, and forged serial numbers cause no more than one in a minute.
    clock.now += 59_999
    await rejectionOf(keys.find('Z'), next.notOfThisMerchant)
    expect(downloads()).toBe(8)
    clock.now += 1
    await rejectionOf(keys.find('Z'), next.notOfThisMerchant)
    expect(downloads()).toBe(9)
  })

  it('counts the time from the end of a failure, which may have taken long', async () => {
    const broken = new ConnectionError('TIMEOUT', 'x', 'y', 'unknown')
    let fail: (error: Error) => void = () => undefined
    const clock = { now: 0 }
    let downloads = 0
    const keys = new PlatformKeys({
      owner: merchantOwner,
      publicKeys: new Map(),
      certificates: [],
      download: () => {
        downloads += 1
        return new Promise((_, reject) => {
          fail = reject
        })
      },
      now: () => clock.now,
    })
    const first = [keys.find('A'), keys.find('B')].map(each => rejectionOf(each, /^y$/))
    clock.now += 30_000
    fail(broken)
    expect(await Promise.all(first)).toEqual([broken, broken])
    clock.now += 999
    expect(await rejectionOf(keys.find('A'), next.mendDownload)).toMatchObject({ code: 'SERIAL_UNKNOWN' })
    clock.now += 1
    const second = rejectionOf(keys.find('A'), /^y$/)
    fail(broken)
    expect(await second).toBe(broken)
    expect(downloads).toBe(2)
  })

  it('forgets a failure once a download succeeds, and blames none for the id of a public key', async () => {
    const broken = new ConnectionError('CONNECTION_LOST', 'x', 'y', 'unknown')
    const { keys } = keysWith({ downloads: [broken, [certificate('A')]] })
    await rejectionOf(keys.find('B'), /^y$/)
    const ofPublicKey = await rejectionOf(keys.find('PUB_KEY_ID_9'), next.addToPublicKeys)
    expect([ofPublicKey.code, ofPublicKey.cause]).toEqual(['SERIAL_UNKNOWN', undefined])
    expect(ofPublicKey.advice).toMatch(/^Add it to publicKeys/)
    await keys.choose()
    const later = await rejectionOf(keys.find('B'), next.notOfThisMerchant)
    expect([later.code, later.cause]).toEqual(['SERIAL_UNKNOWN', undefined])
    expect(later.advice).toMatch(/^Do not use the content/)
  })

  it.each([
    ['a moment before its end', -1, true],
    ['at its end', 0, false],
  ])('knows a certificate %s: %d ms', async (_, after, isKnown) => {
    const { keys } = keysWith({ certificates: [certificate('A', 100 * hour - after)] })
    expect(keys.serials).toEqual(isKnown ? ['A'] : [])
  })

  it.each([
    ['from its first moment', 0, 'A'],
    ['not before', 1, 'B'],
  ])('encrypts with a certificate %s', async (_, before, want) => {
    const certificates = [certificate('A', 300 * hour, 100 * hour + before), certificate('B', 200 * hour)]
    expect((await keysWith({ certificates }).keys.choose()).serial).toBe(want)
  })

  it('does not wait for a clock that was set back', async () => {
    const { keys, clock, downloads } = keysWith({ downloads: [[certificate('A')], [certificate('B')]] })
    await keys.choose()
    clock.now -= 50 * hour
    expect(await keys.find('B')).toBe(publicKey)
    expect(downloads()).toBe(2)
  })

  it.each<[string, Region | undefined, readonly (Region | undefined)[], readonly Region[]]>([
    ['in the mainland by default', undefined, [undefined], ['mainland']],
    ['where the operation belongs', undefined, ['overseas'], ['overseas']],
    ['where the configuration says', 'overseas', [undefined], ['overseas']],
    ['where the configuration says, whatever the operation', 'mainland', ['overseas'], ['mainland']],
  ])('fetches %s', async (_, region, hints, want) => {
    const { keys, regions } = keysWith({ downloads: [[certificate('A')]], ...(region && { region }) })
    for (const hint of hints) await keys.choose(hint)
    expect(regions).toEqual(want)
  })

  it('fetches again where the last came from, and not where none were', async () => {
    const broken = new ConnectionError('CONNECTION_LOST', 'x', 'y', 'unknown')
    const { keys, clock, regions } = keysWith({ downloads: [broken, broken, [certificate('A')], []] })
    await rejectionOf(keys.choose('overseas'), /^y$/)
    clock.now += 61_000
    await rejectionOf(keys.find('B'), /^y$/)
    await keys.choose('overseas')
    clock.now += 61_000
    await rejectionOf(keys.find('B'), next.notOfThisMerchant)
    expect(regions).toEqual(['overseas', 'mainland', 'overseas', 'overseas'])
  })

  it('does not fetch certificates for the id of a public key', async () => {
    const { keys, downloads } = keysWith({ certificates: [certificate('A')], downloads: [[]] })
    await rejectionOf(keys.find('PUB_KEY_ID_9'), next.addToPublicKeys)
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
    expect(events.at(-1)).toEqual({ ...downloaded('A'), error: broken })
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
    expect(events.at(-1)).toMatchObject({ serials: ['A'] })
    expect(advised(events.at(-1)?.error, /machine reaches WeChat Pay.*fetches them again/).code).toBe(
      'CONNECTION_LOST',
    )
    expect(String(events.at(-1)?.error)).not.toContain('private')
  })

  it('fails with the failure of the download where nothing else is there', async () => {
    const broken = new ConnectionError('CONNECTION_LOST', 'x', 'y', 'unknown')
    const { keys } = keysWith({ downloads: [broken, [certificate('A')]] })
    expect(await rejectionOf(keys.choose(), /^y$/)).toBe(broken)
    expect((await keys.choose()).serial).toBe('A')
  })

  it('says what to set where there is nothing at all', async () => {
    expect(
      await rejectionOf(keysWith({}).keys.choose(), /Set publicKeys \(from .*or apiV3Key/),
    ).toMatchObject({ code: 'MISSING_SETTING' })
  })
})

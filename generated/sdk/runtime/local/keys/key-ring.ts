import { configProblem } from '../../client/config-problem.js'
import type { Parties } from '../wire/parties.js'
import { makeAuthority, makeServerTls, type ServerTls } from './authority.js'
import { type Identity, identityOf, makeRecord, usualMchid, type Workshop } from './identity.js'
import type { IdentityRecord } from './identity-record.js'
import { type KeyFolder, openKeyFolder } from './key-folder.js'
import { type KeyPool, openKeyPool, withoutKeys } from './key-pool.js'

/** Every key of a local service. */
export interface KeyRing {
  /** The merchants, the usual one first. */
  readonly identities: readonly Identity[]
  /** Key and certificate of the TLS server, and the authority that signed them and the client certificates. */
  readonly tls: ServerTls
  /** Files whose mode let others read them, until it was mended. Tell the user. */
  readonly mended: readonly string[]
  /** Everyone who may call, as the judges of the wire know them: those of now. */
  parties(): Parties
  identity(mchid: string): Identity | undefined
  /** The merchant whose brand it is. */
  ownerOfBrand(brandId: string): Identity | undefined
  /** Adds a merchant, by default with the next number. One that is there is given as it is. */
  add(mchid?: string): Promise<Identity>
}

/** How to open a key ring. */
export interface KeyRingOptions {
  /** Folder that keeps the keys; without it they are in memory. */
  readonly data?: string
  /** Milliseconds since 1970 of the service's clock (the system's). */
  readonly now?: () => number
  /** Host names beside loopback by which the TLS server is called. */
  readonly hosts?: readonly string[]
  readonly pool?: KeyPool
}

const loopback = ['localhost', '127.0.0.1', '::1']

/** Opens the keys of a local service, with at least the usual merchant. Throws `ConfigurationError` for a damaged folder. */
export async function openKeyRing(options: KeyRingOptions = {}): Promise<KeyRing> {
  const { data, now = Date.now, hosts = [] } = options
  const [pool, folder] = await Promise.all([
    options.pool ?? openKeyPool(),
    data === undefined ? undefined : openKeyFolder(data),
  ])
  // TLS is judged by the clocks of both machines, not by the service's own.
  const authority = await (folder?.authority(Date.now()) ?? makeAuthority(Date.now()))
  const names = [...new Set([...loopback, ...hosts])]
  const [records, tls] = await Promise.all([
    folder?.records() ?? [],
    makeServerTls(authority, names, Date.now()),
  ])
  const workshop: Workshop = { authority, pool: withoutKeys(pool, keysOf(records)), now }
  const identities = records.map(record => restored(record, workshop, folder))
  const ring = ringOf(identities, tls, workshop, folder)
  if (identities.length === 0) await ring.add(usualMchid)
  return ring
}

function ringOf(
  identities: Identity[],
  tls: ServerTls,
  workshop: Workshop,
  folder: KeyFolder | undefined,
): KeyRing {
  const adding = new Map<string, Promise<Identity>>()
  const make = async (mchid: string): Promise<Identity> => {
    const made = await makeRecord(mchid, workshop)
    const identity = restored((await folder?.add(made)) ?? made, workshop, folder)
    identities.push(identity)
    return identity
  }
  return {
    identities,
    tls,
    mended: folder?.mended ?? [],
    parties: () => partiesOf(identities),
    identity: mchid => identities.find(each => each.mchid === mchid),
    ownerOfBrand: brandId => identities.find(({ brand }) => brand.brandId === brandId),
    async add(mchid = nextMchid([...identities.map(each => each.mchid), ...adding.keys()])) {
      checkMchid(mchid)
      const present = identities.find(each => each.mchid === mchid)
      if (present !== undefined) return present
      const making = adding.get(mchid) ?? make(mchid)
      adding.set(mchid, making)
      try {
        return await making
      } finally {
        adding.delete(mchid)
      }
    },
  }
}

function restored(record: IdentityRecord, workshop: Workshop, folder: KeyFolder | undefined): Identity {
  return identityOf(record, workshop, async changed => folder?.keep(changed))
}

function keysOf(records: readonly IdentityRecord[]): ReadonlySet<string> {
  const all = records.flatMap(({ merchant, publicKey, brand, certificates, bank }) => [
    ...[merchant, publicKey, brand.certificate, brand.publicKey, ...certificates],
    ...(bank === undefined ? [] : [bank]),
  ])
  return new Set(all.map(({ privateKeyPem }) => privateKeyPem))
}

function partiesOf(identities: readonly Identity[]): Parties {
  return {
    merchants: identities.map(({ mchid, merchant, publicKey, certificates, apiV2Key, apiV3Key }) => ({
      mchid,
      certificates: [merchant],
      platformKeys: [publicKey, ...certificates],
      apiV2Key,
      apiV3Key,
    })),
    brands: identities.map(({ brand: { brandId, certificate, publicKey } }) => ({
      brandId,
      certificates: [certificate],
      platformKeys: [publicKey],
    })),
  }
}

function nextMchid(taken: readonly string[]): string {
  const highest = taken.map(BigInt).reduce((a, b) => (a > b ? a : b), BigInt(usualMchid) - 1n)
  return String(highest + 1n)
}

function checkMchid(mchid: string): void {
  // The number becomes the name of a folder, and part of a key's id.
  if (/^[1-9]\d{7,15}$/.test(mchid)) return
  throw configProblem(
    'INVALID_SETTING',
    `mchid is not a merchant number: ${JSON.stringify(mchid)}.`,
    'Give 8 to 16 digits, or leave it out.',
    'mchid',
  )
}

import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  randomBytes,
  X509Certificate,
} from 'node:crypto'
import { promisify } from 'node:util'
import {
  authorityExtensions,
  certificatePem,
  clientExtensions,
  type DistinguishedName,
  issueCertificate,
  serverExtensions,
} from './issue-certificate.js'

/** The local certificate authority, as text. */
export interface AuthorityRecord {
  readonly privateKeyPem: string
  readonly certificatePem: string
}

/** A local certificate authority. Its keys are elliptic: RSA would take hundreds of milliseconds. */
export interface Authority extends AuthorityRecord {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** What a TLS server on loopback needs. */
export interface ServerTls {
  readonly key: string
  readonly cert: string
  /** Signs client certificates. */
  readonly ca: string
}

/** A certificate that the authority issued. */
export interface Issued {
  /** Upper-case hexadecimal, 40 digits. */
  readonly serial: string
  readonly certificatePem: string
  /** Milliseconds since 1970. */
  readonly validFrom: number
  /** Milliseconds since 1970. */
  readonly validTo: number
}

const name: DistinguishedName = [
  ['C', 'CN'],
  ['O', 'Local WeChat Pay'],
  ['CN', 'Local WeChat Pay CA'],
]

const day = 86_400_000

/** A new authority, valid for ten years from `now` (milliseconds). */
export async function makeAuthority(now: number): Promise<Authority> {
  return certifyAuthority(pemOf((await elliptic()).privateKey), now)
}

/** An authority of a kept key, with a new certificate. */
export function certifyAuthority(privateKeyPem: string, now: number): Authority {
  const privateKey = createPrivateKey(privateKeyPem)
  const publicKey = createPublicKey(privateKey)
  const facts = { serial: newSerial(), subject: name, publicKey, ...validity(now, 3650) }
  const der = issueCertificate({ ...facts, extensions: authorityExtensions(publicKey) }, { name, privateKey })
  return { privateKey, publicKey, privateKeyPem, certificatePem: certificatePem(der) }
}

/** An authority that was kept. Undefined if its certificate is not of its key, or expires within a year. */
export function readAuthority(record: AuthorityRecord, now: number): Authority | undefined {
  const privateKey = createPrivateKey(record.privateKeyPem)
  const certificate = new X509Certificate(record.certificatePem)
  const isGood = certificate.checkPrivateKey(privateKey) && Date.parse(certificate.validTo) > now + 365 * day
  return isGood ? { ...record, privateKey, publicKey: createPublicKey(privateKey) } : undefined
}

/** The certificate of whoever calls, or of WeChat Pay's side: five years from `now`. */
export function issueTo(
  { privateKey, publicKey: own }: Authority,
  subject: DistinguishedName,
  publicKey: KeyObject,
  now: number,
): Issued {
  const [serial, valid] = [newSerial(), validity(now, 5 * 365)]
  const extensions = clientExtensions(publicKey, own)
  const der = issueCertificate({ serial, subject, publicKey, ...valid, extensions }, { name, privateKey })
  return { serial, certificatePem: certificatePem(der), ...valid }
}

/** Key and certificate of a TLS server: made anew for each start, so they never expire. */
export async function makeServerTls(
  { privateKey, publicKey: own, certificatePem: ca }: Authority,
  hosts: readonly string[],
  now: number,
): Promise<ServerTls> {
  const keys = await elliptic()
  const der = issueCertificate(
    {
      serial: newSerial(),
      subject: [['CN', hosts[0] ?? 'localhost']],
      publicKey: keys.publicKey,
      // Some systems accept no certificate of a server that lasts longer than 825 days.
      ...validity(now, 800),
      extensions: serverExtensions(keys.publicKey, own, hosts),
    },
    { name, privateKey },
  )
  return { key: pemOf(keys.privateKey), cert: certificatePem(der), ca }
}

/** A serial number as WeChat Pay's are: 40 hexadecimal digits, the first of them from 2 to 7. */
export function newSerial(): string {
  const bytes = randomBytes(20)
  bytes[0] = 0x20 + ((bytes[0] ?? 0) % 0x60)
  return bytes.toString('hex').toUpperCase()
}

function elliptic() {
  return promisify(generateKeyPair)('ec', { namedCurve: 'P-256' })
}

function pemOf(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** From a day ago, in whole seconds, for clocks that differ. */
function validity(now: number, days: number): { readonly validFrom: number; readonly validTo: number } {
  const start = Math.floor(now / 1000) * 1000
  return { validFrom: start - day, validTo: start + days * day }
}

import { generateKeyPair, type KeyObject, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { makeCertificate } from '../support/make-certificate.js'

/** A key pair and the id by which headers name it. */
export interface Party {
  /** Serial number of the certificate in upper-case hexadecimal, or `PUB_KEY_ID_…`. */
  readonly serial: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  readonly privateKeyPem: string
  readonly publicKeyPem: string
}

/** A key pair with its X.509 certificate, which is signed by itself. */
export interface CertifiedParty extends Party {
  readonly certificatePem: string
  /** Milliseconds since 1970. */
  readonly validFrom: number
  /** Milliseconds since 1970. */
  readonly validTo: number
}

/** Everyone who takes part in a call, with keys made for this run. */
export interface TestParties {
  readonly mchid: string
  readonly merchant: CertifiedParty
  /** WeChat Pay's public key, `PUB_KEY_ID_…`. */
  readonly publicKey: Party
  /** Two platform certificates; the second one lasts longer. */
  readonly certificates: readonly [CertifiedParty, CertifiedParty]
  readonly apiV3Key: string
  readonly apiV2Key: string
  /** For https on loopback. */
  readonly host: CertifiedParty
}

/** The instant at which tests take place unless they say otherwise. */
export const testTime = Date.UTC(2026, 7, 1, 4, 30)

let made: Promise<TestParties> | undefined

/** The parties of this process: keys take a while to make. */
export function testParties(): Promise<TestParties> {
  made ??= makeParties()
  return made
}

async function makeParties(): Promise<TestParties> {
  const [merchant, first, second, publicKey, host] = await Promise.all([
    certify('4A7D3C22B1E0F9580D1C6E2F7788990011223344', 2031),
    certify('5157F09EFDC096DE15EBE81A47057A7232F1B8E1', 2029),
    certify('0A44EE11D0C096DE15EBE81A47057A7232F1B8E2', 2031),
    makeKeys(),
    certify('01AB', 2045),
  ])
  return {
    mchid: '1900000109',
    merchant,
    publicKey: toParty(publicKey, 'PUB_KEY_ID_0114232134912410000000000000'),
    certificates: [first, second],
    apiV3Key: randomBytes(16).toString('hex'),
    apiV2Key: randomBytes(16).toString('hex'),
    host,
  }
}

interface Keys {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

function makeKeys(): Promise<Keys> {
  return promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
}

/** A certified key pair of its own, such as one that nobody knows. */
export async function certify(serial: string, lastYear: number): Promise<CertifiedParty> {
  const keys = await makeKeys()
  const validFrom = Date.UTC(2022, 0, 1)
  const validTo = Date.UTC(lastYear, 0, 1)
  const { pem } = makeCertificate({ serial, validFrom, validTo, keys, address: '127.0.0.1' })
  return { ...toParty(keys, serial), certificatePem: pem, validFrom, validTo }
}

function toParty({ privateKey, publicKey }: Keys, serial: string): Party {
  return {
    serial,
    privateKey,
    publicKey,
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}

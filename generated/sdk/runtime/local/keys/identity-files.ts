import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto'
import { join } from 'node:path'
import { configProblem } from '../../client/config-problem.js'
import type { ConfigurationError } from '../../errors/errors.js'
import { certifiedHolderOf, holderOf } from './holder.js'
import type { CertifiedRecord, IdentityRecord, KeyRecord } from './identity-record.js'
import { makePkcs12 } from './make-pkcs12.js'
import { makePrivateFolder, writeNewPrivateFile, writePrivateFile } from './private-files.js'

/** What `identity.json` holds beside the PEM files. */
interface Numbers extends Owner {
  readonly mchid: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly apiV3Key: string
  readonly apiV2Key: string
  readonly brand: Owner & { readonly brandId: string; readonly apiKey: string }
  /** Serial numbers of the platform certificates, the oldest first. */
  readonly certificates: readonly string[]
  readonly hasBankKey: boolean
}

interface Owner {
  readonly serial: string
  readonly publicKeyId: string
}

/** Writes a new merchant into its folder: keys first, `identity.json` last. */
export async function writeIdentity(folder: string, record: IdentityRecord): Promise<void> {
  const { mchid, merchant, publicKey, brand } = record
  const service = join(folder, 'wechatpay')
  await makePrivateFolder(service)
  await makePrivateFolder(join(folder, 'brand'))
  await Promise.all([
    writeOwner(folder, merchant, publicKey, mchid),
    writeOwner(join(folder, 'brand'), brand.certificate, brand.publicKey, brand.brandId),
    writePrivateFile(join(service, 'pub_key_private.pem'), publicKey.privateKeyPem),
    writePrivateFile(join(service, 'brand_pub_key_private.pem'), brand.publicKey.privateKeyPem),
  ])
  await updateIdentity(folder, record)
}

/** Writes what a merchant gets later, and `identity.json`. */
export async function updateIdentity(folder: string, record: IdentityRecord): Promise<void> {
  const service = join(folder, 'wechatpay')
  for (const { serial, privateKeyPem, certificatePem } of record.certificates) {
    await writeNewPrivateFile(join(service, `${serial}_key.pem`), privateKeyPem)
    await writeNewPrivateFile(join(service, `${serial}.pem`), certificatePem)
  }
  if (record.bank !== undefined)
    await writePrivateFile(join(service, 'bank_key.pem'), record.bank.privateKeyPem)
  const numbers = `${JSON.stringify(numbersOf(record), null, 2)}\n`
  await writePrivateFile(join(folder, 'identity.json'), numbers)
}

function numbersOf({
  mchid,
  createdAt,
  apiV3Key,
  apiV2Key,
  merchant,
  publicKey,
  brand,
  certificates,
  bank,
}: IdentityRecord): Numbers {
  return {
    mchid,
    createdAt,
    apiV3Key,
    apiV2Key,
    serial: merchant.serial,
    publicKeyId: publicKey.serial,
    brand: {
      brandId: brand.brandId,
      apiKey: brand.apiKey,
      serial: brand.certificate.serial,
      publicKeyId: brand.publicKey.serial,
    },
    certificates: certificates.map(({ serial }) => serial),
    hasBankKey: bank !== undefined,
  }
}

/** Reads a merchant from its folder. Throws `ConfigurationError` if files are missing or damaged. */
export async function readIdentity(
  folder: string,
  mchid: string,
  read: (file: string) => Promise<string>,
): Promise<IdentityRecord> {
  try {
    const numbers = readNumbers(await read(join(folder, 'identity.json')))
    if (numbers.mchid !== mchid) throw new Error(`identity.json is that of ${numbers.mchid}`)
    const record = await readKeys(folder, numbers, read)
    checkKeys(record)
    return record
  } catch (error) {
    throw damaged(folder, error)
  }
}

async function readKeys(
  folder: string,
  numbers: Numbers,
  read: (file: string) => Promise<string>,
): Promise<IdentityRecord> {
  const { mchid, createdAt, apiV3Key, apiV2Key, brand } = numbers
  const key = async (serial: string, ...names: readonly string[]): Promise<KeyRecord> => ({
    serial,
    privateKeyPem: await read(join(folder, ...names)),
  })
  const certified = async (serial: string, keyName: string, name: string): Promise<CertifiedRecord> => ({
    ...(await key(serial, keyName)),
    certificatePem: await read(join(folder, name)),
  })
  const bank = numbers.hasBankKey ? await key('bank', 'wechatpay', 'bank_key.pem') : undefined
  return {
    mchid,
    createdAt,
    apiV3Key,
    apiV2Key,
    merchant: await certified(numbers.serial, 'apiclient_key.pem', 'apiclient_cert.pem'),
    publicKey: await key(numbers.publicKeyId, 'wechatpay', 'pub_key_private.pem'),
    brand: {
      brandId: brand.brandId,
      apiKey: brand.apiKey,
      certificate: await certified(brand.serial, 'brand/apiclient_key.pem', 'brand/apiclient_cert.pem'),
      publicKey: await key(brand.publicKeyId, 'wechatpay', 'brand_pub_key_private.pem'),
    },
    certificates: await Promise.all(
      numbers.certificates.map(serial =>
        certified(serial, `wechatpay/${serial}_key.pem`, `wechatpay/${serial}.pem`),
      ),
    ),
    ...(bank === undefined ? {} : { bank }),
  }
}

/** Throws unless every text is a key, and every certificate that of its key. */
function checkKeys({ merchant, publicKey, brand, certificates, bank }: IdentityRecord): void {
  for (const certified of [merchant, brand.certificate, ...certificates]) certifiedHolderOf(certified)
  for (const key of [publicKey, brand.publicKey, ...(bank === undefined ? [] : [bank])]) holderOf(key)
}

/** The files of an owner: its own key and certificate (for Java as PKCS#12, too), and WeChat Pay's public key for it. */
async function writeOwner(
  folder: string,
  own: CertifiedRecord,
  publicKey: KeyRecord,
  passphrase: string,
): Promise<void> {
  await writePrivateFile(join(folder, 'apiclient_key.pem'), own.privateKeyPem)
  await writePrivateFile(join(folder, 'apiclient_cert.pem'), own.certificatePem)
  const certificate = new X509Certificate(own.certificatePem).raw
  const facts = { privateKey: createPrivateKey(own.privateKeyPem), certificate, passphrase }
  await writePrivateFile(join(folder, 'apiclient_cert.p12'), makePkcs12(facts))
  const pem = createPublicKey(publicKey.privateKeyPem).export({ type: 'spki', format: 'pem' })
  await writePrivateFile(join(folder, 'pub_key.pem'), pem)
}

function readNumbers(text: string): Numbers {
  const value: unknown = JSON.parse(text)
  const member = (from: unknown, name: string): unknown => Reflect.get(Object(from), name)
  const string = (from: unknown, name: string): string => {
    const found = member(from, name)
    if (typeof found !== 'string' || !/^\w+$/.test(found)) throw new Error(`identity.json lacks ${name}`)
    return found
  }
  const brand = member(value, 'brand')
  const certificates = member(value, 'certificates')
  if (!Array.isArray(certificates)) throw new Error('identity.json lacks certificates')
  const owner = (from: unknown): Owner => ({
    serial: string(from, 'serial'),
    publicKeyId: string(from, 'publicKeyId'),
  })
  return {
    ...owner(value),
    mchid: string(value, 'mchid'),
    createdAt: Number(member(value, 'createdAt')),
    apiV3Key: string(value, 'apiV3Key'),
    apiV2Key: string(value, 'apiV2Key'),
    brand: { ...owner(brand), brandId: string(brand, 'brandId'), apiKey: string(brand, 'apiKey') },
    certificates: certificates.map((_, at) => string(certificates, String(at))),
    hasBankKey: member(value, 'hasBankKey') === true,
  }
}

/** The cause names a file and a member, never what they hold. */
function damaged(folder: string, error: unknown): ConfigurationError {
  const what =
    error instanceof SyntaxError ? 'identity.json is no JSON' : String(Reflect.get(Object(error), 'message'))
  return configProblem(
    'INVALID_SETTING',
    `The keys in ${folder} cannot be read: ${what}.`,
    'Restore the folder, or delete it: then the merchant gets new keys, which you configure anew.',
    'data',
  )
}

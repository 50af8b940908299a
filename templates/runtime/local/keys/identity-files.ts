import { createPublicKey } from 'node:crypto'
import { join } from 'node:path'
import { configProblem } from '../../client/config-problem.js'
import type { ConfigurationError } from '../../errors/errors.js'
import { certifiedHolderOf, holderOf } from './holder.js'
import type { CertifiedRecord, IdentityRecord, KeyRecord } from './identity-record.js'
import { makePrivateFolder, writePrivateFile } from './private-files.js'

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

/** Writes a merchant into its folder: keys first, `identity.json` last. */
export async function writeIdentity(folder: string, record: IdentityRecord): Promise<void> {
  const { mchid, createdAt, apiV3Key, apiV2Key, merchant, publicKey, brand, certificates, bank } = record
  const service = join(folder, 'wechatpay')
  await makePrivateFolder(service)
  await makePrivateFolder(join(folder, 'brand'))
  await writeOwner(folder, merchant, publicKey)
  await writeOwner(join(folder, 'brand'), brand.certificate, brand.publicKey)
  await writePrivateFile(join(service, 'pub_key_private.pem'), publicKey.privateKeyPem)
  await writePrivateFile(join(service, 'brand_pub_key_private.pem'), brand.publicKey.privateKeyPem)
  for (const { serial, privateKeyPem, certificatePem } of certificates) {
    await writePrivateFile(join(service, `${serial}_key.pem`), privateKeyPem)
    await writePrivateFile(join(service, `${serial}.pem`), certificatePem)
  }
  if (bank !== undefined) await writePrivateFile(join(service, 'bank_key.pem'), bank.privateKeyPem)
  const numbers: Numbers = {
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
  await writePrivateFile(join(folder, 'identity.json'), `${JSON.stringify(numbers, null, 2)}\n`)
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

/** The files of an owner: its own key and certificate, and WeChat Pay's public key for it. */
async function writeOwner(folder: string, own: CertifiedRecord, publicKey: KeyRecord): Promise<void> {
  await writePrivateFile(join(folder, 'apiclient_key.pem'), own.privateKeyPem)
  await writePrivateFile(join(folder, 'apiclient_cert.pem'), own.certificatePem)
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

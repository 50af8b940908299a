import type { BrandConfig, ClientConfig, V2Config } from '../client/client-config.js'
import type { KeyInput } from '../crypto/key-input.js'
import { readBareBase64 } from '../crypto/read-pem.js'
import { certificateTexts } from '../environment/key-text.js'
import type { EnvironmentSettings } from '../environment/read-environment.js'
import { WechatPayError } from '../errors/wechatpay-error.js'

/** A configuration as it was given: any part may be missing or wrong. */
export type Draft = Partial<Omit<ClientConfig, 'v2' | 'brand'>> & {
  readonly v2?: DraftV2
  readonly brand?: Partial<BrandConfig>
}

/** The settings of v2 as they were given. */
export type DraftV2 = Partial<Omit<V2Config, 'clientCertificate'>> & {
  readonly clientCertificate?: DraftClientCertificate
}

/** A client certificate as it was given. */
export interface DraftClientCertificate {
  readonly cert?: KeyInput
  readonly key?: KeyInput
  readonly pfx?: KeyInput
  readonly passphrase?: string
}

/** The settings of an environment as a client takes them. The private key serves the client certificate, too. */
export function draftOf({ certificates, v2, ...settings }: EnvironmentSettings): Draft {
  return {
    ...settings,
    ...(certificates === undefined ? {} : { certificates: split(certificates) }),
    ...(v2 === undefined ? {} : { v2: draftV2(v2, settings.privateKey) }),
  }
}

function draftV2(
  { apiV2Key, bankKey, clientCertificate, clientPkcs12 }: NonNullable<EnvironmentSettings['v2']>,
  privateKey: KeyInput | undefined,
): DraftV2 {
  const pair = clientCertificate && {
    ...(privateKey === undefined ? {} : { key: privateKey }),
    ...clientCertificate,
  }
  const certificate = clientPkcs12 ?? pair
  return {
    ...(apiV2Key === undefined ? {} : { apiV2Key }),
    ...(bankKey === undefined ? {} : { bankKey }),
    ...(certificate === undefined ? {} : { clientCertificate: certificate }),
  }
}

/** What cannot be read stays as it is, for the step that says why. */
function split(certificates: string | Uint8Array): readonly KeyInput[] {
  try {
    return certificateTexts(certificates, 'certificates')
  } catch (error) {
    if (error instanceof WechatPayError) return [certificates]
    throw error
  }
}

/** Whether a draft has a merchant, complete enough for a client. */
export function hasMerchantParts(draft: Draft): boolean {
  return draft.mchid !== undefined || draft.privateKey !== undefined || draft.brand === undefined
}

/** Every secret of a draft, as texts that must not appear anywhere. */
export function secretsOf(draft: Draft): readonly string[] {
  const { privateKey, apiV3Key, v2, brand } = draft
  const certificate = v2?.clientCertificate
  // The passphrase of a PKCS#12 file is the merchant number, which is no secret.
  const passphrase = certificate?.passphrase === draft.mchid ? undefined : certificate?.passphrase
  const given = [
    privateKey,
    apiV3Key,
    v2?.apiV2Key,
    certificate?.key,
    certificate?.pfx,
    passphrase,
    brand?.privateKey,
    brand?.apiKey,
  ]
  return given.flatMap(value => {
    if (value instanceof Uint8Array)
      return [Buffer.from(value).toString('utf8'), Buffer.from(value).toString('base64')]
    return typeof value === 'string' ? [value, ...decodedText(value)] : []
  })
}

/** The PEM inside of base64. */
function decodedText(text: string): readonly string[] {
  const bytes = readBareBase64(text)
  return bytes === undefined ? [] : [Buffer.from(bytes).toString('utf8')]
}

/** Whether a draft has settings of a brand. */
export function hasBrand({ brand }: Draft): boolean {
  return brand !== undefined
}

import type { KeyObject } from 'node:crypto'
import type { Words } from '../../cli/language.js'
import { modulusBits } from '../../crypto/check-rsa.js'
import type { KeyLook } from '../look-at-key.js'
import { failed, type StepResult } from '../step.js'

/** A private key, a public key or a certificate: what a setting takes. */
export type WantedKey = 'private' | 'public' | 'certificate'

const files: Readonly<Record<WantedKey, Words>> = {
  private: {
    en: 'Give apiclient_key.pem, from its -----BEGIN PRIVATE KEY----- line to its end.',
    zh: '填 apiclient_key.pem 的全部内容，从 -----BEGIN PRIVATE KEY----- 一行到结尾。',
  },
  public: {
    en: "Give WeChat Pay's public key (pub_key.pem) as downloaded from the merchant platform (账户中心, API安全).",
    zh: '填从商户平台（账户中心 → API安全）下载的微信支付公钥 pub_key.pem。',
  },
  certificate: {
    en: 'Give the certificate, from its -----BEGIN CERTIFICATE----- line to its end.',
    zh: '填证书的全部内容，从 -----BEGIN CERTIFICATE----- 一行到结尾。',
  },
}

/** The result for what is not the wanted key; undefined for a fitting RSA key of 2,048 bits or more. */
export function keyFault(look: KeyLook, wanted: WantedKey, name: string): StepResult | undefined {
  if (look.kind === wanted)
    return rsaFault(look.kind === 'certificate' ? look.certificate.publicKey : look.key, name)
  // A certificate may stand where a public key is wanted.
  if (look.kind === 'certificate' && wanted === 'public') return rsaFault(look.certificate.publicKey, name)
  const fix = files[wanted]
  switch (look.kind) {
    case 'private':
      return failed('KEY_IS_PRIVATE', { en: `${name} holds a private key.`, zh: `${name} 里是私钥。` }, fix)
    case 'public':
      return failed('KEY_IS_PUBLIC', { en: `${name} holds a public key.`, zh: `${name} 里是公钥。` }, fix)
    case 'certificate':
      return failed(
        'KEY_IS_CERTIFICATE',
        { en: `${name} holds a certificate, not a key.`, zh: `${name} 里是证书，不是密钥。` },
        fix,
      )
    case 'path':
      return failed(
        'KEY_IS_PATH',
        { en: `${name} holds a path, not a key.`, zh: `${name} 填的是路径，不是密钥内容。` },
        {
          en: `Write the path into ${name}_FILE, or read the file in the program.`,
          zh: `把路径写进 ${name}_FILE，或在程序里读文件。`,
        },
      )
    case 'encrypted':
      return failed(
        'KEY_ENCRYPTED',
        { en: `${name} is encrypted with a passphrase.`, zh: `${name} 是带口令加密的私钥。` },
        {
          en: 'Decrypt it: openssl pkcs8 -topk8 -nocrypt -in KEY -out apiclient_key.pem',
          zh: '先解密：openssl pkcs8 -topk8 -nocrypt -in KEY -out apiclient_key.pem',
        },
      )
    case 'pkcs12':
      return failed(
        'KEY_IS_PKCS12',
        { en: `${name} is a PKCS#12 file (.p12).`, zh: `${name} 是 PKCS#12 文件（.p12）。` },
        fix,
      )
    case 'several':
      return failed(
        'KEYS_SEVERAL',
        { en: `${name} holds several PEM blocks.`, zh: `${name} 里有多段 PEM。` },
        fix,
      )
    case 'other-pem':
      return failed(
        'KEY_HEADER_UNKNOWN',
        { en: `${name} is PEM of another kind: ${look.label}.`, zh: `${name} 是另一种 PEM：${look.label}。` },
        fix,
      )
    default:
      return failed('KEY_UNREADABLE', unreadable(look, name), fix)
  }
}

function unreadable(look: KeyLook, name: string): Words {
  if (look.kind === 'unreadable' && look.isPem && !look.hasEnd)
    return {
      en: `${name} has no -----END line: it is cut off.`,
      zh: `${name} 没有 -----END 一行，内容不完整。`,
    }
  if (look.kind === 'unreadable' && look.isPem)
    return { en: `The content of ${name} is damaged.`, zh: `${name} 的内容已损坏。` }
  return {
    en: `${name} is neither PEM nor a key in base64.`,
    zh: `${name} 既不是 PEM，也不是 base64 的密钥。`,
  }
}

function rsaFault(key: KeyObject, name: string): StepResult | undefined {
  if (key.asymmetricKeyType !== 'rsa') {
    return failed(
      'KEY_NOT_RSA',
      {
        en: `${name} is not an RSA key (${key.asymmetricKeyType ?? key.type}).`,
        zh: `${name} 不是 RSA 密钥（${key.asymmetricKeyType ?? key.type}）。`,
      },
      { en: 'Give the RSA key that belongs to the API certificate.', zh: '填与 API 证书配套的 RSA 密钥。' },
    )
  }
  const bits = modulusBits(key)
  if (bits >= 2048) return undefined
  return failed(
    'KEY_TOO_SHORT',
    { en: `${name} has ${bits} bits; 2,048 are needed.`, zh: `${name} 只有 ${bits} 位，至少要 2048 位。` },
    { en: 'Give the key that the merchant platform issued.', zh: '填商户平台签发的那把密钥。' },
  )
}

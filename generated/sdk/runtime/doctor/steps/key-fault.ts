import type { KeyObject } from 'node:crypto'
import type { Words } from '../../cli/language.js'
import { modulusBits } from '../../crypto/check-rsa.js'
import type { KeyLook } from '../look-at-key.js'
import type { ProblemCode } from '../problem-codes.js'
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

/** What a setting holds in place of the wanted key: the problem, and words behind the name of the setting. */
const mistakes: Readonly<Partial<Record<KeyLook['kind'], readonly [ProblemCode, Words]>>> = {
  private: ['KEY_IS_PRIVATE', { en: 'holds a private key.', zh: '里是私钥。' }],
  public: ['KEY_IS_PUBLIC', { en: 'holds a public key.', zh: '里是公钥。' }],
  certificate: ['KEY_IS_CERTIFICATE', { en: 'holds a certificate, not a key.', zh: '里是证书，不是密钥。' }],
  path: ['KEY_IS_PATH', { en: 'holds a path, not a key.', zh: '填的是路径，不是密钥内容。' }],
  encrypted: ['KEY_ENCRYPTED', { en: 'is encrypted with a passphrase.', zh: '是带口令加密的私钥。' }],
  pkcs12: ['KEY_IS_PKCS12', { en: 'is a PKCS#12 file (.p12).', zh: '是 PKCS#12 文件（.p12）。' }],
  several: ['KEYS_SEVERAL', { en: 'holds several PEM blocks.', zh: '里有多段 PEM。' }],
  'other-pem': ['KEY_HEADER_UNKNOWN', { en: 'is PEM of another kind', zh: '是另一种 PEM' }],
}

/** The result for what is not the wanted key; undefined for a fitting RSA key of 2,048 bits or more. */
export function keyFault(look: KeyLook, wanted: WantedKey, name: string): StepResult | undefined {
  const key = fittingKey(look, wanted)
  if (key !== undefined) return rsaFault(key, name)
  const [problem, words] = mistakes[look.kind] ?? ['KEY_UNREADABLE', unreadable(look)]
  const label = look.kind === 'other-pem' ? `: ${look.label}.` : ''
  const cause = { en: `${name} ${words.en}${label}`, zh: `${name} ${words.zh}${label}` }
  return failed(problem, cause, fixOf(look, wanted, name))
}

/** The key of the wanted kind; a certificate may stand where a public key is wanted. */
function fittingKey(look: KeyLook, wanted: WantedKey): KeyObject | undefined {
  if (look.kind === 'certificate') return wanted === 'private' ? undefined : look.certificate.publicKey
  return look.kind === wanted && 'key' in look ? look.key : undefined
}

function fixOf({ kind }: KeyLook, wanted: WantedKey, name: string): Words {
  if (kind === 'path') {
    return {
      en: `Write the path into ${name}_FILE, or read the file in the program.`,
      zh: `把路径写进 ${name}_FILE，或在程序里读文件。`,
    }
  }
  if (kind !== 'encrypted') return files[wanted]
  const command = 'openssl pkcs8 -topk8 -nocrypt -in KEY -out apiclient_key.pem'
  return { en: `Decrypt it: ${command}`, zh: `先解密：${command}` }
}

function unreadable(look: KeyLook): Words {
  if (look.kind !== 'unreadable' || !look.isPem)
    return { en: 'is neither PEM nor a key in base64.', zh: '既不是 PEM，也不是 base64 的密钥。' }
  return look.hasEnd
    ? { en: 'is PEM whose content is damaged.', zh: '是 PEM，但内容已损坏。' }
    : { en: 'has no -----END line: it is cut off.', zh: '没有 -----END 一行，内容不完整。' }
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

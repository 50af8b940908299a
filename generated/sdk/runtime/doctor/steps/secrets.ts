import type { SecretInput } from '../../crypto/key-input.js'
import { secretBytes } from '../../crypto/keys.js'
import { type Draft, hasBrand } from '../draft.js'
import { failed, ok, type Step, type StepResult, skipped } from '../step.js'

/** The APIv3 key is 32 bytes. */
export const apiV3KeyStep = secretStep('apiv3-key', 'apiV3Key', 'APIv3', draft => draft.apiV3Key)

/** The APIv2 key is 32 bytes. */
export const apiV2KeyStep = secretStep('apiv2-key', 'v2.apiV2Key', 'APIv2', draft => draft.v2?.apiV2Key)

/** The brand API key is 32 bytes. */
export const brandApiKeyStep = secretStep(
  'brand-api-key',
  'brand.apiKey',
  'API',
  draft => draft.brand?.apiKey,
)

function secretStep(
  id: string,
  setting: string,
  kind: string,
  read: (draft: Draft) => SecretInput | undefined,
): Step {
  const isBrand = setting.startsWith('brand.')
  return {
    id,
    title: isBrand ? { en: 'Brand API key', zh: '品牌API密钥' } : { en: `${kind} key`, zh: `${kind}密钥` },
    needs: [],
    ...(isBrand ? { isFor: hasBrand } : {}),
    run({ draft, nameOf }) {
      const name = nameOf(setting)
      const secret = read(draft)
      if (secret === undefined) return skipped(`${name} is not set.`, `没有设置 ${name}。`)
      const length = lengthOf(secret)
      if (length === secretBytes) return ok('32 bytes.', '32 字节。')
      return wrongLength(name, length, secret)
    },
  }
}

function wrongLength(name: string, length: number, secret: SecretInput): StepResult {
  const text = typeof secret === 'string' ? secret : ''
  const bare = text
    .trim()
    .replace(/^(["'])(.*)\1$/s, '$2')
    .trim()
  const isWrapped = bare !== text && lengthOf(bare) === secretBytes
  return failed(
    'SECRET_LENGTH',
    {
      en: `${name} has ${length} bytes, not ${secretBytes}.`,
      zh: `${name} 长 ${length} 字节，应为 ${secretBytes} 字节。`,
    },
    isWrapped
      ? { en: 'Take off the blanks, quotes or line end around it.', zh: '去掉首尾的空格、引号或换行。' }
      : {
          en: 'Give the key as it was set on the merchant platform (账户中心, API安全): the characters themselves, not hexadecimal or base64 of them.',
          zh: '填在商户平台（账户中心 → API安全）设置的那 32 个字符本身，不是它的十六进制或 base64。',
        },
  )
}

function lengthOf(secret: SecretInput): number {
  if (typeof secret === 'string') return new TextEncoder().encode(secret).length
  if (secret instanceof Uint8Array) return secret.length
  const size: unknown = Reflect.get(secret, 'symmetricKeySize')
  return typeof size === 'number' ? size : 0
}

import type { Choice, Encryption, EncryptionKey, FieldSignature } from '../../model/schema.js'
import type { Side } from '../../plan/plan.js'
import type { Language } from './language.js'

/** What a limit counts. */
export type Unit = 'character' | 'element'

/** How many, at least or at most. One of the bounds is there. */
export interface CountWords {
  readonly atMost: (count: number, unit: Unit) => string
  readonly atLeast: (count: number, unit: Unit) => string
  readonly exactly: (count: number, unit: Unit) => string
  readonly between: (min: number, max: number, unit: Unit) => string
}

/** Which numbers a field takes. */
export interface RangeWords {
  readonly atMost: (maximum: number) => string
  readonly atLeast: (minimum: number) => string
  readonly exactly: (value: number) => string
  readonly between: (minimum: number, maximum: number) => string
}

/** Sentences about a field: its limits, its group, how it travels, what was corrected. Names and values come as code. */
export interface FieldWords {
  readonly count: CountWords
  readonly range: RangeWords
  readonly choice: { readonly [S in Side]: { readonly [R in Choice['rule']]: (names: string) => string } }
  /** Names in a row: `a, b and c`. */
  readonly listed: (names: readonly string[]) => string
  /** Items in a row: `a, b, c`. */
  readonly joined: (items: readonly string[]) => string
  readonly value: (value: string, meaning: string) => string
  readonly always: (value: string) => string
  readonly fraction: string
  readonly supplied: string
  readonly notInEveryVariant: string
  /** `form` is one of `forms`. */
  readonly encoded: { readonly [S in Side]: (form: string) => string }
  readonly forms: { readonly json: string; readonly query: string }
  readonly signed: (algorithm: FieldSignature['algorithm']) => string
  /** `rsa-oaep, platform key`. */
  readonly cipher: (encryption: Pick<Encryption, 'algorithm' | 'key'>) => string
  readonly holds: (cipher: string, type: string) => string
  readonly encrypt: (cipher: string) => string
  readonly decrypt: (cipher: string) => string
  readonly correction: {
    readonly what: { readonly changed: string; readonly added: string }
    readonly line: (what: string, facts: readonly string[], reason: string) => string
    readonly removed: (field: string, reason: string) => string
  }
}

const counted = (count: number, unit: Unit): string => `${count} ${unit}${count === 1 ? '' : 's'}`

const en: FieldWords = {
  count: {
    atMost: (count, unit) => `At most ${counted(count, unit)}.`,
    atLeast: (count, unit) => `At least ${counted(count, unit)}.`,
    exactly: (count, unit) => `Exactly ${counted(count, unit)}.`,
    between: (min, max, unit) => `${min}–${counted(max, unit)}.`,
  },
  range: {
    atMost: maximum => `At most ${maximum}.`,
    atLeast: minimum => `At least ${minimum}.`,
    exactly: value => `Exactly ${value}.`,
    between: (minimum, maximum) => `From ${minimum} to ${maximum}.`,
  },
  choice: {
    request: {
      'exactly-one': names => `Give exactly one of ${names}.`,
      'at-least-one': names => `Give at least one of ${names}.`,
    },
    response: {
      'exactly-one': names => `Exactly one of ${names} is present.`,
      'at-least-one': names => `At least one of ${names} is present.`,
    },
  },
  listed: names => (names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`),
  joined: items => items.join(', '),
  value: (value, meaning) => `- ${value}: ${meaning}`,
  always: value => `Always ${value}.`,
  fraction: 'It may be a fraction.',
  supplied: 'The client fills it in where it is left out.',
  notInEveryVariant: 'Not every variant of the notice has it.',
  encoded: {
    request: form => `Give the data: it is sent as ${form}.`,
    response: form => `Arrives as ${form} and is decoded.`,
  },
  forms: { json: 'JSON text', query: 'a query string' },
  signed: algorithm => `Signed by the client (${algorithm}) where it is left out.`,
  cipher: ({ algorithm, key }) => `${algorithm}, ${key} key`,
  holds: (cipher, type) => `Encrypted (${cipher}); it holds ${type}.`,
  encrypt: cipher => `Give the plaintext: it is sent encrypted (${cipher}).`,
  decrypt: cipher => `Arrives encrypted (${cipher}) and is decrypted.`,
  correction: {
    what: { changed: 'Corrected', added: 'Added' },
    line: (what, facts, reason) =>
      facts.length === 0 ? `${what}: ${reason}` : `${what} (${facts.join(', ')}): ${reason}`,
    removed: (field, reason) => `Corrected: there is no ${field}. ${reason}`,
  },
}

const units: Readonly<Record<Unit, string>> = { character: '个字符', element: '个元素' }

/** The keys of fields, as merchants call them. */
const keys: Readonly<Record<EncryptionKey, string>> = {
  platform: '微信支付公钥',
  merchant: '商户私钥',
  apiv3: 'APIv3密钥',
  apiv2: 'APIv2密钥',
  brand: '品牌API密钥',
  bank: '银行卡加密公钥',
}

const zh: FieldWords = {
  count: {
    atMost: (count, unit) => `至多${count}${units[unit]}。`,
    atLeast: (count, unit) => `至少${count}${units[unit]}。`,
    exactly: (count, unit) => `固定${count}${units[unit]}。`,
    between: (min, max, unit) => `${min}–${max}${units[unit]}。`,
  },
  range: {
    atMost: maximum => `不大于${maximum}。`,
    atLeast: minimum => `不小于${minimum}。`,
    exactly: value => `固定为${value}。`,
    between: (minimum, maximum) => `取值${minimum}至${maximum}。`,
  },
  choice: {
    request: {
      'exactly-one': names => `以下字段恰好提供一个：${names}。`,
      'at-least-one': names => `以下字段至少提供一个：${names}。`,
    },
    response: {
      'exactly-one': names => `以下字段恰好返回一个：${names}。`,
      'at-least-one': names => `以下字段至少返回一个：${names}。`,
    },
  },
  listed: names => names.join('、'),
  joined: items => items.join('、'),
  value: (value, meaning) => `- ${value}：${meaning}`,
  always: value => `固定为${value}。`,
  fraction: '可以是小数。',
  supplied: '可省略，由客户端填写。',
  notInEveryVariant: '并非每种通知都有此字段。',
  encoded: {
    request: form => `直接传数据，发送时转为${form}。`,
    response: form => `收到的是${form}，已解析为数据。`,
  },
  forms: { json: 'JSON文本', query: '查询字符串' },
  signed: algorithm => `可省略，由客户端签名（${algorithm}）。`,
  cipher: ({ algorithm, key }) => `${algorithm}，${keys[key]}`,
  holds: (cipher, type) => `密文（${cipher}），内容为${type}。`,
  encrypt: cipher => `传明文，发送时自动加密（${cipher}）。`,
  decrypt: cipher => `收到的是密文（${cipher}），已自动解密。`,
  correction: {
    what: { changed: '更正', added: '补充' },
    line: (what, facts, reason) =>
      facts.length === 0 ? `${what}：${reason}` : `${what}（${facts.join('、')}）：${reason}`,
    removed: (field, reason) => `更正：没有${field}字段。${reason}`,
  },
}

/** The sentences about a field in each language. */
export const fieldWords: Readonly<Record<Language, FieldWords>> = { zh, en }

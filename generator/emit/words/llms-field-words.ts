import type { FactName } from '../../model/nodes/told-facts.js'
import type { Side } from '../../plan/plan.js'
import type { Language } from './language.js'

/** What the lists of fields in `llms/` say of a field. Names and values come as code. */
export interface LlmsFieldWords {
  readonly need: {
    readonly supplied: string
    readonly required: string
    readonly optional: string
    readonly shape: string
  }
  /** What of a field stands in parentheses behind its name. */
  readonly head: (type: string, need: string) => string
  readonly said: (parts: readonly string[]) => string
  readonly types: {
    readonly file: string
    readonly arrayOf: (items: string) => string
    readonly or: (types: readonly string[]) => string
    readonly encrypted: (type: string) => string
    readonly json: (type: string) => string
    readonly query: (type: string) => string
  }
  readonly values: { readonly [S in Side]: (values: readonly string[]) => string }
  readonly always: (value: string) => string
  readonly subjects: Readonly<Record<FactName, string>>
  readonly encrypt: (cipher: string) => string
  readonly decrypt: (cipher: string) => string
  readonly signed: string
}

const en: LlmsFieldWords = {
  need: {
    supplied: 'set by the client',
    required: 'required',
    optional: 'optional',
    shape: 'one of the shapes',
  },
  head: (type, need) => ` (${type}, ${need})`,
  said: parts => `: ${parts.join('; ')}`,
  types: {
    file: 'file',
    arrayOf: items => (items.includes(' ') ? `array of ${items}` : `${items}[]`),
    or: types => types.join(' or '),
    encrypted: type => `${type}, encrypted`,
    json: type => `${type} as a JSON string`,
    query: type => `${type} as a query string`,
  },
  values: {
    request: values => `one of ${values.join(', ')}`,
    response: values => `known values ${values.join(', ')}`,
  },
  always: value => `always ${value}`,
  subjects: {
    enum: 'values',
    const: 'constant',
    default: 'default',
    minLength: 'minimum length',
    maxLength: 'maximum length',
    minimum: 'minimum',
    maximum: 'maximum',
    fractions: 'fractions',
    minItems: 'minimum number of elements',
    maxItems: 'maximum number of elements',
    items: 'elements',
    content: 'content',
    encryption: 'encryption',
    signature: 'signature',
    properties: 'members',
    alternatives: 'shapes',
  },
  encrypt: cipher => `give the plaintext, the client encrypts it (${cipher})`,
  decrypt: cipher => `arrives encrypted (${cipher}), the client decrypts it`,
  signed: 'the client signs it where it is left out',
}

const zh: LlmsFieldWords = {
  need: { supplied: '客户端填写', required: '必填', optional: '可选', shape: '形式之一' },
  head: (type, need) => `（${type}，${need}）`,
  said: parts => `：${parts.join('；')}`,
  types: {
    file: '文件',
    arrayOf: items => (/^[a-z[\]]+$/.test(items) ? `${items}[]` : `数组（${items}）`),
    or: types => types.join('或'),
    encrypted: type => `加密的${type}`,
    json: type => `JSON字符串，内容为${type}`,
    query: type => `查询字符串，内容为${type}`,
  },
  values: {
    request: values => `取值为${values.join('、')}之一`,
    response: values => `已知取值${values.join('、')}`,
  },
  always: value => `固定为${value}`,
  subjects: {
    enum: '取值',
    const: '固定值',
    default: '默认值',
    minLength: '最短长度',
    maxLength: '最大长度',
    minimum: '最小值',
    maximum: '最大值',
    fractions: '可以是小数',
    minItems: '最少元素数',
    maxItems: '最多元素数',
    items: '元素',
    content: '内容',
    encryption: '加密',
    signature: '签名',
    properties: '字段',
    alternatives: '形式',
  },
  encrypt: cipher => `传明文，由客户端加密（${cipher}）`,
  decrypt: cipher => `收到密文（${cipher}），由客户端解密`,
  signed: '可省略，由客户端签名',
}

/** What the lists of fields say in each language. */
export const llmsFieldWords: Readonly<Record<Language, LlmsFieldWords>> = { zh, en }

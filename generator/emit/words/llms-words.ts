import type { BadgeName, MerchantMode, Note, Response } from '../../model/model.js'
import type { Language } from './language.js'
import { type LlmsFieldWords, llmsFieldWords } from './llms-field-words.js'

/** What `llms.txt` and the files below `llms/` say beside the pages' words. Names and values come as code. */
export interface LlmsWords {
  readonly index: {
    readonly summary: (operations: string, webhooks: string) => string
    readonly contents: string
    readonly products: string
    readonly group: string
    readonly part: string
    readonly others: string
    readonly optional: string
    readonly errors: string
    readonly sharedCodes: (count: number) => string
    readonly operations: (count: number) => string
    readonly webhooks: (count: number) => string
    readonly nothing: string
    readonly notice: (types: string) => string
    readonly forPartners: string
    readonly counts: (counts: readonly string[]) => string
  }
  readonly headings: {
    readonly request: string
    readonly response: string
    readonly errors: string
    readonly example: string
    readonly links: string
    readonly arrives: string
    readonly variants: string
    readonly reply: string
    readonly noticesFollow: string
    readonly sentAfter: string
  }
  /** Lines of facts: `- Protocol: v3`. */
  readonly facts: {
    readonly protocol: (name: string) => string
    readonly product: (names: readonly string[]) => string
    readonly merchants: (modes: readonly MerchantMode[]) => string
    readonly security: string
    readonly unsigned: string
    readonly nonceless: string
    readonly fragment: (text: string) => string
    readonly timeout: (seconds: number) => string
  }
  readonly labels: {
    readonly badges: Readonly<Record<BadgeName, string>>
    readonly notes: Readonly<Record<Note['level'], string>>
    /** A note with a title of its own. */
    readonly titled: (label: string, title: string) => string
    /** A label in front of its text. */
    readonly labelled: (label: string, text: string) => string
  }
  readonly response: {
    readonly kinds: Readonly<Record<Response['kind'], string>>
    readonly status: (status: number, kind: string, mediaType: string | undefined) => string
    readonly nothingSent: string
    readonly undescribed: string
    readonly failure: string
    readonly may: string
  }
  readonly errors: {
    readonly head: string
    readonly codes: (guard: string, descriptor: string, module: string) => string
    readonly shared: (link: string) => string
    readonly scope: (prefix: string) => string
  }
  readonly client: string
  /** Above the call with every field of the page, below the one with those that it needs. */
  readonly allFields: string
  readonly webhook: {
    readonly head: (types: string) => string
    readonly body: string
    readonly content: string
    readonly answer: (statuses: readonly string[]) => string
    readonly replyBody: (mediaType: string, required: boolean) => string
  }
  readonly field: LlmsFieldWords
  /** In front of the meaning of a name: `CODE: meaning`. */
  readonly meaning: (name: string, text: string) => string
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

const modes: Readonly<Record<MerchantMode, string>> = { direct: 'direct merchants', partner: 'partners' }

const en: LlmsWords = {
  index: {
    summary: (operations, webhooks) =>
      `TypeScript SDK of an HTTP API: ${operations}, ${webhooks}. One file for each, in plain Markdown.`,
    contents:
      'Each file names the request, the response and the errors field by field, with the path of a field on the wire, and shows one call.',
    products: 'Products link to their own index, which links to these files.',
    group: 'Products',
    part: 'Pages',
    others: 'Other',
    optional: 'Optional',
    errors: 'Errors',
    sharedCodes: number => `${count(number, 'code')} that operations share`,
    operations: number => count(number, 'operation'),
    webhooks: number => count(number, 'webhook'),
    nothing: 'nothing listed',
    notice: types => `notice ${types}`,
    forPartners: ' (for partners)',
    counts: counts => `(${counts.join(', ')})`,
  },
  headings: {
    request: 'Request',
    response: 'Response',
    errors: 'Errors',
    example: 'Example',
    links: 'Links',
    arrives: 'What arrives',
    variants: 'Variants',
    reply: 'Reply',
    noticesFollow: 'Notices that follow',
    sentAfter: 'Sent after',
  },
  facts: {
    protocol: name => `- Protocol: ${name}`,
    product: names => `- Product: ${names.join(', ')}`,
    merchants: all => `- For: ${all.map(mode => modes[mode]).join(', ')}`,
    security: '- Needs the client certificate of the merchant',
    unsigned: '- Sent without a signature of the merchant',
    nonceless: '- Sent without `nonce_str`',
    fragment: text => `- Fragment of the address: ${text}`,
    timeout: seconds => `- Takes up to ${seconds} seconds`,
  },
  labels: {
    badges: {
      redesigned: 'Replaced',
      deprecated: 'Deprecated',
      privated: 'Closed to new merchants',
      'need-accessment': 'Requires permission',
      discarded: 'Discarded',
      'need-tbt': 'Requires a test account',
      important: 'Important',
      special: 'Special',
      specific: 'Specific',
      parsed: 'Parsed',
      confusing: 'Confusing',
    },
    notes: { important: 'Important', note: 'Note', tip: 'Tip', warning: 'Warning', caution: 'Caution' },
    titled: (label, title) => `${label}, ${title}`,
    labelled: (label, text) => `**${label}:**${text}`,
  },
  response: {
    kinds: {
      object: 'an object',
      empty: 'no body',
      stream: 'the bytes of a file',
      redirect: 'a redirect of the browser',
      'error-only': 'the bytes of a file',
    },
    status: (status, kind, mediaType) =>
      `Status ${status}, ${kind}${mediaType === undefined ? '' : ` (${mediaType})`}.`,
    nothingSent: 'Nothing is sent.',
    undescribed: 'Its members are not described.',
    failure: 'On failure an object arrives in the place of the file:',
    may: 'The answer may be:',
  },
  errors: {
    head: 'Every error is a `WechatPayError`: its `code` says what happened, its `outcome` whether anything was done, its `advice` what to do next.',
    codes: (guard, descriptor, module) =>
      `The service refuses this call with these codes; ${guard} tells them apart from errors of other calls (${descriptor} is exported by ${module}):`,
    shared: link => `Codes that it shares with other operations: ${link}.`,
    scope: prefix =>
      `Every operation whose page begins with ${prefix} may fail with these codes, unless a longer path has a list of its own.`,
  },
  client: '`client` is made once with `createClient`.',
  allFields: 'With all fields:',
  webhook: {
    head: types => `Notice ${types}, sent to the address that you gave.`,
    body: 'The body, `event.body`, may be:',
    content: 'Its decrypted content, `event.resource`:',
    answer: statuses =>
      statuses.length === 0 ? 'Answer with a status.' : `Answer with one of ${statuses.join(', ')}.`,
    replyBody: (mediaType, required) => ` The body (${mediaType}) is ${required ? 'required' : 'optional'}.`,
  },
  field: llmsFieldWords.en,
  meaning: (name, text) => `${name}: ${text}`,
}

const modesZh: Readonly<Record<MerchantMode, string>> = { direct: '直连商户', partner: '服务商' }

const zh: LlmsWords = {
  index: {
    summary: (operations, webhooks) =>
      `HTTP API的TypeScript SDK：${operations}、${webhooks}，每个一份Markdown文件。`,
    contents: '每份文件逐个字段说明请求、应答和错误，标出字段在报文中的路径，并给出一次调用。',
    products: '产品链接到各自的索引，索引再链接到这些文件。',
    group: '产品',
    part: '页面',
    others: '其他',
    // The name that the convention of `llms.txt` gives to what readers may leave out.
    optional: 'Optional',
    errors: '错误码',
    sharedCodes: number => `${number}个公共错误码`,
    operations: number => `${number}个接口`,
    webhooks: number => `${number}个通知`,
    nothing: '暂无',
    notice: types => `通知 ${types}`,
    forPartners: '（服务商）',
    counts: counts => `（${counts.join('、')}）`,
  },
  headings: {
    request: '请求',
    response: '应答',
    errors: '错误',
    example: '示例',
    links: '官方文档',
    arrives: '通知内容',
    variants: '分类',
    reply: '应答',
    noticesFollow: '后续通知',
    sentAfter: '调用以下接口后发送',
  },
  facts: {
    protocol: name => `- 协议：${name}`,
    product: names => `- 产品：${names.join('、')}`,
    merchants: all => `- 适用：${all.map(mode => modesZh[mode]).join('、')}`,
    security: '- 需要商户API证书（双向TLS）',
    unsigned: '- 不带商户签名',
    nonceless: '- 不带`nonce_str`',
    fragment: text => `- 地址片段：${text}`,
    timeout: seconds => `- 最长耗时${seconds}秒`,
  },
  labels: {
    badges: {
      redesigned: '已有新版',
      deprecated: '已下线',
      privated: '不再对新商户开放',
      'need-accessment': '需申请权限',
      discarded: '已弃用',
      'need-tbt': '需测试账号',
      important: '重要',
      special: '特别说明',
      specific: '特定说明',
      parsed: '解析说明',
      confusing: '易混淆',
    },
    notes: { important: '重要', note: '说明', tip: '提示', warning: '警告', caution: '注意' },
    titled: (label, title) => `${label}，${title}`,
    labelled: (label, text) => `**${label}：**${text}`,
  },
  response: {
    kinds: {
      object: '对象',
      empty: '无应答体',
      stream: '文件内容',
      redirect: '浏览器重定向',
      'error-only': '文件内容',
    },
    status: (status, kind, mediaType) =>
      `状态码${status}，${kind}${mediaType === undefined ? '' : `（${mediaType}）`}。`,
    nothingSent: '没有参数。',
    undescribed: '页面没有说明其中的字段。',
    failure: '失败时收到的不是文件，而是对象：',
    may: '应答示例：',
  },
  errors: {
    head: '所有错误都是`WechatPayError`：`code`说明发生了什么，`outcome`说明服务是否可能已处理，`advice`说明接下来怎么做。',
    codes: (guard, descriptor, module) =>
      `本接口会返回以下错误码；用${guard}与其他接口的错误区分（${module}导出${descriptor}）：`,
    shared: link => `公共错误码：${link}。`,
    scope: prefix =>
      `页面路径以${prefix}开头的接口都可能返回这些错误码；更长的路径如有自己的列表，以后者为准。`,
  },
  client: '`client`由`createClient`创建，只需创建一次。',
  allFields: '全部字段：',
  webhook: {
    head: types => `通知${types}，发往商户提供的地址。`,
    body: '通知报文（`event.body`）示例：',
    content: '解密后的内容（`event.resource`）：',
    answer: statuses => (statuses.length === 0 ? '返回状态码即可。' : `返回${statuses.join('、')}之一。`),
    replyBody: (mediaType, required) => `应答体（${mediaType}）${required ? '必填' : '可选'}。`,
  },
  field: llmsFieldWords.zh,
  meaning: (name, text) => `${name}：${text}`,
}

/** What the files for language models say in each language. */
export const llmsWords: Readonly<Record<Language, LlmsWords>> = { zh, en }

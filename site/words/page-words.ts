import type { ContentKind, RootRole } from '../render/shown-rows.js'

/** What a mark of a field says where we send the value and where we receive it. */
export interface MarkWords {
  readonly sent: string
  readonly received: string
}

/** The words of a page around its own text: operations, notices, tables, samples, boxes. */
export interface PageWords {
  readonly sectionLink: string
  readonly samples: string
  readonly notice: string
  readonly sourceFile: (name: string, line: number) => string
  readonly moved: string
  readonly newAddress: string
  readonly commonErrors: string
  readonly absentPage: string
  /** The name of a table that does not describe parameters, for screen readers. */
  readonly table: string
  readonly fieldCount: (fields: number, required: number) => string
  readonly errorCount: (errors: number) => string
  readonly expandAll: string
  readonly foldAll: string
  readonly fieldsBelow: (name: string) => string
  readonly required: string
  /** A group of fields of which exactly one, or at least one, is given. */
  readonly oneOf: (count: number, isExact: boolean) => string
  readonly listSeparator: string
  readonly fixedValue: string
  readonly values: string
  readonly valueCount: (values: number) => string
  readonly limits: {
    readonly length: (bounds: string) => string
    readonly range: (bounds: string) => string
    readonly items: (bounds: string) => string
    readonly between: (min: number | string, max: number | string) => string
  }
  readonly marks: Readonly<Record<'notify' | 'secret' | 'encoded' | 'signed', MarkWords>>
  readonly dividers: Readonly<Record<ContentKind, string>>
  readonly roles: Readonly<Record<Exclude<RootRole, 'group'>, string>>
  readonly code: string
  readonly copyCode: string
  /** The name of the box that a figure scrolls in. */
  readonly figure: string
  readonly copyCodeOf: (name: string) => string
  readonly languages: string
  readonly forms: (language: string) => string
  /** Titles of badges, containers and alerts that have none. */
  readonly badges: ReadonlyMap<string, string>
  readonly containers: ReadonlyMap<string, string>
  readonly alerts: ReadonlyMap<string, string>
}

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

export const zhPageWords: PageWords = {
  sectionLink: '本节链接',
  samples: '示例',
  notice: '通知',
  sourceFile: (name, line) => `源文件 ${name}:${line}`,
  moved: '页面已移动',
  newAddress: '新地址：',
  commonErrors: '所有接口共有的错误：',
  absentPage: '本站未收录此页面',
  table: '表格',
  fieldCount: (fields, required) => `${fields} 个字段，必填 ${required} 个`,
  errorCount: errors => `${errors} 个错误码`,
  expandAll: '全部展开',
  foldAll: '全部折叠',
  fieldsBelow: name => `${name} 的下级字段`,
  required: '必填',
  oneOf: (count, isExact) => `${numerals[count] ?? `${count} `}选一${isExact ? '' : '以上'}`,
  listSeparator: '、',
  fixedValue: '固定为',
  values: '枚举值',
  valueCount: values => `枚举值（${values} 个）`,
  limits: {
    length: bounds => `${bounds} 个字符`,
    range: bounds => `取值 ${bounds}`,
    items: bounds => `${bounds} 项`,
    between: (min, max) => `${min}～${max}`,
  },
  marks: {
    notify: { sent: '通知地址', received: '通知地址' },
    secret: { sent: '需加密', received: '需解密' },
    encoded: { sent: '编码', received: '编码' },
    signed: { sent: '签名', received: '签名' },
  },
  dividers: {
    decrypted: '密文解密后的内容',
    decoded: '字符串解码后的内容',
    content: '字符串里的内容',
    alternative: '或者，该字段为以下结构',
  },
  roles: { option: '调用选项', path: '路径参数' },
  code: '代码',
  copyCode: '复制代码',
  figure: '图',
  copyCodeOf: name => `复制代码：${name}`,
  languages: '编程语言',
  forms: language => `${language} 写法`,
  badges: new Map([
    ['im-redesigned', '已有新接口'],
    ['im-deprecated', '已下线'],
    ['im-discarded', '已停用'],
    ['im-privated', '不对新商户开放'],
    ['im-need-accessment', '需先申请权限'],
    ['im-need-tbt', '需先申请开通'],
    ['im-important', '重要'],
    ['im-special', '特别说明'],
    ['im-specific', '特别说明'],
    ['im-parsed', '解析说明'],
    ['im-confusing', '容易混淆'],
  ]),
  containers: new Map([
    ['tip', '提示'],
    ['info', '说明'],
    ['warning', '注意'],
    ['danger', '警告'],
    ['details', '详情'],
  ]),
  alerts: new Map([
    ['NOTE', '说明'],
    ['TIP', '提示'],
    ['IMPORTANT', '重要'],
    ['WARNING', '注意'],
    ['CAUTION', '警告'],
  ]),
}

export const enPageWords: PageWords = {
  sectionLink: 'Link to this section',
  samples: 'Examples',
  notice: 'Notice',
  sourceFile: (name, line) => `Source ${name}:${line}`,
  moved: 'This page has moved',
  newAddress: 'New address: ',
  commonErrors: 'Errors that all operations share: ',
  absentPage: 'This site does not have that page',
  table: 'Table',
  fieldCount: (fields, required) => `${fields} ${fields === 1 ? 'field' : 'fields'}, ${required} required`,
  errorCount: errors => `${errors} error ${errors === 1 ? 'code' : 'codes'}`,
  expandAll: 'Expand all',
  foldAll: 'Collapse all',
  fieldsBelow: name => `Fields of ${name}`,
  required: 'Required',
  oneOf: (count, isExact) => `${isExact ? 'One' : 'At least one'} of ${count}`,
  listSeparator: ', ',
  fixedValue: 'Always',
  values: 'One of',
  valueCount: values => `${values} values`,
  limits: {
    length: bounds => `${bounds} characters`,
    range: bounds => bounds,
    items: bounds => `${bounds} items`,
    between: (min, max) => `${min}–${max}`,
  },
  marks: {
    notify: { sent: 'Notice address', received: 'Notice address' },
    secret: { sent: 'Encrypt', received: 'Decrypt' },
    encoded: { sent: 'Encoded', received: 'Encoded' },
    signed: { sent: 'Signed', received: 'Signed' },
  },
  dividers: {
    decrypted: 'The decrypted content',
    decoded: 'The decoded content',
    content: 'The content of the string',
    alternative: 'Or the field has this structure',
  },
  roles: { option: 'Call option', path: 'Path parameter' },
  code: 'Code',
  copyCode: 'Copy code',
  figure: 'Figure',
  copyCodeOf: name => `Copy code: ${name}`,
  languages: 'Languages',
  forms: language => `Styles of ${language}`,
  badges: new Map([
    ['im-redesigned', 'Replaced by a new operation'],
    ['im-deprecated', 'Retired'],
    ['im-discarded', 'Discontinued'],
    ['im-privated', 'Not open to new merchants'],
    ['im-need-accessment', 'Needs a permission'],
    ['im-need-tbt', 'Needs activation'],
    ['im-important', 'Important'],
    ['im-special', 'Special case'],
    ['im-specific', 'Special case'],
    ['im-parsed', 'How it is read'],
    ['im-confusing', 'Easily confused'],
  ]),
  containers: new Map([
    ['tip', 'Tip'],
    ['info', 'Note'],
    ['warning', 'Caution'],
    ['danger', 'Warning'],
    ['details', 'Details'],
  ]),
  alerts: new Map([
    ['NOTE', 'Note'],
    ['TIP', 'Tip'],
    ['IMPORTANT', 'Important'],
    ['WARNING', 'Caution'],
    ['CAUTION', 'Warning'],
  ]),
}

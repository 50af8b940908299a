import { protocolFacts, protocolOf } from '../../dialect/protocols.js'
import { headCells, markerOf, type TableRole } from '../../dialect/table-heads.js'
import type { Document, DocumentBlock, FieldRow, SourceRow } from '../../model/document/document.js'

/** What a new page describes. */
export interface NewPage {
  /** Relative to the specs folder: `openapi/v3/library/loans.md`. */
  readonly file: string
  readonly method: string
  readonly title: string
}

const tooltip = '对应PHP的array'

/** A page to fill in, with every part of an operation or a webhook once. It reads without errors. */
export function scaffoldPage({ file, method, title }: NewPage): Document {
  const isWebhook = file.startsWith('webhook/')
  const protocol = protocolOf(file.replace(/^(?:openapi|webhook)\//, '')) ?? 'v3'
  const { mediaType, label } = protocolFacts[protocol]
  const isXml = mediaType === 'application/xml'
  const blocks: readonly DocumentBlock[] = [
    { kind: 'heading', depth: 1, text: '{{ $frontmatter.title }}', attributes: `#${method}` },
    { kind: 'prose', lines: ['{{ $frontmatter.description }}'] },
    table('request', isWebhook ? noticeRows(isXml, label) : requestRows(file, method, isXml)),
    ...(isWebhook ? [] : [emptyGroup]),
    isWebhook
      ? table('reply', [field('status', 0, 'string', '状态码<br/>`20X` \\| `4XX` 枚举值之一')])
      : table('response', [field('name', 0, 'string', '说明')]),
    { kind: 'prose', lines: ['参阅 [官方文档](https://pay.weixin.qq.com/doc/)'] },
  ]
  return { kind: 'document', file, frontMatter: [`title: ${yamlText(title)}`, 'description: 说明'], blocks }
}

/** The six forms are written into an empty group. */
const emptyGroup: DocumentBlock = {
  kind: 'container',
  colons: 3,
  name: 'code-group',
  info: '',
  attributes: '',
  tightStart: false,
  tightEnd: false,
  blocks: [],
}

/** Plain if YAML reads it as the same text. */
function yamlText(text: string): string {
  return /^[\p{L}\p{N}][^#:\s]*$/u.test(text) && !/^(?:[\d.]+|true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text)
}

function table(role: TableRole, rows: readonly SourceRow[]): DocumentBlock {
  const head = headCells(role)
  return { kind: 'table-source', head, delimiter: head.map(() => '---'), rows, marker: markerOf(role) }
}

function field(name: string, indent: number, type: string, description: string): FieldRow {
  const marks = type === 'object' ? { tooltip } : {}
  return { kind: 'field-row', name, required: true, indent, type, description, marks }
}

function requestRows(file: string, method: string, isXml: boolean): readonly FieldRow[] {
  const names = [...file.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => field(name, 0, 'string', '说明'))
  const isQuery = method === 'get' || method === 'delete' || method === 'head' || method === 'options'
  if (isQuery && names.length > 0) return names
  const group = isQuery
    ? field('query', 0, 'object', '声明请求的查询参数')
    : isXml
      ? field('xml', 0, 'object', '声明请求的`XML`数据结构')
      : field('json', 0, 'object', '声明请求的`JSON`数据结构')
  return [...names, group, field('name', 1, 'string', '说明')]
}

function noticeRows(isXml: boolean, label: string): readonly FieldRow[] {
  if (isXml) return [field('body', 0, 'object', '通知的`XML`数据结构'), field('name', 1, 'string', '说明')]
  return [
    field('headers', 0, 'object', '通知的头参数'),
    ...['Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature', 'Wechatpay-Timestamp'].map(name =>
      field(name, 1, 'string', '说明'),
    ),
    field('body', 0, 'object', '通知的`JSON`数据结构'),
    field('id', 1, 'string', '通知的唯一编号'),
    field('create_time', 1, 'string', '通知创建的时间'),
    field('event_type', 1, 'string', '通知的类型'),
    field('resource_type', 1, 'string', '通知的资源数据类型'),
    field('summary', 1, 'string', '回调摘要'),
    field('resource', 1, 'object', '通知的资源数据'),
    field('algorithm', 2, 'string', '对称加密算法'),
    {
      ...field('ciphertext', 2, 'string', '数据密文'),
      marks: { tooltip: `${label}密钥加密后的BASE64字符串`, encrypted: 'by-aes-gcm' },
    },
    field('nonce', 2, 'string', '加密使用的随机串'),
  ]
}

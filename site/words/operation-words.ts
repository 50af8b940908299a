import type { Protocol } from '../../generator/dialect/protocols.js'
import { newHeads, type TableHeads } from '../../generator/dialect/table-heads.js'

/** Words of the page of an operation or a notice: its head, its sections, its code, what a call needs. */
export interface OperationWords {
  /** Heads of tables, in place of those of the page. */
  readonly heads: TableHeads
  readonly modes: { readonly direct: string; readonly partner: string }
  /** What readers call the protocols. */
  readonly versions: Readonly<Record<Protocol, string>>
  /** Names of landmarks; with the operation where the page has several. */
  readonly breadcrumb: string
  readonly sections: string
  readonly of: (landmark: string, operation: string) => string
  readonly copyPath: string
  readonly copyUrl: string
  readonly url: string
  readonly copyField: (path: string) => string
  readonly copied: string
  readonly form: (language: string) => string
  readonly fields: string
  readonly smallest: string
  readonly allFields: string
  readonly officialDocuments: string
  /** The heading above the calls before and after. */
  readonly flow: string
  readonly previousCall: string
  readonly nextCall: string
  readonly sameStep: string
  /** How many fields a request has, and how many the smallest call gives. */
  readonly neededCount: (fields: number, needed: number) => string
  /** How many fields an answer has, and how many are always there. */
  readonly presentCount: (fields: number, present: number) => string
  readonly present: string
  readonly supplied: string
  readonly skipTable: (name: string) => string
  readonly tableEnd: (name: string) => string
}

export const zhOperationWords: OperationWords = {
  heads: newHeads,
  modes: { direct: '直连商户', partner: '服务商' },
  versions: { v3: 'APIv3', v2: 'APIv2', brand: '品牌 API' },
  breadcrumb: '位置',
  sections: '本页内容',
  of: (landmark, operation) => `${landmark}：${operation}`,
  copyPath: '复制路径',
  copyUrl: '复制完整 URL',
  url: 'URL',
  copyField: path => `复制字段路径 ${path}`,
  copied: '已复制',
  form: language => `${language} 写法`,
  fields: '示例的字段',
  smallest: '最少字段',
  allFields: '全部字段',
  officialDocuments: '官方文档',
  flow: '前后步骤',
  previousCall: '上一步',
  nextCall: '下一步',
  sameStep: '同一步的其他接口',
  neededCount: (fields, needed) => `${fields} 个字段，最少填 ${needed} 个`,
  presentCount: (fields, present) => `${fields} 个字段，必有 ${present} 个`,
  present: '必有',
  supplied: '由客户端填写',
  skipTable: name => `跳过${name}`,
  tableEnd: name => `${name}结束`,
}

export const enOperationWords: OperationWords = {
  heads: {
    tables: {
      request: 'Request',
      response: 'Response',
      reply: 'Reply',
      error: 'Failure',
      errors: 'Error codes',
    },
    type: 'Type',
    status: 'Status',
    description: 'Description',
    name: 'Name',
  },
  modes: { direct: 'Direct merchant', partner: 'Partner' },
  versions: { v3: 'APIv3', v2: 'APIv2', brand: 'Brand API' },
  breadcrumb: 'Breadcrumb',
  sections: 'Sections of this page',
  of: (landmark, operation) => `${landmark}: ${operation}`,
  copyPath: 'Copy path',
  copyUrl: 'Copy full URL',
  url: 'URL',
  copyField: path => `Copy field path ${path}`,
  copied: 'Copied',
  form: language => `Style of ${language}`,
  fields: 'Fields of the example',
  smallest: 'Required fields',
  allFields: 'All fields',
  officialDocuments: 'Official documents',
  flow: 'Before and after',
  previousCall: 'Previous step',
  nextCall: 'Next step',
  sameStep: 'Other operations of this step',
  neededCount: (fields, needed) =>
    `${fields} ${fields === 1 ? 'field' : 'fields'}, the smallest call needs ${needed}`,
  presentCount: (fields, present) =>
    `${fields} ${fields === 1 ? 'field' : 'fields'}, ${present} always present`,
  present: 'Always',
  supplied: 'Filled in by the client',
  skipTable: name => `Skip past ${name}`,
  tableEnd: name => `End of ${name}`,
}

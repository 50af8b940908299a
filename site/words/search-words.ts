import type { TableRole } from '../../generator/dialect/table-heads.js'

/** Words of the search. */
export interface SearchWords {
  readonly button: string
  readonly title: string
  readonly field: string
  readonly hint: string
  readonly close: string
  readonly failed: string
  readonly idle: string
  readonly loading: string
  readonly nothing: string
  /** How many operations were found, and how many of them are shown. */
  readonly found: (count: number, shown: number) => string
  readonly notice: string
  readonly tables: Readonly<Record<TableRole, string>>
}

export const zhSearchWords: SearchWords = {
  button: '搜索',
  title: '搜索接口和字段',
  field: '搜索接口、字段和说明',
  hint: '接口、字段（如 out_trade_no）或说明',
  close: '关闭',
  failed: '索引加载失败，请检查网络后重新打开搜索。',
  idle: '多个关键词须同时匹配；↑ ↓ 选择，回车打开。',
  loading: '正在加载索引…',
  nothing: '没有结果',
  found: (count, shown) => (count > shown ? `${count} 个接口，显示前 ${shown} 个` : `${count} 个接口`),
  notice: '通知',
  tables: { request: '请求', response: '返回', reply: '应答', error: '异常', errors: '错误' },
}

export const enSearchWords: SearchWords = {
  button: 'Search',
  title: 'Search operations and fields',
  field: 'Search operations, fields and descriptions',
  hint: 'An operation, a field (out_trade_no) or words',
  close: 'Close',
  failed: 'The index could not be loaded. Check the network and open the search again.',
  idle: 'All words must match. ↑ ↓ to choose, Enter to open.',
  loading: 'Loading the index…',
  nothing: 'No results',
  found: (count, shown) => {
    const operations = `${count} ${count === 1 ? 'operation' : 'operations'}`
    return count > shown ? `${operations}, the first ${shown} shown` : operations
  },
  notice: 'Notice',
  tables: { request: 'Request', response: 'Response', reply: 'Reply', error: 'Error', errors: 'Errors' },
}

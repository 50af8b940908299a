import type { TableRole } from '../../generator/dialect/table-heads.js'

/** What a result of the search is. */
export type ResultKind = 'operation' | 'notice' | 'product' | 'guide' | 'page' | 'field' | 'error' | 'text'

/** Words of the search. */
export interface SearchWords {
  readonly button: string
  readonly title: string
  readonly field: string
  readonly hint: string
  readonly close: string
  readonly clear: string
  readonly failed: string
  readonly retry: string
  readonly loading: string
  /** How many results there are, for those who do not see them. */
  readonly found: (count: number) => string
  readonly nothing: (query: string) => string
  /** None of the results has all words. */
  readonly partial: string
  /** The query was read as another one. */
  readonly corrected: (query: string) => string
  readonly best: string
  /** The names of groups of results. */
  readonly groups: Readonly<Record<ResultKind, string>>
  /** The names of single results. */
  readonly kinds: Readonly<Record<ResultKind, string>>
  readonly protocols: { readonly v2: string; readonly v3: string; readonly brand: string }
  readonly more: (count: number) => string
  /** All operations with a field or an error. */
  readonly allPlaces: (count: number) => string
  readonly placesOf: (name: string) => string
  readonly back: string
  readonly usedIn: (count: number) => string
  readonly recent: string
  readonly popular: string
  readonly forget: string
  readonly similar: string
  readonly tips: readonly string[]
  readonly catalogue: string
  readonly notices: string
  /** Tables of parameters by their marker. */
  readonly tables: Readonly<Record<TableRole, string>>
  readonly keys: { readonly choose: string; readonly open: string; readonly close: string }
}

export const zhSearchWords: SearchWords = {
  button: '搜索',
  title: '搜索文档',
  field: '搜索接口、通知、字段、错误码和指南',
  hint: '接口、路径、字段、错误码…',
  close: '关闭',
  clear: '清空',
  failed: '索引加载失败，请检查网络。',
  retry: '重试',
  loading: '正在搜索…',
  found: count => `${count} 个结果，用上下方向键选择`,
  nothing: query => `没有找到“${query}”`,
  partial: '没有同时匹配全部关键词的结果，以下匹配其中一部分',
  corrected: query => `已按“${query}”搜索`,
  best: '最佳匹配',
  groups: {
    operation: '接口',
    notice: '通知',
    product: '产品',
    guide: '指南',
    page: '页面',
    field: '字段',
    error: '错误码',
    text: '正文提到',
  },
  kinds: {
    operation: '接口',
    notice: '通知',
    product: '产品',
    guide: '指南',
    page: '页面',
    field: '字段',
    error: '错误码',
    text: '正文',
  },
  protocols: { v2: 'v2', v3: 'v3', brand: '品牌' },
  more: count => `还有 ${count} 个`,
  allPlaces: count => `查看全部 ${count} 个接口和通知`,
  placesOf: name => `包含 ${name} 的接口和通知`,
  back: '返回结果',
  usedIn: count => `用于 ${count} 处`,
  recent: '最近浏览',
  popular: '常用接口',
  forget: '清除记录',
  similar: '你要找的是不是',
  tips: [
    '换一个说法，或者少用几个词',
    '输入字段名，如 out_trade_no；或者错误码，如 PARAM_ERROR',
    '粘贴请求地址，如 /v3/pay/transactions/jsapi',
  ],
  catalogue: '全部接口',
  notices: '全部通知',
  tables: { request: '请求', response: '返回', reply: '应答', error: '异常', errors: '错误' },
  keys: { choose: '选择', open: '打开', close: '关闭' },
}

export const enSearchWords: SearchWords = {
  button: 'Search',
  title: 'Search the documents',
  field: 'Search operations, notices, fields, error codes and guides',
  hint: 'Operation, path, field, error code…',
  close: 'Close',
  clear: 'Clear',
  failed: 'The index could not be loaded. Check the network.',
  retry: 'Try again',
  loading: 'Searching…',
  found: count => `${count} ${count === 1 ? 'result' : 'results'}. Use the up and down arrows to choose.`,
  nothing: query => `No results for “${query}”`,
  partial: 'No result has all of these words. These have some of them.',
  corrected: query => `Showing results for “${query}”`,
  best: 'Best match',
  groups: {
    operation: 'Operations',
    notice: 'Notices',
    product: 'Products',
    guide: 'Guides',
    page: 'Pages',
    field: 'Fields',
    error: 'Error codes',
    text: 'In the text',
  },
  kinds: {
    operation: 'Operation',
    notice: 'Notice',
    product: 'Product',
    guide: 'Guide',
    page: 'Page',
    field: 'Field',
    error: 'Error code',
    text: 'Text',
  },
  protocols: { v2: 'v2', v3: 'v3', brand: 'Brand' },
  more: count => `${count} more`,
  allPlaces: count => `Show all ${count} operations and notices`,
  placesOf: name => `Operations and notices with ${name}`,
  back: 'Back to the results',
  usedIn: count => `in ${count} ${count === 1 ? 'place' : 'places'}`,
  recent: 'Recent',
  popular: 'Most used',
  forget: 'Clear',
  similar: 'Did you mean',
  tips: [
    'Use other words, or fewer of them',
    'Type the name of a field (out_trade_no) or an error code (PARAM_ERROR)',
    'Paste the address of a request (/v3/pay/transactions/jsapi)',
  ],
  catalogue: 'All operations',
  notices: 'All notices',
  tables: { request: 'Request', response: 'Response', reply: 'Reply', error: 'Error', errors: 'Errors' },
  keys: { choose: 'choose', open: 'open', close: 'close' },
}

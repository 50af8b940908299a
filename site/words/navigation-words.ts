/** The state of an operation in lists: gone, replaced by another, or open only to some. */
export type EntryState = 'gone' | 'replaced' | 'restricted'

/** Words of the sidebar, the catalogues and other lists of pages. */
export interface NavigationWords {
  readonly states: Readonly<Record<EntryState, string>>
  readonly modes: { readonly direct: string; readonly partner: string }
  /** Pages that no catalogue lists. */
  readonly unlisted: string
  readonly commonErrors: string
  /** The page of a product, as the first entry below it. */
  readonly overview: string
  readonly filter: string
  readonly entryCount: (entries: number) => string
  readonly noEntry: string
  readonly filterEntries: (entries: number) => string
  readonly filterHint: string
  /** The catalogue of all operations, as the name of a page. */
  readonly catalogue: string
}

export const zhNavigationWords: NavigationWords = {
  states: { gone: '已下线', replaced: '有新接口', restricted: '受限' },
  modes: { direct: '直连', partner: '服务商' },
  unlisted: '未列入目录',
  commonErrors: '公共错误码',
  overview: '产品概览',
  filter: '筛选目录',
  entryCount: entries => `${entries} 个条目`,
  noEntry: '没有匹配的条目',
  filterEntries: entries => `筛选 ${entries} 个条目`,
  filterHint: '名称、路径或业务标签',
  catalogue: '接口目录',
}

export const enNavigationWords: NavigationWords = {
  states: { gone: 'Retired', replaced: 'Replaced', restricted: 'Restricted' },
  modes: { direct: 'Direct', partner: 'Partner' },
  unlisted: 'Not in the catalog',
  commonErrors: 'Common error codes',
  overview: 'Overview',
  filter: 'Filter',
  entryCount: entries => `${entries} ${entries === 1 ? 'entry' : 'entries'}`,
  noEntry: 'No matching entries',
  filterEntries: entries => `Filter ${entries} ${entries === 1 ? 'entry' : 'entries'}`,
  filterHint: 'Name, path or product',
  catalogue: 'API catalog',
}

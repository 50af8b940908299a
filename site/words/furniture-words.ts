/** A page with the name of its entry in menus, its title and the sentence below it. */
export interface PageLabel {
  readonly menu: string
  readonly title: string
  readonly description: string
}

/** Words of catalogues, the changelog, the list of withdrawn operations, official links and the OpenAPI reader. */
export interface FurnitureWords {
  readonly catalogue: {
    readonly operations: (count: number) => string
    readonly notices: (count: number) => string
    readonly modeColumns: { readonly direct: string; readonly partner: string }
    /** An operation that both modes use. */
    readonly bothModes: string
    readonly find: (entries: number) => string
    readonly findHint: string
    readonly found: (entries: number) => string
    readonly nothingFound: string
    readonly products: (count: number) => string
    /** Products whose pages are all withdrawn. */
    readonly withdrawn: string
    readonly everything: (name: string) => string
    readonly entryColumn: string
  }
  readonly replaced: PageLabel & {
    readonly gone: string
    readonly replaced: string
    readonly instead: string
    readonly noSuccessor: string
    readonly none: string
    readonly operation: string
    readonly state: string
    readonly useInstead: (title: string) => string
  }
  readonly changes: PageLabel & {
    readonly all: string
    readonly kinds: Readonly<Record<ChangeKind, string>>
    readonly none: string
    readonly feed: string
    readonly filter: string
    readonly unreleased: string
  }
  readonly official: {
    readonly kinds: Readonly<Record<OfficialKind, string>>
    readonly label: string
    readonly all: (count: number) => string
  }
  readonly reader: PageLabel & {
    readonly document: string
    readonly whole: string
    readonly download: (size: string) => string
    readonly downloadPart: (size: string) => string
    readonly back: string
    readonly loading: string
    readonly failed: string
    readonly needsScript: string
    readonly search: string
    /** What Redoc says, by its own names. */
    readonly labels: Readonly<Record<string, string>>
  }
}

/** What a change did, as the headings of Keep a Changelog name it. */
export type ChangeKind = 'added' | 'changed' | 'deprecated' | 'removed' | 'fixed' | 'security'

/** For whom an official document is written, or what it is. */
export type OfficialKind = 'merchant' | 'partner' | 'brand' | 'global' | 'v2' | 'old' | 'other'

export const zhFurnitureWords: FurnitureWords = {
  catalogue: {
    operations: count => `${count} 个接口`,
    notices: count => `${count} 个通知`,
    modeColumns: { direct: '直连商户', partner: '服务商' },
    bothModes: '直连与服务商共用',
    find: entries => `在全部 ${entries} 个条目中查找`,
    findHint: '名称、路径或产品，例如 退款',
    found: entries => `${entries} 个条目`,
    nothingFound: '没有匹配的条目',
    products: count => `${count} 个产品`,
    withdrawn: '已下线的产品',
    everything: name => `${name}：全部条目`,
    entryColumn: '接口',
  },
  replaced: {
    menu: '下线与替代',
    title: '已下线与有替代的接口',
    description: '哪些接口和通知已经下线或有新接口，改用什么。',
    gone: '已下线',
    replaced: '有新接口',
    instead: '改用',
    noSuccessor: '没有替代接口',
    none: '没有下线或被替代的接口。',
    operation: '接口或通知',
    state: '状态',
    useInstead: title => `改用：${title}`,
  },
  changes: {
    menu: '更新日志',
    title: '更新日志',
    description: '每个版本的 SDK 与接口页面新增、变更、弃用和移除了什么。',
    all: '全部',
    kinds: {
      added: '新增',
      changed: '变更',
      deprecated: '弃用',
      removed: '移除',
      fixed: '修复',
      security: '安全',
    },
    none: '没有这一类更新。',
    feed: '订阅 (Atom)',
    filter: '按类别筛选',
    unreleased: '未发布',
  },
  official: {
    kinds: {
      merchant: '商户文档',
      partner: '服务商文档',
      brand: '品牌文档',
      global: '境外文档',
      v2: 'APIv2 文档',
      old: '旧版文档',
      other: '其他文档',
    },
    label: '官方文档',
    all: count => `全部 ${count} 篇`,
  },
  reader: {
    menu: 'OpenAPI',
    title: 'OpenAPI 文档',
    description: '按产品组阅读 OpenAPI 3.1 文档，或下载整份文件。',
    document: '产品组',
    whole: '整份文件',
    download: size => `下载 openapi.json（${size}）`,
    downloadPart: size => `下载本组（${size}）`,
    back: '返回文档',
    loading: '正在载入…',
    failed: '没有载入成功。请检查网络后刷新页面，或直接下载文件。',
    needsScript: '阅读器需要 JavaScript。没有它也可以下载文件。',
    search: '在本组中搜索',
    labels: {
      enum: '可选值',
      enumSingleValue: '固定值',
      enumArray: '元素',
      default: '默认',
      deprecated: '已弃用',
      example: '示例',
      examples: '示例',
      recursive: '递归',
      arrayOf: '数组：',
      webhook: '通知',
      const: '固定值',
      noResultsFound: '没有结果',
      responses: '应答',
      callbackResponses: '回调应答',
      requestSamples: '请求示例',
      responseSamples: '应答示例',
    },
  },
}

export const enFurnitureWords: FurnitureWords = {
  catalogue: {
    operations: count => `${count} ${count === 1 ? 'operation' : 'operations'}`,
    notices: count => `${count} ${count === 1 ? 'notice' : 'notices'}`,
    modeColumns: { direct: 'Direct merchants', partner: 'Partners' },
    bothModes: 'Shared by direct merchants and partners',
    find: entries => `Find among ${entries} entries`,
    findHint: 'Name, path or product, such as refund',
    found: entries => `${entries} ${entries === 1 ? 'entry' : 'entries'}`,
    nothingFound: 'No matching entries',
    products: count => `${count} ${count === 1 ? 'product' : 'products'}`,
    withdrawn: 'Retired products',
    everything: name => `${name}: all entries`,
    entryColumn: 'Operation',
  },
  replaced: {
    menu: 'Retired and replaced',
    title: 'Retired and replaced operations',
    description: 'Operations and notices that are retired or replaced, and what to use instead.',
    gone: 'Retired',
    replaced: 'Replaced',
    instead: 'Use instead',
    noSuccessor: 'No successor',
    none: 'Nothing is retired or replaced.',
    operation: 'Operation or notice',
    state: 'State',
    useInstead: title => `Use instead: ${title}`,
  },
  changes: {
    menu: 'Changelog',
    title: 'Changelog',
    description: 'What each version of the SDK and of the API pages added, changed, deprecated and removed.',
    all: 'All',
    kinds: {
      added: 'Added',
      changed: 'Changed',
      deprecated: 'Deprecated',
      removed: 'Removed',
      fixed: 'Fixed',
      security: 'Security',
    },
    none: 'No changes of this kind.',
    feed: 'Subscribe (Atom)',
    filter: 'Filter by kind',
    unreleased: 'Unreleased',
  },
  official: {
    kinds: {
      merchant: 'Merchant docs',
      partner: 'Partner docs',
      brand: 'Brand docs',
      global: 'Cross-border docs',
      v2: 'APIv2 docs',
      old: 'Older docs',
      other: 'Other docs',
    },
    label: 'Official documents',
    all: count => `All ${count}`,
  },
  reader: {
    menu: 'OpenAPI',
    title: 'OpenAPI document',
    description: 'Read the OpenAPI 3.1 document by product group, or download the whole file.',
    document: 'Product group',
    whole: 'Whole file',
    download: size => `Download openapi.json (${size})`,
    downloadPart: size => `Download this group (${size})`,
    back: 'Back to the documents',
    loading: 'Loading…',
    failed: 'Loading failed. Check your connection and reload the page, or download the file.',
    needsScript: 'The reader needs JavaScript. You can download the file without it.',
    search: 'Search this group',
    labels: {},
  },
}

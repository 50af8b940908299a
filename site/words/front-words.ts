/** Words of the front page. */
export interface FrontWords {
  readonly title: string
  readonly about: string
  readonly description: string
  readonly searchHint: string
  /** Below the search: words that many look for. */
  readonly tryWords: string
  readonly samples: readonly string[]
  readonly steps: { readonly install: string; readonly local: string; readonly call: string }
  /** The comment beside the first amount: what its unit is. */
  readonly fen: string
  readonly code: string
  readonly start: string
  readonly ways: {
    readonly use: { readonly title: string; readonly about: string }
    readonly write: { readonly title: string; readonly about: string }
  }
  readonly allGuides: string
  readonly products: string
  readonly allProducts: string
  readonly productCount: (operations: number, notices: number) => string
  readonly tools: string
  readonly local: { readonly title: string; readonly about: string }
  readonly doctor: { readonly title: string; readonly about: string }
  readonly openapi: { readonly title: string; readonly about: string }
  readonly changelog: { readonly title: string; readonly about: string }
  readonly counts: { readonly operations: string; readonly notices: string; readonly products: string }
}

export const zhFrontWords: FrontWords = {
  title: '微信支付，查得到，也调得通',
  about:
    '每个接口一页：请求、应答、错误码、之后的通知。同一份文档生成带类型的 SDK，和一个在本机运行的微信支付。',
  description:
    '微信支付接口文档与 TypeScript SDK：APIv3、APIv2、品牌 API 和全部回调通知，附本机可运行的微信支付。',
  searchHint: '搜索接口、通知、字段、错误码',
  tryWords: '试试',
  samples: ['退款', '商家转账', 'out_trade_no', 'SIGN_ERROR'],
  steps: { install: '安装', local: '在本机运行微信支付', call: '下第一单' },
  fen: '单位是分：1 元',
  code: '前三步',
  start: '十分钟跑通第一笔支付',
  ways: {
    use: { title: '我使用 SDK', about: '下单、收通知、退款、对账，从本机到上线。' },
    write: { title: '我编写页面', about: '一页 Markdown 就是一个接口：类型、文档和 OpenAPI 都从它来。' },
  },
  allGuides: '全部指南',
  products: '常用产品',
  allProducts: '全部产品',
  productCount: (operations, notices) =>
    notices === 0 ? `${operations} 个接口` : `${operations} 个接口，${notices} 个通知`,
  tools: '工具',
  local: { title: '本机的微信支付', about: '验签、记账、发通知，不需要商户号。' },
  doctor: { title: '体检', about: '上线前逐项检查密钥、证书、时钟和网络。' },
  openapi: { title: 'OpenAPI', about: '3.1 描述文件，导入任何工具。' },
  changelog: { title: '更新记录', about: 'SDK 每个版本改了什么。' },
  counts: { operations: '个接口', notices: '个通知', products: '个产品' },
}

export const enFrontWords: FrontWords = {
  title: 'WeChat Pay, documented and typed',
  about:
    'One page for each operation: request, response, error codes, and the notices that follow. The same pages make a typed SDK, and a WeChat Pay that runs on your machine.',
  description:
    'Reference and TypeScript SDK for WeChat Pay: APIv3, APIv2, the brand API and all notices, with a WeChat Pay that runs on your machine.',
  searchHint: 'Search operations, notices, fields, error codes',
  tryWords: 'Try',
  samples: ['refund', 'transfer', 'out_trade_no', 'SIGN_ERROR'],
  steps: { install: 'Install', local: 'Run WeChat Pay on your machine', call: 'Place the first order' },
  fen: 'in fen: 1 yuan',
  code: 'The first three steps',
  start: 'A first payment in ten minutes',
  ways: {
    use: {
      title: 'I use the SDK',
      about: 'Orders, notices, refunds and bills, from your machine to production.',
    },
    write: {
      title: 'I write pages',
      about: 'One page of Markdown is one operation: types, documents and OpenAPI come from it.',
    },
  },
  allGuides: 'All guides',
  products: 'Popular products',
  allProducts: 'All products',
  productCount: (operations, notices) => {
    const own = `${operations} ${operations === 1 ? 'operation' : 'operations'}`
    return notices === 0 ? own : `${own}, ${notices} ${notices === 1 ? 'notice' : 'notices'}`
  },
  tools: 'Tools',
  local: {
    title: 'WeChat Pay on your machine',
    about: 'Verifies, keeps orders, sends notices. Needs no merchant.',
  },
  doctor: { title: 'Doctor', about: 'Checks keys, certificates, clock and network before you go live.' },
  openapi: { title: 'OpenAPI', about: 'The 3.1 description, for every tool that reads it.' },
  changelog: { title: 'Changelog', about: 'What each version of the SDK changes.' },
  counts: { operations: 'operations', notices: 'notices', products: 'products' },
}

import type { Audience } from './document-name.js'
import type { Language } from './language.js'

/** What the comments of the SDK say beside the pages' words. Names and titles come as the comment shows them. */
export interface SdkWords {
  /** The head of a module: the pages that it is made from. */
  readonly generatedFrom: (pages: string) => string
  readonly generatedFromMany: (pages: string) => string
  readonly generatedFromAll: string
  readonly request: (title: string) => string
  readonly response: (title: string) => string
  readonly errorCodes: (title: string) => string
  readonly failure: (title: string) => string
  /** Behind `@throws {ApiError}`; `codes` is a link. */
  readonly throws: (codes: string) => string
  readonly operationDescriptor: string
  readonly webhookDescriptor: string
  /** The comment of a table that checks requests. */
  readonly requestSchema: string
  /** How to go through all pages of a list; `call` is the function, `items` the list. */
  readonly paging: (call: string, items: string) => string
  /** Behind it, where a request has to say which page is the first. */
  readonly pagingStart: (field: string) => string
  readonly noticesFollow: string
  readonly sentAfter: string
  /** What to use in the place of what is deprecated. */
  readonly useInstead: (names: readonly string[]) => string
  /** Official documents by whom they are for. */
  readonly documents: Readonly<Record<Audience, string>>
  /** Behind a notice: the field with the address that it is sent to. */
  readonly sentTo: (field: string) => string
  /** Behind a title: its name in code. */
  readonly named: (title: string, name: string) => string
  readonly event: {
    readonly type: string
    readonly body: string
    readonly content: string
    readonly same: string
    readonly encrypted: string
    readonly signedProof: string
    readonly unsignedProof: string
    readonly variant: (name: string) => string
    readonly variantIs: (name: string, text: string) => string
  }
  readonly union: { readonly type: string; readonly list: string }
  /** The file of the chains. */
  readonly chains: {
    readonly path: string
    readonly table: string
    readonly at: string
    readonly byPath: readonly string[]
    /** Above the methods of a page; `access` leads to it from the client. */
    readonly page: (access: string) => string
  }
  readonly root: {
    readonly command: string
    readonly client: string
    readonly operations: string
    readonly renamed: string
    /** Two lines: the forms of a call as a chain. */
    readonly chains: readonly [string, string]
    readonly chain: readonly string[]
    readonly createClient: readonly string[]
  }
}

const chainForms = {
  first: '`client.v3.pay.transactions.jsapi.post(…)`',
  others: [
    "`client.chain('v3/pay/transactions/jsapi').post(…)`",
    "`client['v3/pay/transactions/jsapi'].post(…)`",
  ],
} as const

const en: SdkWords = {
  generatedFrom: page => `Generated from ${page}. Changes are lost: edit the page.`,
  generatedFromMany: pages => `Generated from ${pages}. Changes are lost: edit the pages.`,
  generatedFromAll: 'Generated from all pages. Changes are lost: edit the pages.',
  request: title => `${title}: request`,
  response: title => `${title}: response`,
  errorCodes: title => `${title}: codes of its errors`,
  failure: title => `${title}: what a failure answers`,
  throws: codes => `with a ${codes}`,
  operationDescriptor: 'What the client needs to know of the operation below.',
  webhookDescriptor: 'What the receiver of the notice needs to know to open and to answer it.',
  requestSchema:
    'Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`.',
  paging: (call, items) =>
    `Answers in pages: \`paginate(${call}, request)\` goes through all elements of \`${items}\`.`,
  pagingStart: field => ` Give \`${field}\` of the first page: the tables do not say whether it is 0 or 1.`,
  noticesFollow: 'Notices that follow:',
  sentAfter: 'Sent after:',
  useInstead: names => `Use ${names.join(', ')} instead.`,
  documents: {
    merchant: 'Documents for merchants',
    partner: 'Documents for partners',
    brand: 'Documents for brands',
    overseas: 'Documents for overseas merchants',
  },
  sentTo: field => `, sent to ${field}`,
  named: (title, name) => `${title} (${name})`,
  event: {
    type: 'Tells the events of the protocol apart.',
    body: 'The notice as it arrived.',
    content: 'The decrypted content of the notice.',
    same: 'The same as `body`.',
    encrypted: 'What the encrypted string holds.',
    signedProof:
      'Checked before it is handed over: the sign, the fields that are required, the values that make it this event, and that ' +
      'no value can be cut into other fields. It bears no time and can come again: compare the numbers and the amount with ' +
      'your own records.',
    unsignedProof:
      'It has no sign, and its cipher (AES-ECB) does not show a change: query before acting on it.',
    variant: name => `Whether the notice is of the variant ${name}.`,
    variantIs: (name, text) => `${name}: ${text}`,
  },
  union: {
    type: 'Every event of the protocol; `event_type` tells them apart.',
    list: 'What the receiver needs to know of every event of the protocol.',
  },
  chains: {
    path: 'The path of a page: `v3/pay/transactions/id/{transaction_id}`.',
    table: 'Every page with operations by its path.',
    at: 'The methods of the page at a path.',
    byPath: [
      "The pages as properties: `client['v3/pay/transactions/jsapi'].post(…)`.",
      '',
      'They are protected so that editors offer them in brackets alone: behind `client.` a thousand paths would hide the ways',
      'in. Brackets reach protected members.',
    ],
    page: access => `The page on a client: \`client.${access}\`.`,
  },
  root: {
    command: 'The command of the package.',
    client:
      'The client without the chains of the pages: for programs that are bundled, and for fast type checks.',
    operations: 'Every page with operations by its path. Its module is loaded when it is asked for.',
    renamed: 'Names in the chain that do not follow from the path, because two pages asked for one name.',
    chains: [
      `A client with every page: ${chainForms.first},`,
      `${chainForms.others[0]}, ${chainForms.others[1]}.`,
    ],
    chain: [
      "The page at a path, as the documents name it: `client.chain('v3/pay/transactions/id/{transaction_id}').get(…)`.",
      '',
      'A call of a path that has no page fails with `RequestError` (`UNKNOWN_OPERATION`), whose advice names the page that was',
      'probably meant, for the URL of a request, too.',
    ],
    createClient: [
      'Makes a client for one merchant, one brand, or a merchant with its brand.',
      '',
      'Every mistake in the configuration that can be seen without a call is thrown here as `ConfigurationError`. Nothing is',
      "sent: platform certificates are fetched by the first call that needs them. A page's module is loaded by the first",
      'call through its chain.',
    ],
  },
}

const zh: SdkWords = {
  generatedFrom: page => `由${page}生成。请修改该页面，直接改此文件会丢失。`,
  generatedFromMany: pages => `由${pages}生成。请修改这些页面，直接改此文件会丢失。`,
  generatedFromAll: '由全部页面生成。请修改页面，直接改此文件会丢失。',
  request: title => `${title}：请求`,
  response: title => `${title}：应答`,
  errorCodes: title => `${title}：错误码`,
  failure: title => `${title}：失败时的应答`,
  throws: codes => `错误码见${codes}`,
  operationDescriptor: '下方接口的描述，供客户端使用。',
  webhookDescriptor: '通知的描述，接收方据此解密和应答。',
  requestSchema: '在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。',
  paging: (call, items) => `分页返回：\`paginate(${call}, request)\`逐个取得\`${items}\`的全部元素。`,
  pagingStart: field => `第一页的\`${field}\`须由你给出：表格没有说明从0还是从1开始。`,
  noticesFollow: '后续通知：',
  sentAfter: '调用以下接口后发送：',
  useInstead: names => `请改用${names.join('、')}。`,
  documents: { merchant: '商户文档', partner: '服务商文档', brand: '品牌文档', overseas: '境外文档' },
  sentTo: field => `，发往${field}`,
  named: (title, name) => `${title}（${name}）`,
  event: {
    type: '用于区分同一协议的各种事件。',
    body: '通知原文。',
    content: '通知解密后的内容。',
    same: '与`body`相同。',
    encrypted: '密文解密后的内容。',
    signedProof:
      '交给程序之前已检查：签名、必填字段、本事件特有的取值，且没有值能被拆成别的字段。' +
      '通知不带时间，可能重复到达：请与自己的记录核对单号和金额。',
    unsignedProof: '通知没有签名，加密方式（AES-ECB）也无法发现篡改：请先查询，再据此处理。',
    variant: name => `通知是否属于${name}。`,
    variantIs: (name, text) => `${name}：${text}`,
  },
  union: {
    type: '该协议的全部事件，以`event_type`区分。',
    list: '该协议全部事件的描述，供接收方使用。',
  },
  chains: {
    path: '页面的路径，如`v3/pay/transactions/id/{transaction_id}`。',
    table: '全部接口页面，以路径为键。',
    at: '某一路径上页面的方法。',
    byPath: [
      "以属性形式取得页面：`client['v3/pay/transactions/jsapi'].post(…)`。",
      '',
      '声明为protected，编辑器只在方括号里补全：否则`client.`之后的上千条路径会盖住入口。方括号可以访问protected成员。',
    ],
    page: access => `客户端上的页面：\`client.${access}\`。`,
  },
  root: {
    command: '本包的命令行。',
    client: '不含页面链式调用的客户端，适合需要打包的程序，类型检查也更快。',
    operations: '全部接口页面，以路径为键，用到时才加载其模块。',
    renamed: '链式调用中与路径不一致的名称：两个页面本来会得到同一个名称。',
    chains: [
      `可链式调用全部页面的客户端：${chainForms.first}、`,
      `${chainForms.others[0]}、${chainForms.others[1]}。`,
    ],
    chain: [
      "按路径取得页面，写法与文档一致：`client.chain('v3/pay/transactions/id/{transaction_id}').get(…)`。",
      '',
      '路径没有对应的页面时，调用以`RequestError`（`UNKNOWN_OPERATION`）失败，`advice`给出可能想写的页面；传入请求的URL也是如此。',
    ],
    createClient: [
      '为一个商户、一个品牌，或一个商户及其品牌创建客户端。',
      '',
      '不发请求就能发现的配置错误，在此以`ConfigurationError`抛出。此处不发送请求：',
      '平台证书在首次需要时下载，页面的模块在首次链式调用时加载。',
    ],
  },
}

/** What the comments of the SDK say in each language. */
export const sdkWords: Readonly<Record<Language, SdkWords>> = { zh, en }

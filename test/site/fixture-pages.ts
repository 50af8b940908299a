/** Text that would be a tag, a template, an attribute, an include or a script if it were not escaped. */
export const hostileTexts = [
  '<img src=x onerror="window.injected=1">',
  '</script><script>window.injected=1</script>',
  '{{ window.injected = 1 }}',
  '{{ constructor.constructor("window.injected=1")() }}',
  '<!--@include: ./loans.md-->',
  '[a](javascript:window.injected=1)',
  '"><svg onload=window.injected=1>',
  "createStaticVNode('<b>x</b>', 1)",
  '</div></template><template><b>x</b>',
] as const

/** Pages of an invented lending library, one for each thing that the site has to show. */
export const fixturePages: Readonly<Record<string, string>> = {
  'openapi/index.md': catalogue(),
  'openapi/v3/library/loans.md': loans(),
  'openapi/v3/library/loans/{loan_id}.md': loan(),
  'openapi/v3/library/stock.md': longTable(),
  'openapi/v3/library/cards.md': gone(),
  'openapi/v3/library/hostile.md': hostile(),
  'openapi/v3/library/unlisted.md': page({
    title: '未列入目录的页面',
    path: 'v3/library/unlisted',
    rows: [
      '| json {data-required} | object | 请求',
      '| reader_id {data-indent=1 data-one-of=reader} | string {data-length=6..32} | 读者编号',
      '| card_no {data-indent=1 data-one-of=reader} | string {data-length=8} | 借阅证号',
      '| days {data-indent=1} | integer {data-range=1..} | 天数',
      '| books {data-indent=1} | string[] {data-items=..50 data-length="<b>"} | 书号',
    ].join('\n'),
  }),
  'openapi/v3/library/old.md': '---\ntitle: Moved to /openapi/v3/library/stock\n---\n',
  'webhook/index.md': notices(),
  'webhook/v3/LOAN.OVERDUE.md': notice(),
}

interface PageText {
  readonly title: string
  readonly path: string
  readonly rows: string
  readonly method?: string
  readonly above?: string
  readonly response?: string
}

function page({ title, path, rows, method = 'post', above = '', response }: PageText): string {
  return `---
title: ${JSON.stringify(title)}
description: ${JSON.stringify(`${title}的说明。`)}
---

# {{ $frontmatter.title }} {#${method}}

{{ $frontmatter.description }}
${above}
${table('请求参数', 'request', rows)}
${samples(path, method)}
${table('返回字典', 'response', response ?? '| loan_id {data-required} | string | 借阅单号')}
参阅 [官方文档](https://example.com/library)
`
}

function table(head: string, marker: 'request' | 'response', rows: string): string {
  return `
| ${head} | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
${rows}

{.im-table #${marker}}
`
}

function samples(path: string, method: string): string {
  const chain = path.replaceAll('/', '->')
  const call = path.replaceAll('/', '.')
  return `
::: code-group

\`\`\`ts [函数]
const { loan_id } = await ${method}(client, { json: { reader_id: 'R-1024' } })
\`\`\`

\`\`\`ts [链式]
await client.${call}.${method}({ json: { reader_id: 'R-1024' } })
\`\`\`

\`\`\`ts [函数 全部字段]
const { loan_id } = await ${method}(client, { json: { reader_id: 'R-1024', days: 30 } })
\`\`\`

\`\`\`php [异步纯链式]
$instance->${chain}->${method}Async(['json' => ['reader_id' => 'R-1024']])->wait();
\`\`\`

\`\`\`php [同步纯链式]
$response = $instance->${chain}->${method}(['json' => ['reader_id' => 'R-1024']]);
\`\`\`

:::
`
}

function loans(): string {
  return page({
    title: '登记借阅',
    path: 'v3/library/loans',
    above: `
> [!IMPORTANT] 注意：
> - 借期从次日算起。
> - 见 [归还](/openapi/v3/library/loans/{loan_id}#delete)，另见 [没有的页](/openapi/v3/library/none)。
`,
    rows: `| json {data-required} | object {data-tooltip="对应PHP的array"} | 声明请求的\`JSON\`数据结构
| reader_id {data-required data-indent=1} | string | 读者编号
| id_card {data-indent=1} | string {data-tooltip="平台公钥加密后的BASE64字符串" data-encrypted=by-rsa-pubkey} | 证件号码
| books {data-required data-indent=1} | object[] | 图书列表
| isbn {data-required data-indent=2} | string | 书号，又名 out_book_no
| period {data-indent=2} | string | 借期<br/>\`WEEK\` \\| \`MONTH\` 枚举值之一
| state {data-indent=2} | string | 书况<br/>\`NEW\`：新书<br/>\`USED\`：旧书
| extra {data-indent=1} | string {data-encoded=by-json_encode} | 附加信息
| {colspan=3 .im-table-line}
| out_shelf_no {data-indent=2} | string | 架位号
| base_uri | string | \`https://library.example.com\`
| headers | object | 声明请求的头参数
| Library-Serial {data-indent=1} | string | 公钥编号`,
  })
}

function loan(): string {
  const path = 'v3/library/loans/_loan_id_'
  const id = '| loan_id {data-required} | string | 借阅单号'
  const section = (title: string, method: string, response: string): string => `
## ${title} {#${method}}

${title}的说明。
${table('请求参数', 'request', id)}
${samples(path, method)}
${table('返回字典', 'response', response)}
`
  return `# 借阅单 {#mix}
${section('查询借阅', 'get', '| loan_id {data-required} | string | 借阅单号')}
${section('归还', 'delete', '| 空字符串(无返回内容) {align=center colspan=3}')}
`
}

function longTable(): string {
  const shelves = Array.from(
    { length: 12 },
    (_, index) => `| shelf_${index + 1} {data-indent=1} | object | 第 ${index + 1} 架
${Array.from({ length: 7 }, (__, row) => `| row_${row + 1} {data-indent=2} | integer | 第 ${row + 1} 层的册数`).join('\n')}`,
  )
  return page({
    title: '盘点库存',
    path: 'v3/library/stock',
    rows: `| json {data-required} | object | 声明请求的\`JSON\`数据结构\n${shelves.join('\n')}`,
  })
}

function gone(): string {
  return page({
    title: '办理借书卡',
    path: 'v3/library/cards',
    above: `
::: danger :no_entry_sign: {.im-deprecated}

本接口已下线，改用 [登记借阅](/openapi/v3/library/loans)。

:::

:::: tip 办卡场景

::: code-group

\`\`\`php [学生]
'kind' => 'STUDENT', // 学生证
\`\`\`

\`\`\`php [教师]
'kind' => 'TEACHER',
\`\`\`

:::

::::
`,
    rows: '| json | object | 声明请求的`JSON`数据结构\n| reader_id {data-indent=1} | string | 读者编号',
  })
}

function hostile(): string {
  const [first = ''] = hostileTexts
  const rows = hostileTexts.map(
    (text, index) => `| field_${index} {data-indent=1} | string | ${text.replaceAll('|', '\\|')}`,
  )
  const title = `标题 ${hostileTexts.slice(0, 3).join(' ')}`
  return page({
    title,
    path: 'v3/library/hostile',
    above: `\n${hostileTexts.join('\n\n')}\n\n> [!NOTE] ${first}\n> ${first}\n\n::: warning ${first}\n\n${first}\n\n:::\n`,
    rows: `| json | object | ${first}\n${rows.join('\n')}`,
  })
}

function notice(): string {
  return `---
title: 逾期通知
description: 借阅到期未还时发出。
---

# {{ $frontmatter.title }} {#post}

{{ $frontmatter.description }}
${table(
  '请求参数',
  'request',
  `| headers {data-required} | object | 通知的头参数
| Request-ID {data-required data-indent=1} | string | 通知的唯一标识
| body {data-required} | object | 通知的\`JSON\`数据结构
| event_type {data-required data-indent=1} | string | 通知的类型<br/>\`LOAN.OVERDUE\` 枚举值
| resource {data-required data-indent=1} | object | 通知资源数据
| ciphertext {data-required data-indent=2} | string {data-tooltip=密文 data-encrypted=by-aes-gcm} | 密文
| {colspan=3 .im-table-line}
| loan_id {data-required data-indent=3} | string | 借阅单号
| card_no {data-indent=3} | string | 借书卡号`,
)}
1. 凭卡借阅的会带上(**card_no**)字段 {#CARD}

::: code-group

\`\`\`ts [处理程序]
server.on('LOAN.OVERDUE', notice => notice.loan_id)
\`\`\`

\`\`\`php [处理程序]
print_r($request->getBody());
\`\`\`

:::
${table('应答规范', 'response', '| status | integer | 状态码<br/>`20X` `4XX` 枚举值之一')}
`
}

function catalogue(): string {
  return `---
title: 开放接口概览
description: 借阅接口一览。
---

| 业务标签 | 直连商户模式 | 合作伙伴模式
| --- | --- | ---
| 借阅 {data-protocol=v3 rowspan=4} | [登记借阅](/openapi/v3/library/loans) {colspan=2}
| [查询借阅](/openapi/v3/library/loans/{loan_id}#get) {colspan=2}
| [归还](/openapi/v3/library/loans/{loan_id}#delete) {colspan=2}
| | [代还](/openapi/v3/library/partner-returns)
| 馆藏<br/>盘点 {data-protocol=v3 rowspan=3} | [盘点库存](/openapi/v3/library/stock)
| [~~办理借书卡~~](/openapi/v3/library/cards) :no_entry_sign: {colspan=2}
| [敌意文本](/openapi/v3/library/hostile) {colspan=2}

{.im-table .centered}
`
}

function notices(): string {
  return `---
title: 回调通知概览
---

| 通知格式 | 直连商户模式 | 合作伙伴模式
| --- | --- | ---
| JSON {rowspan=1} | [全部通知](/webhook/v3/LOAN.OVERDUE) {colspan=2}
| JSON {rowspan=2} | [逾期通知](/webhook/v3/LOAN.OVERDUE) {colspan=2}
| [凭卡逾期通知](/webhook/v3/LOAN.OVERDUE#CARD) {colspan=2}

{.im-table .centered}
`
}

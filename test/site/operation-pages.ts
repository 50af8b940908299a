/** Pages of an invented repair desk, as maintainers write them: a flow with two modes, notices, a v2 call, a replaced one. */
export const deskPages: Readonly<Record<string, string>> = {
  'catalogue/v3/desk.md': `---
title: 修理台
description: 送修、查询和取回。
---

# {{ $frontmatter.title }}

{{ $frontmatter.description }}

## 送修

| 直连商户模式 | 合作伙伴模式
| --- | ---
| [店内送修](/openapi/v3/desk/repairs/counter) | [代客送修](/openapi/v3/desk/partner/repairs/counter)
| [邮寄送修](/openapi/v3/desk/repairs/mail)

## 查询与取消

| 直连商户模式 | 合作伙伴模式
| --- | ---
| [查询修理单](/openapi/v3/desk/repairs/id/{repair_id}#get) {colspan=2}
| [取消修理](/openapi/v3/desk/repairs/id/{repair_id}#delete) {colspan=2}

## 通知

| 直连商户模式 | 合作伙伴模式
| --- | ---
| [修好通知](/webhook/v3/REPAIR.DONE) {colspan=2}
`,
  'openapi/v3/desk/repairs/counter.md': counter('店内送修', 'v3/desk/repairs/counter'),
  'openapi/v3/desk/partner/repairs/counter.md': counter('代客送修', 'v3/desk/partner/repairs/counter'),
  'openapi/v3/desk/repairs/mail.md': counter('邮寄送修', 'v3/desk/repairs/mail'),
  'openapi/v3/desk/repairs/id/{repair_id}.md': single(),
  'openapi/v3/desk/former.md': former(),
  'openapi/v2/desk/repair.md': second(),
  'webhook/v3/REPAIR.DONE.md': notice(),
}

function table(head: string, marker: string, rows: string): string {
  return `\n| ${head} | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n${rows}\n\n{.im-table #${marker}}\n`
}

function php(path: string, method: string, given: string): string {
  return `
::: code-group

\`\`\`php [同步声明式]
$response = $instance->chain('${path}')->${method}([
${given}
]);
print_r(json_decode((string) $response->getBody(), true));
\`\`\`

:::
`
}

function head(title: string, method: string, above = ''): string {
  return `---
title: ${title}
description: 把\`item\`交给修理台。
---

# {{ $frontmatter.title }} {#${method}}

${above}{{ $frontmatter.description }}
`
}

/** Fourteen fields, of which the smallest call gives five: the first of a group stands for it. */
function counter(title: string, path: string): string {
  const rows = `| json {data-required} | object | 请求
| item {data-required data-indent=1} | object | 送修的物品
| name {data-required data-indent=2} | string {data-length=..32} | 名称
| colour {data-indent=2} | string | 颜色
| reader_id {data-indent=1 data-one-of=who} | string | 读者编号
| card_no {data-indent=1 data-one-of=who} | string {data-length=8} | 借书卡号
| notify_url {data-required data-indent=1} | string {data-notify=REPAIR.DONE} | 通知地址
| kind {data-required data-indent=1} | string | 修理方式<br/>\`GLUE\`：粘合<br/>\`SEWING\`：缝合<br/>\`REPLACE_COVER\`：换封面
| address {data-indent=1} | object | 寄回地址
| city {data-required data-indent=2} | string | 城市
| street {data-required data-indent=2} | string | 街道
| parts {data-indent=1} | object[] | 部件
| no {data-required data-indent=2} | string | 编号
| days {data-indent=1} | integer {data-range=1..30} | 天数`
  const given = `  'json' => [
    'item' => ['name' => '词典', 'colour' => '蓝'],
    'reader_id' => 'R-1024',
    'notify_url' => 'https://example.com/notify',
    'kind' => 'GLUE',
    'address' => ['city' => '杭州', 'street' => '一号'],
    'parts' => [['no' => 'P1'], ['no' => 'P2']],
    'days' => 3,
  ],`
  return (
    head(title, 'post') +
    table('请求参数', 'request', rows) +
    php(path, 'post', given) +
    table('返回字典', 'response', '| repair_id {data-required} | string | 修理单号\n| note | string | 备注') +
    `\n| 错误码 | 状态 {.type} | 描述 {.desc}\n| --- | --- | ---\n| DESK_CLOSED | 403 | 已打烊，明天再来\n\n{.im-table #errors}\n` +
    '\n参阅 [官方文档](https://example.com/desk)\n'
  )
}

/** A page with two methods. */
function single(): string {
  const path = 'v3/desk/repairs/id/{repair_id}'
  const id = '| repair_id {data-required} | string | 修理单号'
  const section = (title: string, method: string): string =>
    `\n## ${title} {#${method}}\n\n${title}。\n` +
    table('请求参数', 'request', id) +
    php(path, method, "  'repair_id' => 'X1',") +
    table('返回字典', 'response', '| repair_id {data-required} | string | 修理单号')
  return `# 修理单 {#mix}\n${section('查询修理单', 'get')}${section('取消修理', 'delete')}`
}

function former(): string {
  return (
    head(
      '旧版送修',
      'post',
      '::: warning :new: {.im-redesigned}\n\n改用 [店内送修](/openapi/v3/desk/repairs/counter)。\n\n:::\n\n',
    ) +
    table(
      '请求参数',
      'request',
      '| json {data-required} | object | 请求\n| item {data-required data-indent=1} | string | 物品',
    ) +
    php('v3/desk/former', 'post', "  'json' => ['item' => '词典'],") +
    table('返回字典', 'response', '| repair_id {data-required} | string | 修理单号')
  )
}

function second(): string {
  const rows = `| security {data-required} | \`true\` | 声明加载商户API证书
| xml {data-required} | object | 请求
| mch_id {data-required data-indent=1} | string | 商户号
| nonce_str {data-required data-indent=1} | string | 随机字符串
| sign {data-required data-indent=1} | string | 签名`
  return (
    head('送修（V2）', 'post') +
    table('请求参数', 'request', rows) +
    php('v2/desk/repair', 'post', "  'security' => true,\n  'xml' => ['mch_id' => '1900000109'],") +
    table('返回字典', 'response', '| return_code {data-required} | string | 返回状态码')
  )
}

function notice(): string {
  const rows = `| headers {data-required} | object | 通知的头参数
| Request-ID {data-required data-indent=1} | string | 通知的唯一标识
| body {data-required} | object | 通知的数据结构
| id {data-required data-indent=1} | string | 通知编号
| event_type {data-required data-indent=1} | string | 通知的类型<br/>\`REPAIR.DONE\` 枚举值
| resource {data-required data-indent=1} | object | 通知资源数据
| ciphertext {data-required data-indent=2} | string {data-tooltip=密文 data-encrypted=by-aes-gcm} | 密文
| {colspan=3 .im-table-line}
| repair_id {data-required data-indent=3} | string | 修理单号`
  return (
    head('修好通知', 'post') +
    table('请求参数', 'request', rows) +
    '\n::: code-group\n\n```php [处理程序]\nprint_r($request->getBody());\n```\n\n:::\n' +
    table('应答规范', 'response', '| status | integer | 状态码<br/>`20X` `4XX` 枚举值之一')
  )
}

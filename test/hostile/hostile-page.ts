import type { SourcePage } from '../../generator/load/source-page.js'

/** A cell: `|` would open another one. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

/** An operation's page with the text wherever a page has text. It is YAML in the front matter, PHP in the sample. */
export function hostileOperation(text: string): SourcePage {
  const own = cell(text)
  const php = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  const yaml = JSON.stringify(text)
  // A fence with a backtick behind it is none.
  const label = text.replaceAll('`', '')
  return {
    file: 'openapi/v3/library/loans/{loan_id}.md',
    text: `---
title: ${yaml}
description: ${yaml}
---

# {{ $frontmatter.title }} ${text} {#post data-notify=LOAN.OVERDUE}

{{ $frontmatter.description }} ${text} [${text}](/openapi/v3/${text})

::: danger ${text} {.im-deprecated}

${text}

:::

> [!IMPORTANT] ${text}
> ${text}

| 请求参数 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| loan_id {data-required} | string | ${own}
| base_uri | string | \`https://example.com/\` ${own}
| query | object | ${own}
| url {data-indent=1} | string {data-notify=LOAN.OVERDUE} | ${own}
| q {data-indent=1} | string | ${own}<br/>\`A\`：${own}
| json {data-required} | object {data-tooltip="对应PHP的array"} | ${own}
| ${own} {data-required data-indent=1} | string | ${own}
| kind {data-indent=1} | string | \`${own}\` \\| \`B\` 枚举值之一
| fixed {data-indent=1} | string | 固定值\`${own}\`
| preset {data-indent=1} | string | 默认\`${own}\`
| data {data-indent=1} | string {data-encoded=by-json_encode} | ${own}
| {colspan=3 .im-table-line}
| ${own} {data-indent=2} | object | ${own}
| inner {data-indent=3} | string | ${own}

{.im-table #request}

::: code-group

\`\`\`php [同步纯链式]
$instance->v3->library->loans->_loan_id_->post([
  'loan_id' => '${php}',
  'json' => [
    'kind' => '${php}',
    '${php}' => '${php}',
  ],
]);
\`\`\`

\`\`\`php [${label}]
'kind' => '${php}',
\`\`\`

:::

| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| ${own} {data-required} | object[] | ${own}
| inner {data-indent=1} | string | \`${own}\` 枚举值

{.im-table #response}

| 错误码 | 状态 {.type} | 描述 {.desc}
| --- | --- | ---
| LENT ${own} | 400 | ${own}
| LENT | 404 | ${own}

{.im-table #errors}

参阅 [${text}](https://example.com/${text}) ${text}
`,
  }
}

/** A webhook's page with the text wherever a page has text. */
export function hostileWebhook(text: string): SourcePage {
  const own = cell(text)
  const yaml = JSON.stringify(text)
  return {
    file: 'webhook/v3/LOAN.OVERDUE.md',
    text: `---
title: ${yaml}
description: ${yaml}
---

# {{ $frontmatter.title }} {#post}

${text}

| 请求参数 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| headers {data-required} | object | ${own}
| Wechatpay-Serial {data-required data-indent=1} | string | ${own}
| body {data-required} | object | \`JSON\` ${own}
| event_type {data-required data-indent=1} | string | \`LOAN.OVERDUE\` \\| \`${own}\` 枚举值之一
| resource {data-required data-indent=1} | object | ${own}
| ciphertext {data-required data-indent=2} | string {data-encrypted=by-aes-gcm} | ${own}
| {colspan=3 .im-table-line}
| ${own} {data-required data-indent=3} | string | ${own}

{.im-table #request}

1. ${text} **${text}** {#ONE}

| 应答规范 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| status {data-required} | string | \`20X\` 枚举值 ${own}
| body | object | ${own}
| ${own} {data-indent=1} | string | ${own}

{.im-table #response}
`,
  }
}

/** A catalogue whose product is the text. */
export function hostileCatalogue(text: string): SourcePage {
  return {
    file: 'openapi/index.md',
    text: `---\ntitle: ${JSON.stringify(text)}\n---\n\n| 业务标签 | 直连商户模式\n| --- | ---\n| ${cell(text)} {rowspan=1} | [${text}](/openapi/v3/library/loans/{loan_id})\n`,
  }
}

/** A product whose name, description, part and links are the text. */
export function hostileProduct(text: string): SourcePage {
  const yaml = JSON.stringify(text)
  return {
    file: 'catalogue/v3/library.md',
    text: `---\ntitle: ${yaml}\ndescription: ${yaml}\n---\n\n# {{ $frontmatter.title }}\n\n{{ $frontmatter.description }}\n\n## ${text}\n\n| 直连商户模式 | ${cell(text)}\n| --- | ---\n| [${cell(text)}](/openapi/v3/library/loans/{loan_id}) | [${cell(text)}](/webhook/v3/LOAN.OVERDUE)\n`,
  }
}

/** The index of the product, below a heading that is the text. */
export function hostileIndex(text: string): SourcePage {
  return {
    file: 'openapi/index.md',
    text: `---\ntitle: ${JSON.stringify(text)}\n---\n\n## ${text}\n\n- [${text}](/catalogue/v3/library)\n`,
  }
}

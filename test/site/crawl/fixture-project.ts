/** A project with guides for the library's pages: sections of both readers, one guide without Chinese. */
export const fixtureProject: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ repository: { url: 'git+https://example.com/library.git' } }),
  'docs/guides.yaml': `sections:
  - id: start
    title: { zh: 开始, en: Start }
    guides: [first-loan, rules]
  - id: pages
    reader: write
    title: { zh: 页面, en: Pages }
    guides: [format]
products: [v3/none]
`,
  'docs/first-loan.md': `# The first loan

[中文](first-loan.zh-CN.md)

Lend a book in [one call](../generated/docs/openapi/v3/library/loans.md#post).

- [Call](#call)
- [Rules](#rules-and-limits)

## Call

\`\`\`ts
await client.v3.library.loans.post({ json: {} })
\`\`\`

> [!WARNING]
> Books *must* come back.

![A shelf with books](images/shelf.svg)

## Rules and limits

| Rule | Text |
| --- | --- |
| days | 30<br/>or fewer |

See [the rules](rules.md#days), [the code](../src/loan.ts) and [a site](https://example.org/).
<!-- not shown -->
`,
  'docs/first-loan.zh-CN.md': `# 第一次借阅

[English](first-loan.md)

[一次调用](../generated/docs/openapi/v3/library/loans.md)借到书，见[规则](rules.md)和[说明](#说明)。

## 说明

<script>window.injected = true</script> {{ 1 + 1 }}
`,
  'docs/rules.md': '# Rules\n\nWhat holds for everybody.\n\n## Days\n\nThirty.\n',
  'docs/format.md': '# The format of pages\n\nOne page for each operation.\n',
  'docs/images/shelf.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"/>',
  'releases/wechatpay-sdk.md': `# Changelog

## [0.2.0] - 2026-09-01

### Added

- **Operations:** post v3/library/loans

### Removed

- **Operations:** get v3/library/cards
`,
  'src/loan.ts': 'export {}\n',
}

/** The front page of a checkout of WeChat Pay's own documents, which VitePress shows by its front matter. */
export const front = `---
layout: home
hero:
  name: 图书馆 <b>OpenAPI</b>
  text: 接口文档
  tagline: 借书与还书
  actions:
    - theme: brand
      text: '[目录]'
      link: /openapi/
    - text: 没有的一页
      link: /guide/start
features:
  - title: 借阅
    details: 登记与归还
    link: /openapi/v3/library/loans
  - title: 其他
---

欢迎。
`

/** What such a checkout has besides pages of the API. */
export const checkoutPages: Readonly<Record<string, string>> = {
  'index.md': front,
  'README.md': '# 读我',
  'openapi-notes/a.md': '# 笔记',
  'odd (x) [y] {z}/a.md': '# 其他',
}

import type { Diagnostic } from '../../generator/diagnostics/diagnostic.js'
import type { Span } from '../../generator/diagnostics/span.js'
import type { SourcePage } from '../../generator/load/source-page.js'
import { assemblePages } from '../../generator/model/assemble.js'
import { buildCheckedPage } from '../../generator/model/checks/build-checked-page.js'
import type { Model } from '../../generator/model/model.js'
import { parsePage } from '../../generator/parse/parse-page.js'

/** The parts of a page that a test varies; the rest is a small page without a flaw. */
export interface PageParts {
  readonly front?: string
  readonly heading?: string
  /** Between heading and request table. */
  readonly prose?: string
  readonly requestHead?: string
  readonly request?: string
  readonly requestMarker?: string
  /** Between the tables. */
  readonly middle?: string
  readonly responseHead?: string
  readonly response?: string
  readonly responseMarker?: string
  readonly end?: string
}

const cells = '| 类型 {.type} | 描述 {.desc}\n| --- | --- | ---'

/** The text of an operation's page. */
export function pageText(parts: PageParts = {}): string {
  const {
    front = '---\ntitle: 登记借阅\ndescription: 为读者登记一次借阅\n---\n\n',
    heading = '# {{ $frontmatter.title }} {#post}',
    prose = '{{ $frontmatter.description }}',
    requestHead = `| 请求参数 ${cells}`,
    request = '| json {data-required} | object | 请求\n| book {data-required data-indent=1} | string | 书号',
    requestMarker = '{.im-table #request}\n\n',
    middle = '',
    responseHead = `| 返回字典 ${cells}`,
    response = '| id {data-required} | string | 借阅单号',
    responseMarker = '{.im-table #response}\n\n',
    end = '参阅 [官方文档](https://example.com/library/loans)',
  } = parts
  const below = middle === '' ? '' : `${middle}\n\n`
  return `${front}${heading}\n\n${prose}\n\n${requestHead}\n${request}\n\n${requestMarker}${below}${responseHead}\n${response}\n\n${responseMarker}${end}\n`
}

/** The text of a webhook's page. */
export function webhookText(parts: PageParts = {}): string {
  return pageText({
    request: [
      '| headers {data-required} | object | 头',
      '| Wechatpay-Serial {data-required data-indent=1} | string | 序列号',
      '| body {data-required} | object | `JSON`',
      '| event_type {data-required data-indent=1} | string | 类型<br/>`LOAN.OVERDUE` 枚举值',
    ].join('\n'),
    responseHead: `| 应答规范 ${cells}`,
    response: '| status {data-required} | string | `20X` `4XX` 枚举值之一',
    ...parts,
  })
}

/** A text without the marks `«` and `»`, and the stretches between them. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = []
  let line = 1
  let column = 1
  let open: { line: number; column: number } | undefined
  for (const unit of marked.split('')) {
    if (unit === '«') open = { line, column }
    else if (unit === '»' && open !== undefined) spans.push({ ...open, endLine: line, endColumn: column })
    else if (unit === '\n') {
      line += 1
      column = 1
    } else column += 1
  }
  return { text: marked.replaceAll(/[«»]/g, ''), spans }
}

/** What pages say together, and everything that was found; pages with errors are not left out. */
export function readPages(pages: readonly SourcePage[]): {
  readonly model: Model
  readonly diagnostics: readonly Diagnostic[]
} {
  const parsed = pages.map(parsePage)
  const built = parsed.map(({ page }) => buildCheckedPage(page))
  const { model, diagnostics } = assemblePages(built)
  return {
    model,
    diagnostics: [
      ...parsed.flatMap(one => one.diagnostics),
      ...built.flatMap(one => one.diagnostics),
      ...diagnostics,
    ],
  }
}

import { describe, expect, it } from 'vitest'
import type { SourcePage } from '../../../generator/load/source-page.js'
import { createSession } from '../../generate/create-session.js'
import { pageText, readPages, webhookText } from '../../pages/page-text.js'
import { sources } from '../sdk/emit-model.js'

const overdue: SourcePage = {
  file: 'webhook/v3/LOAN.OVERDUE.md',
  text: webhookText({ front: '---\ntitle: 逾期\ndescription: 书过期未还。\n---\n\n' }),
}
const lost: SourcePage = {
  file: 'webhook/v2/loan-lost.md',
  text: webhookText({ front: '---\ntitle: "遗失 [x](y) {.a} <b> ]"\ndescription: 书丢了。\n---\n\n' }),
}
const notify = (url: string, heading = ''): Parameters<typeof pageText>[0] => ({
  heading: `# {{ $frontmatter.title }} {#post${heading}}`,
  request: `| json | object | 请求\n| url {data-indent=1} | string ${url} | 通知地址`,
})

/** The lines of the containers in the documents that the pages themselves do not have. */
function added(pages: readonly SourcePage[], file: string): readonly string[] {
  const { files } = createSession({ remember: false }).run({
    pages,
    templates: sources,
    packageName: 'p',
    packageVersion: '1.0.0',
    language: 'zh',
    keepGoing: false,
  })
  const text = files.find(({ path }) => path === `docs/${file}`)?.content ?? ''
  const lines = text.split('\n')
  const start = lines.findIndex(line => /^::: (?:info|details) /.test(line))
  return start < 0 ? [] : lines.slice(start, lines.indexOf(':::', start) + 3).filter(line => line !== '')
}

describe('the documents say', () => {
  const loans = 'openapi/v3/library/loans.md'
  const own = {
    file: loans,
    text: pageText(notify('{data-notify=LOAN.OVERDUE}', ' data-notify=v2/loan-lost')),
  }

  it('which notices follow, above the official documents', () =>
    expect(added([own, overdue, lost], loans)).toEqual([
      '::: info 后续通知',
      '- [逾期](/webhook/v3/LOAN.OVERDUE)，发往 `json.url`',
      '- [遗失 x {.a} &lt;b> \\]](/webhook/v2/loan-lost)',
      ':::',
      '参阅 [官方文档](https://example.com/library/loans)',
    ]))

  it('at the end of a page without links', () => {
    const page = { file: loans, text: pageText({ ...notify('{data-notify=LOAN.OVERDUE}'), end: '说明' }) }
    expect(added([page, overdue], loans)).toEqual([
      '::: info 后续通知',
      '- [逾期](/webhook/v3/LOAN.OVERDUE)，发往 `json.url`',
      ':::',
    ])
  })

  it('after which operations a notice is sent, folded where there are many', () => {
    const many = Array.from({ length: 11 }, (_, at) => ({ ...own, file: `openapi/v3/library/{a}/${at}.md` }))
    const few = added([own, overdue, lost], overdue.file)
    expect(few).toEqual([
      '::: info 调用以下接口后会收到本通知',
      '- [登记借阅](/openapi/v3/library/loans#post)',
      ':::',
      '参阅 [官方文档](https://example.com/library/loans)',
    ])
    const folded = added(
      [...many, overdue, lost].map(page =>
        page.file.startsWith('openapi')
          ? { ...page, text: page.text.replace('| json', '| a {data-required} | string | 号\n| json') }
          : page,
      ),
      overdue.file,
    )
    expect(folded[0]).toBe('::: details 调用以下接口后会收到本通知（11 个）')
    expect(folded).toHaveLength(14)
    expect(folded[1]).toBe('- [登记借阅](/openapi/v3/library/{a}/0#post)')
  })

  it('nothing where nothing follows, or where the notice has no page', () => {
    expect(added([{ ...own, text: pageText() }, overdue], loans)).toEqual([])
    expect(added([own], loans)).toEqual([])
    expect(added([{ ...own, text: pageText() }, overdue], overdue.file)).toEqual([])
  })

  it('it in the section of the method', () => {
    const get = pageText({
      front: '',
      heading: '## 查询 {#get}',
      prose: '说明',
      request: '| query | object | 查询\n| a {data-indent=1} | string | 一',
    })
    const post = pageText({
      ...notify('{data-notify=LOAN.OVERDUE}'),
      front: '# 借阅 {#mix}\n\n',
      prose: '说明',
      heading: '## 登记 {#post}',
      end: '参阅 [甲](https://a.example)',
    })
    const lines = added([{ file: loans, text: `${get}\n${post}` }, overdue], loans)
    expect(lines.at(-1)).toBe('参阅 [甲](https://a.example)')
  })

  it('facts that a reader of the documents reads again', () => {
    const pages = [own, overdue, lost]
    const { files } = createSession({ remember: false }).run({
      pages,
      templates: sources,
      packageName: 'p',
      packageVersion: '1.0.0',
      language: 'zh',
      keepGoing: false,
    })
    const docs = files.flatMap(({ path, content }) =>
      path.startsWith('docs/') ? [{ file: path.slice('docs/'.length), text: content }] : [],
    )
    const again = readPages(docs)
    const links = ({ model }: typeof again) => [
      model.operations.map(({ notices }) => notices?.map(({ webhook, address }) => [webhook, address])),
      model.webhooks.map(({ sentAfter }) => sentAfter),
    ]
    expect(links(again)).toEqual(links(readPages(pages)))
    expect(again.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

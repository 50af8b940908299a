import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import type { Change, Diff } from '../../generator/diff/change.js'
import { diffModels } from '../../generator/diff/diff-models.js'
import { productsOf } from '../../generator/diff/render/products-of.js'
import { renderChangelog } from '../../generator/diff/render/render-changelog.js'
import { renderJson } from '../../generator/diff/render/render-json.js'
import { renderMarkdown } from '../../generator/diff/render/render-markdown.js'
import { renderPretty } from '../../generator/diff/render/render-pretty.js'
import { hostileText } from '../emit/escape/hostile.js'
import {
  integer,
  jsonBody,
  model,
  object,
  objectResponse,
  operation,
  property,
  span,
  string,
  values,
} from '../emit/sdk/fixtures.js'

const old = model([
  operation('v3/library/loans', 'post', {
    title: '登记借阅',
    requestBody: jsonBody(
      object(property('书号', string()), property('period?', string({ enum: values('DAY') }))),
    ),
    response: objectResponse(property('id', string())),
  }),
  operation('v3/library/loans', 'get', { title: '查询' }),
])
const next = model([
  operation('v3/library/loans', 'post', {
    title: '登记 <借阅>',
    requestBody: jsonBody(
      object(property('书号', integer()), property('period?', string({ enum: values('DAY', 'WEEK') }))),
    ),
    response: objectResponse(property('id', string())),
  }),
  operation('v3/library/returns', 'post', { title: '归还' }),
])
const diff = diffModels(old, next)
const nothing = diffModels(old, old)
const plain = pc.createColors(false)

describe('pretty', () => {
  it('by operation, in columns of their width on a terminal', () => {
    expect(renderPretty(diff, plain)).toBe(
      [
        'v3/library/loans#get 查询',
        '  breaking  operation removed: GET /v3/library/loans  openapi/v3/library/loans.md:1 (old)',
        '',
        'v3/library/loans#post 登记 <借阅>',
        '  words                             title changed  openapi/v3/library/loans.md:1',
        '  compatible  request  json.period  value added: WEEK  openapi/v3/library/loans.md:1',
        '  breaking    request  json.书号    type changed: string → integer  openapi/v3/library/loans.md:1',
        '',
        'v3/library/returns#post 归还',
        '  compatible  operation added: POST /v3/library/returns  openapi/v3/library/returns.md:1',
        '',
      ].join('\n'),
    )
  })

  it('in colours', () => expect(renderPretty(diff, pc.createColors(true))).toContain('\u001b[31mbreaking'))

  it('nothing', () => expect(renderPretty(nothing, plain)).toBe(''))
})

describe('markdown', () => {
  it('chapters by impact', () => {
    expect(renderMarkdown(diff)).toBe(`## API changes

2 breaking, 2 compatible, 1 in words; asks for a major version.

### Breaking

- \`v3/library/loans#get\` 查询: operation removed: \`GET /v3/library/loans\`
- \`v3/library/loans#post\` 登记 \\<借阅\\>
  - request \`json.书号\`: type changed: \`string\` → \`integer\`

### Compatible

- \`v3/library/loans#post\` 登记 \\<借阅\\>
  - request \`json.period\`: value added: \`WEEK\`
- \`v3/library/returns#post\` 归还: operation added: \`POST /v3/library/returns\`

### Words and samples

- \`v3/library/loans#post\` 登记 \\<借阅\\>: title changed
`)
  })

  it('nothing', () => expect(renderMarkdown(nothing)).toBe('## API changes\n\nNo change.\n'))
})

describe('changelog', () => {
  const none = (): undefined => undefined

  it('chapters of Keep a Changelog, with what breaks marked and words counted', () => {
    expect(renderChangelog(diff, none)).toBe(`### Added

- **Other**
  - \`v3/library/loans#post\` 登记 \\<借阅\\>
    - request \`json.period\`: value added: \`WEEK\`
  - \`v3/library/returns#post\` 归还: operation added: \`POST /v3/library/returns\`

### Changed

- **Other**
  - \`v3/library/loans#post\` 登记 \\<借阅\\>
    - **Breaking:** request \`json.书号\`: type changed: \`string\` → \`integer\`

### Removed

- **Other**
  - **Breaking:** \`v3/library/loans#get\` 查询: operation removed: \`GET /v3/library/loans\`

### Fixed

- Words, samples or links of 1 page
`)
  })

  it('by product, in which a page that is gone was listed', () => {
    const listed = (id: string, ...tags: readonly string[]) => operation(id, 'get', { title: id, tags })
    const before = model([listed('v3/a', '借阅'), listed('v3/b', '还书')])
    const after = model([listed('v3/b', '还书'), listed('v3/c', '借阅', '还书'), listed('v3/d')])
    expect(renderChangelog(diffModels(before, after), productsOf(before, after))).toBe(`### Added

- **借阅**
  - \`v3/c#get\` v3/c: operation added: \`GET /v3/c\`
- **Other**
  - \`v3/d#get\` v3/d: operation added: \`GET /v3/d\`

### Removed

- **借阅**
  - **Breaking:** \`v3/a#get\` v3/a: operation removed: \`GET /v3/a\`
`)
  })

  it('a deprecation in a chapter of its own', () => {
    const deprecated = { kind: 'deprecation', reason: 'Use B', span } as const
    const old = model([operation('v3/a', 'get', { title: 'A' })])
    const next = model([operation('v3/a', 'get', { title: 'A', deprecated })])
    const text = renderChangelog(diffModels(old, next), none)
    expect(text).toMatch(/^### Deprecated\n\n- \*\*Other\*\*\n {2}- `v3\/a#get` A: /)
    expect(renderChangelog(diffModels(next, old), none)).toMatch(/^### Changed\n/)
  })

  it('nothing', () => expect(renderChangelog(nothing, none)).toBe(''))
})

describe('JSON', () => {
  it('a change on a line, and counts', () => {
    const text = renderJson(diff, { old: 'a', new: 'b', leftOut: ['openapi/x.md'] })
    expect(JSON.parse(text)).toMatchObject({
      formatVersion: 1,
      old: 'a',
      new: 'b',
      leftOut: ['openapi/x.md'],
      step: 'major',
      counts: { breaking: 2, compatible: 2, text: 1 },
    })
    expect(text.split('\n').filter(line => line.includes('"rule"'))).toHaveLength(5)
    expect(text).toContain(
      '"path":"json.书号","before":"string","after":"integer","oldPlace":{"file":"openapi/v3/library/loans.md","line":1,"column":1}',
    )
  })

  it('nothing', () =>
    expect(JSON.parse(renderJson(nothing, { old: 'a', new: 'b', leftOut: [] }))).toMatchObject({
      changes: [],
    }))
})

/** One change that says hostile things wherever a page's words can stand. */
function saying(text: string): Diff {
  const change: Change = {
    kind: 'change',
    rule: 'value-added',
    subject: 'value',
    nature: 'added',
    impact: 'compatible',
    side: 'request',
    owner: { kind: 'operation', id: text, title: text },
    path: text,
    before: text,
    after: text,
  }
  return { kind: 'diff', changes: [change], step: 'minor' }
}

describe('whatever a page says', () => {
  it('cannot steer a terminal', () =>
    fc.assert(
      fc.property(hostileText, text => {
        const lines = renderPretty(saying(text), plain)
        expect(lines).not.toMatch(/[^\n\P{Cc}]|[\u2028\u2029\p{Cf}]/u)
        expect(lines.split('\n')).toHaveLength(3)
      }),
    ))

  it('is text of Markdown and nothing else', () =>
    fc.assert(
      fc.property(hostileText, text => {
        const kinds = new Set<string>()
        const visit = (node: object): void => {
          if ('type' in node) kinds.add(String(node.type))
          if ('children' in node && Array.isArray(node.children))
            for (const child of node.children) visit(child)
        }
        const root = fromMarkdown(renderMarkdown(saying(text)))
        visit(root)
        const allowed = ['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'inlineCode']
        expect([...kinds].filter(kind => !allowed.includes(kind))).toEqual([])
        expect(root.children).toHaveLength(4)
      }),
    ))

  it('is text of a changelog and nothing else', () =>
    fc.assert(
      fc.property(hostileText, text => {
        const { children } = fromMarkdown(renderChangelog(saying(text), () => text))
        expect(children.map(({ type }) => type)).toEqual(['heading', 'list'])
      }),
    ))

  it('comes back from JSON', () =>
    fc.assert(
      fc.property(hostileText, text => {
        const read: unknown = JSON.parse(renderJson(saying(text), { old: text, new: text, leftOut: [] }))
        expect(read).toMatchObject({ old: text, changes: [{ path: text, before: text, after: text }] })
      }),
    ))
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { requestSample } from '../../generator/emit/samples/request-sample.js'
import type { Sample } from '../../generator/emit/samples/sample-value.js'
import type { Model } from '../../generator/index.js'
import type { TableBlock } from '../../generator/parse/page.js'
import { readSitePage } from '../../site/pages/site-page.js'
import { type NeededFields, neededFields, requestOf } from '../../site/render/needed-fields.js'
import { operationZones } from '../../site/render/operation-zones.js'

const docs = 'generated/docs'

/** Pages whose sample shows another form of a field than the first one of the table: a bare array, a text for an object. */
const otherForms: ReadonlySet<string> = new Set([
  'v2/applyment/micro/submit#post',
  'v2/pay/closecombinedorder#post',
  'v2/payitil/report#post',
  'v2/secapi/mch/addInstitutionsub#post',
  'v2/secapi/pay/multiprofitsharing#post',
  'v2/secapi/pay/profitsharing#post',
  'v3/apply4subject/applyment#post',
])

describe('a call needs', () => {
  it.each([
    ['what is required', ['json! object', '> a! string', '> b string'], ['json.a'], []],
    ['nothing of an optional object', ['json! object', '> a object', '>> b! string'], [], []],
    ['nothing of an optional body', ['json object', '> a! string'], [], []],
    [
      'a required object with its required members',
      ['json! object', '> a! object', '>> b! string'],
      ['json.a', 'json.a.b'],
      [],
    ],
    [
      'members of the elements of a list',
      ['json! object', '> a! object[]', '>> b! string'],
      ['json.a', 'json.a.b'],
      [],
    ],
    [
      'the first of a group',
      ['json! object', '> a{data-one-of=g} string', '> b{data-one-of=g} string'],
      ['json.a'],
      [],
    ],
    ['its placeholders', ['id! string', 'query object', '> a! string'], ['id', 'query.a'], []],
    [
      'no header of the client',
      ['headers! object', '> Wechatpay-Serial! string', '> X-Own! string'],
      ['headers.X-Own'],
      ['headers.Wechatpay-Serial'],
    ],
    [
      'no sign',
      ['xml! object', '> sign! string', '> nonce_str! string', '> appid! string'],
      ['xml.appid'],
      ['xml.sign', 'xml.nonce_str'],
      'v2',
    ],
    [
      'no digest of a file',
      ['body! object', '> file! object', '> meta! object', '>> sha256! string', '>> filename! string'],
      ['body.file'],
      ['body.meta', 'body.meta.sha256', 'body.meta.filename'],
    ],
  ] as const)('%s', (_, rows, needed, supplied, protocol: string = 'v3') => {
    const found = fieldsOf(rows, protocol)
    expect([...found.needed]).toEqual(needed)
    expect([...found.supplied].sort()).toEqual([...supplied].sort())
  })
})

describe.skipIf(!existsSync('generated/api.json'))('of every committed document', () => {
  const model: Model = JSON.parse(readFileSync('generated/api.json', 'utf8'))

  it('the fields that are marked as needed are those of the smallest call', () => {
    const wrong: string[] = []
    let count = 0
    for (const operation of model.operations) {
      const text = readFileSync(join(docs, operation.file), 'utf8')
      const page = readSitePage({ file: operation.file, text })
      const own = page.operations.find(({ method }) => method === operation.method)
      const table = operationZones(own?.section.blocks ?? []).request.text.find(isTable)
      if (table === undefined || otherForms.has(operation.id)) continue
      count += 1
      const needed = [...neededFields(requestOf(table, page.place)).needed].sort()
      const given = [...new Set(pathsOf(requestSample(operation, 'required'), ''))].sort()
      // Of a group the sample gives the member that the page shows.
      if (needed.length !== given.length)
        wrong.push(
          `${operation.id}: ${needed.filter(path => !given.includes(path))} | ${given.filter(path => !needed.includes(path))}`,
        )
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(1_000)
  })
})

function isTable(block: { readonly kind: string }): block is TableBlock {
  return block.kind === 'table-block'
}

/** The paths of a sample's fields, without its groups. */
function pathsOf(sample: Sample, prefix: string): readonly string[] {
  switch (sample.kind) {
    case 'map':
      return sample.members.flatMap(([name, value]) => {
        const isGroup = prefix === '' && ['json', 'xml', 'query', 'headers', 'body'].includes(name)
        return [...(isGroup ? [] : [prefix + name]), ...pathsOf(value, `${prefix}${name}.`)]
      })
    case 'list':
      return sample.items.flatMap(item => pathsOf(item, prefix))
    default:
      return []
  }
}

/** Rows in short: `>` for each level, `!` for required, marks in braces. */
function fieldsOf(rows: readonly string[], protocol: string): NeededFields {
  const lines = rows.map(row => {
    const [, levels = '', name = '', required = '', marks = '', type = ''] =
      /^(>*) ?([\w-]+)(!?)(?:\{(.*)\})? (\S+)$/.exec(row) ?? []
    const list = [required && 'data-required', levels && `data-indent=${levels.length}`, marks].filter(
      Boolean,
    )
    return `| ${name}${list.length === 0 ? '' : ` {${list.join(' ')}}`} | ${type} | …`
  })
  const text = `# A {#post}\n\n| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n${lines.join('\n')}\n\n{.im-table #request}\n`
  const page = readSitePage({
    file: join('openapi', protocol, rows.some(row => row.startsWith('id!')) ? 'a/{id}.md' : 'a/b.md'),
    text,
  })
  const table = page.operations[0]?.section.blocks.find(isTable)
  if (table === undefined) throw new Error('There is no table.')
  return neededFields(requestOf(table, page.place))
}

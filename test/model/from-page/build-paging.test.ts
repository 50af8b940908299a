import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readApiDocument } from '../../../generator/emit/api/read-api-document.js'
import { buildPaging } from '../../../generator/model/from-page/build-paging.js'
import type { Model, Operation } from '../../../generator/model/model.js'
import { pagingWords } from '../../../generator/model/paging.js'
import type { Schema } from '../../../generator/model/schema.js'
import { pageText, readPages } from '../../pages/page-text.js'

/** The paging of an operation with these rows of its query and of its answer, in one line. */
function found(
  query: readonly string[],
  answer: readonly string[],
  path = 'v3/library/loans',
): string | undefined {
  const rows = query.map(row => `| ${row.replace(' ', ' {data-indent=1} ')}`)
  const text = pageText({
    request: ['| query | object | 查询参数', ...rows].join('\n'),
    response: answer.map(row => `| ${row}`).join('\n'),
  })
  const { model } = readPages([{ file: `openapi/${path}.md`, text }])
  const paging = model.operations[0]?.paging
  return paging && pagingWords(paging)
}

const data = 'data | object[] | 列表'

describe('the pages of a list', () => {
  it.each<readonly [string, readonly string[], readonly string[], string | undefined]>([
    ['no position', ['limit | integer | 条数'], [data], undefined],
    [
      'elements',
      ['offset | integer | 偏移量', 'limit | integer | 条数'],
      [data],
      'query.offset, by offset, first 0, size query.limit, list data',
    ],
    [
      'elements from a stated first',
      ['offset | integer | 起始位置，从1开始'],
      [data],
      'query.offset, by offset, first 1, list data',
    ],
    [
      'elements from an unknown first',
      ['offset | integer | 请求资源起始位置'],
      [data],
      'query.offset, by offset, list data',
    ],
    [
      'a minimum says the first',
      ['offset | integer {data-range=0..} | 请求资源起始位置'],
      [data],
      'query.offset, by offset, first 0, list data',
    ],
    [
      'pages under the name of an offset',
      ['offset | integer | 分页页码，从0开始'],
      [data],
      'query.offset, by page, first 0, list data',
    ],
    [
      'pages by their name',
      ['page_index | integer | 第几个'],
      [data],
      'query.page_index, by page, list data',
    ],
    [
      'pages as text',
      ['page_index | string | 页码'],
      [data],
      'query.page_index, as text, by page, list data',
    ],
    ['the page of a mini program', ['page | string | 小程序页面'], [data], undefined],
    ['a page', ['page | integer | 页码'], [data], 'query.page, by page, list data'],
    [
      'a total and repeated members',
      ['offset | integer | 偏移量', 'limit | integer | 条数'],
      [data, 'total_count | integer | 总数', 'offset | integer | 偏移量', 'limit | integer | 条数'],
      'query.offset, by offset, first 0, size query.limit, list data, total total_count, answered position offset, answered size limit',
    ],
    [
      'the sum of outcomes is no total',
      ['offset | integer | 偏移量'],
      [data, 'total_num | integer | 总数', 'success_num | integer | 成功'],
      'query.offset, by offset, first 0, list data',
    ],
    [
      'marks',
      ['page_token | string | 分页Token'],
      [data, 'next_page_token | string | 下一页'],
      'query.page_token, by token, list data, next next_page_token',
    ],
    [
      'cursors',
      ['cursor | string | 游标'],
      [data, 'next_cursor | string | 下一页', 'has_more | boolean | 还有'],
      'query.cursor, by token, list data, next next_cursor, more has_more',
    ],
    [
      'an address',
      ['offset | integer | 偏移量'],
      [data, 'links | object | 链接', 'next {data-indent=1} | string | 下一页'],
      'query.offset, by offset, first 0, list data, next links.next',
    ],
    [
      'marks that lead nowhere',
      ['page_token | string | 分页Token'],
      [data],
      'query.page_token, unclear: no-next-token',
    ],
    ['an unknown unit', ['offset | integer | 分页参数'], [data], 'query.offset, unclear: unknown-unit'],
    [
      'an answer that says otherwise',
      ['offset | integer | 分页页码'],
      [data, 'offset | integer | 起始位置'],
      'query.offset, unclear: unknown-unit',
    ],
    ['no list', ['offset | integer | 偏移量'], ['id | string | 编号'], 'query.offset, unclear: no-list'],
    [
      'two lists',
      ['offset | integer | 偏移量'],
      [data, 'more | object[] | 列表'],
      'query.offset, unclear: several-lists',
    ],
    [
      'numbered fields',
      ['offset | integer | 偏移量'],
      ['refund_id_$n | string | 单号'],
      'query.offset, unclear: numbered-fields',
    ],
    ['a position that is no number', ['offset | object | 偏移量'], [data], undefined],
  ])('%s', (_, query, answer, want) => {
    expect(found(query, answer)).toBe(want)
  })
})

function readModel(): Model {
  const read = readApiDocument(readFileSync(new URL('../../../generated/api.json', import.meta.url), 'utf8'))
  if (read.kind === 'refused') throw new Error(read.reason)
  return read.model
}

/** Names by which some API of this world asks for a page: far more than the dialect knows. */
const pageLike =
  /^(?:.*offset.*|limit|pages?|page_?(?:no|num|number|index|size|token|id)|.*cursor.*|.*_token_next|next_.*|start_?(?:num|index|row|id|seq)|last_(?:id|key|seq)|begin_?(?:num|index|id)|position|pos)$/i

/** Names at the top of a request that look like the position or the size of a page. */
function pageLikeNames({ parameters, requestBody: body }: Operation): readonly string[] {
  const inBody =
    body !== undefined && body.kind !== 'multipart' && body.schema.kind === 'object'
      ? body.schema.properties
      : []
  return [...parameters, ...inBody].map(({ name }) => name).filter(name => pageLike.test(name))
}

function hasArray(schema: Schema): boolean {
  if (schema.kind === 'array') return true
  return schema.kind === 'object' && schema.properties.some(each => hasArray(each.schema))
}

describe('the pages of specs/', () => {
  const { operations } = readModel()
  const all = operations.flatMap(operation => {
    const paging = buildPaging(operation)
    return paging === undefined ? [] : [{ id: operation.id, paging }]
  })

  it('are followed by these forms', () => {
    const forms = all.map(({ paging }) => (paging.kind === 'paging' ? paging.form : 'unclear'))
    const count = (form: string): number => forms.filter(own => own === form).length
    expect(Object.fromEntries([...new Set(forms)].map(form => [form, count(form)]))).toEqual({
      offset: 45,
      page: 25,
      token: 4,
      unclear: 7,
    })
  })

  it('are not followed where the tables do not say enough', () => {
    const unclear = all.flatMap(({ id, paging }) =>
      paging.kind === 'paging' ? [] : [`${id}: ${paging.reason}`],
    )
    expect(unclear).toEqual([
      'v2/billcommentsp/batchquerycomment#post: file',
      'v2/deposit/refundquery#post: numbered-fields',
      'v2/pay/refundquery#post: numbered-fields',
      'v2/pay/refundqueryv2#post: numbered-fields',
      'v2/pay/settlementquery#post: no-list',
      'v2/risk/getviolation#post: encoded-list',
      'v3/eduschoolpay/users/{openid}/contracts#get: unknown-unit',
    ])
  })

  it('are all known: no other request with an answer of a list looks as if it asked for a page', () => {
    const known = new Set(all.map(({ id }) => id))
    const others = operations
      .filter(({ id, response }) => !known.has(id) && response.kind === 'object' && hasArray(response.schema))
      .flatMap(operation => pageLikeNames(operation).map(name => `${operation.id}: ${name}`))
    expect(others).toEqual([])
  })

  it('begin where the request says it, if neither rows nor answers do', () => {
    const unstated = all.flatMap(({ id, paging }) =>
      paging.kind === 'paging' &&
      paging.form !== 'token' &&
      (paging.first ?? paging.answeredPosition ?? paging.next) === undefined
        ? [id]
        : [],
    )
    expect(unstated).toMatchInlineSnapshot(`
      [
        "v2/secapi/mch/submchmanage#post",
        "v3/bank-transfer/batches/batch-id/{batch_id}#get",
        "v3/bank-transfer/batches/out-batch-no/{out_batch_no}#get",
        "v3/global/refunds#get",
        "v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans#get",
        "v3/merchant-risk-manage/ec-trade-risk/query-risk-trades#post",
        "v3/partner-transfer/batches/batch-id/{batch_id}#get",
        "v3/refunds#get",
      ]
    `)
  })
})

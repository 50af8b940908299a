import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isApiError, paginate, RequestError, ResponseError } from '../../../templates/runtime/index.js'
import { rejectionOf } from '../support/failure-of.js'
import { next as step } from '../support/next.js'
import { answeredBy, elements, forms, type ListAnswer, listFunction, listOf } from './list-service.js'

const table = Object.entries(forms)

describe.each(table)('a list in pages: %s', (_, { paging, answer, extra }) => {
  const get = listFunction(paging)

  it('gives every element once and in order, for any total and any size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 9 }), async (count, size) => {
        const all = elements(count)
        const client = answeredBy(request => answer(all, size, request))
        expect(await listOf(paginate(get, client))).toEqual(all)
        const full = Math.max(1, Math.ceil(count / size))
        const more =
          extra === 'one' ? count > 0 : extra === 'one-when-full' && count > 0 && count % size === 0
        expect(client.asked).toHaveLength(full + (more ? 1 : 0))
      }),
    )
  })

  it('goes on from the position that a page gave', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 5 }),
        async (count, size) => {
          const all = elements(count)
          const client = answeredBy(request => answer(all, size, request))
          const [first] = await pagesUpTo(paginate(get, client).pages(), 1)
          if (first?.next === undefined) return
          const name = paging.position.slice('/query/'.length)
          const rest = await listOf(paginate(get, client, { query: { [name]: first.next } }))
          expect([...first.elements, ...rest]).toEqual(all)
        },
      ),
    )
  })
})

async function pagesUpTo<T>(pages: AsyncIterable<T>, count: number): Promise<readonly T[]> {
  const found: T[] = []
  for await (const page of pages) {
    found.push(page)
    if (found.length === count) break
  }
  return found
}

const usual = forms['elements, total and echo']
if (usual === undefined) throw new Error('There is no usual form.')
const get = listFunction(usual.paging)

describe('a loop over pages', () => {
  const serving = (count: number, size: number) =>
    answeredBy(request => usual.answer(elements(count), size, request))

  it('asks for a page when its elements are wanted, and for no more after a break', async () => {
    const client = serving(10, 3)
    const seen: string[] = []
    for await (const element of paginate(get, client)) {
      seen.push(element)
      expect(client.asked).toHaveLength(Math.ceil(seen.length / 3))
      if (seen.length === 4) break
    }
    expect(client.asked).toHaveLength(2)
  })

  it('sends the request as it is but for the position, and leaves the object alone', async () => {
    const client = serving(5, 2)
    const request = Object.freeze({ query: Object.freeze({ limit: 2, state: 'OPEN' }), json: { a: 1 } })
    const options = { timeout: 500, signal: new AbortController().signal }
    await listOf(paginate(get, client, request, options))
    expect(client.asked).toEqual([
      { request: { query: { limit: 2, state: 'OPEN' }, json: { a: 1 } }, options },
      { request: { query: { limit: 2, state: 'OPEN', offset: 2 }, json: { a: 1 } }, options },
      { request: { query: { limit: 2, state: 'OPEN', offset: 4 }, json: { a: 1 } }, options },
    ])
  })

  it('begins anew each time', async () => {
    const client = serving(3, 2)
    const pages = paginate(get, client)
    expect(await listOf(pages)).toEqual(await listOf(pages))
    expect(client.asked).toHaveLength(4)
  })

  it('gives whole answers, too', async () => {
    const [first, last] = await listOf(paginate(get, serving(3, 2)).pages())
    expect(first).toMatchObject({
      data: { total_count: 3, limit: 2 },
      elements: ['e0', 'e1'],
      next: 2,
      status: 200,
      requestId: 'request-1',
    })
    expect(last).toMatchObject({ elements: ['e2'], next: undefined })
  })

  it('sends a position as text where the page has text', async () => {
    const form = forms['pages as text']
    if (form === undefined) throw new Error('There is no such form.')
    const client = answeredBy(request => form.answer(elements(3), 2, request))
    await listOf(paginate(listFunction(form.paging), client, { query: { offset: '1' } }))
    expect(client.asked.map(({ request }) => request.query?.offset)).toEqual(['1', '2'])
  })

  it('follows a function around that of the page', async () => {
    const around: typeof get = (client, request, options) => get(client, { ...request }, options)
    expect(await listOf(paginate(around, serving(3, 2)))).toEqual(['e0', 'e1', 'e2'])
  })
})

/** Answers that never lead to an end, with the number of requests after which they are refused. */
const hostile: readonly (readonly [string, string, (at: number) => ListAnswer, number, RegExp])[] = [
  [
    'a mark that repeats',
    'marks of the service',
    at => ({ data: [`e${at}`], next_page_token: 'm' }),
    2,
    /Try again later/,
  ],
  [
    'marks in a circle',
    'marks of the service',
    at => ({ data: [`e${at}`], next_page_token: `m${at % 3}` }),
    4,
    /Try again later/,
  ],
  [
    'new marks without elements',
    'marks of the service',
    at => ({ data: [], next_page_token: `m${at}` }),
    10,
    /Try again later/,
  ],
  [
    'has_more without elements',
    'elements and has_more',
    () => ({ data: [], has_more: true }),
    1,
    /Try again later/,
  ],
  [
    'a total that no page reaches',
    'elements, total alone',
    at => ({ data: at === 0 ? ['e'] : [], total_count: 9 }),
    2,
    /begin with 1 in \/query\/offset/,
  ],
  [
    'a position that does not advance',
    'elements, total and echo',
    at => ({ data: [`e${at}`], offset: 0, limit: 1, total_count: 99 }),
    2,
    /begin with 1 in \/query\/offset/,
  ],
  [
    'a position that goes back',
    'elements, total and echo',
    at => ({ data: [`e${at}`], offset: 9 - at, limit: 1, total_count: 99 }),
    2,
    /begin with 10 in \/query\/offset/,
  ],
  ['the same page again', 'elements alone', () => ({ data: ['e'] }), 2, /begin with 1 in \/query\/offset/],
  [
    'an address that leads back',
    'address of the next page',
    at => ({ data: [`e${at}`], links: { next: '?offset=1' } }),
    2,
    /begin with 1 in \/query\/offset/,
  ],
  [
    'an address without a position or elements',
    'address of the next page',
    () => ({ links: { next: 'x' } }),
    1,
    /Try again later/,
  ],
  [
    'no position anywhere',
    'elements from an unknown first, with echo',
    () => ({ data: ['e'], total_count: 9 }),
    1,
    /Give the position of the first page in the request \(\/query\/offset\)/,
  ],
]

describe('a service that leads nowhere', () => {
  it.each(hostile)('%s', async (_, form, answer, requests, advice) => {
    const paging = forms[form]?.paging
    const client = answeredBy((_request, at) => answer(at))
    const error = await rejectionOf(listOf(paginate(listFunction(paging), client)), advice)
    expect(error).toBeInstanceOf(ResponseError)
    expect(error).toMatchObject({ code: 'PAGES_STUCK', outcome: 'rejected' })
    expect(client.asked).toHaveLength(requests)
  })

  it.each<readonly [string, unknown]>([
    ['text', 'e'],
    ['an object', { 0: 'e' }],
    ['a number', 1],
  ])('%s in the place of the list', async (_, data) => {
    const client = answeredBy(() => ({ total_count: 1, data }))
    const error = await rejectionOf(
      listOf(paginate(get, client)),
      /Look at the answer with the function of the page/,
    )
    expect(error).toMatchObject({ code: 'PAGE_UNREADABLE' })
  })

  it.each<readonly [string, object]>([
    ['nothing', {}],
    ['no list and no total', { offset: 0 }],
    ['a total that is not a number', { total_count: 'many' }],
    ['a list of null', { data: null }],
  ])('%s is a list without elements', async (_, answer) => {
    expect(
      await listOf(
        paginate(
          get,
          answeredBy(() => answer),
        ),
      ),
    ).toEqual([])
  })

  it('a few pages without elements are followed by their marks', async () => {
    const answers: readonly ListAnswer[] = [
      { data: ['e0'], next_page_token: 'a' },
      { data: [], next_page_token: 'b' },
      { next_page_token: 'c' },
      { data: ['e1'], next_page_token: '' },
    ]
    const form = forms['marks of the service']
    const client = answeredBy((_, at) => answers[at] ?? {})
    expect(await listOf(paginate(listFunction(form?.paging), client))).toEqual(['e0', 'e1'])
  })
})

describe('what cannot be paginated', () => {
  it.each<readonly [string, Parameters<typeof listFunction>[0], RegExp]>([
    ['asks for no page', undefined, /does not ask for one page/],
    ['is a file', { form: 'unclear', position: '/query/offset', reason: 'file' }, /answer is a file/],
    [
      'counts what is unknown',
      { form: 'unclear', position: '/query/offset', reason: 'unknown-unit' },
      /elements or pages/,
    ],
  ])('an operation that %s', async (_, paging, why) => {
    const client = answeredBy(() => ({}))
    const error = await rejectionOf(listOf(paginate(listFunction(paging), client)), step.pageByHand)
    expect(error).toBeInstanceOf(RequestError)
    expect(error).toMatchObject({ code: 'NOT_PAGED', outcome: 'not-sent', operation: 'v3/list#get' })
    expect(error.message).toMatch(why)
    expect(client.asked).toEqual([])
  })

  it('a list that begins nobody knows where', async () => {
    const client = answeredBy(() => ({}))
    const paging = { form: 'page', position: '/query/offset', items: 'data' } as const
    const error = await rejectionOf(
      listOf(paginate(listFunction(paging), client)),
      /Give that of the first page/,
    )
    expect(error).toMatchObject({ code: 'INVALID_PARAMETER', field: '/query/offset' })
    expect(client.asked).toEqual([])
  })

  it.each([-1, 1.5, Number.NaN, '1x', true, {}])('a position that is none: %j', async offset => {
    const error = await rejectionOf(
      listOf(
        paginate(
          get,
          answeredBy(() => ({})),
          { query: { offset } },
        ),
      ),
      /Give a whole number from 0 on/,
    )
    expect(error).toMatchObject({ code: 'INVALID_PARAMETER', field: '/query/offset' })
  })

  it('a mark that is no text', async () => {
    const client = answeredBy(() => ({}))
    const marked = listFunction(forms['marks of the service']?.paging)
    const error = await rejectionOf(
      listOf(paginate(marked, client, { query: { page_token: 7 } })),
      /Give the `next` of a page, or leave it out/,
    )
    expect(error).toMatchObject({ code: 'INVALID_PARAMETER', field: '/query/page_token' })
  })
})

describe('a call that fails', () => {
  it('comes as it is, with the page and the way on', async () => {
    const client = answeredBy((request, at) => {
      if (at === 2) throw new RequestError('FRACTION', 'It failed.', 'Mend it.')
      return usual.answer(elements(9), 2, request)
    })
    const seen: string[] = []
    const error = await rejectionOf(
      (async () => {
        for await (const element of paginate(get, client)) seen.push(element)
      })(),
      'Mend it. This was page 3; those before it are complete. To go on from there, begin with 4 in /query/offset.',
    )
    expect(error).toMatchObject({ code: 'FRACTION', page: { number: 3, position: 4 } })
    expect(error.message).toBe(`It failed. ${error.advice}`)
    expect(isApiError(error)).toBe(false)
    expect(seen).toEqual(['e0', 'e1', 'e2', 'e3'])
  })

  it('shows no mark of the service', async () => {
    const client = answeredBy((_, at) => {
      if (at === 1) throw new RequestError('FRACTION', 'It failed.', 'Mend it.')
      return { data: ['e'], next_page_token: 'secret-mark' }
    })
    const marked = listFunction(forms['marks of the service']?.paging)
    const error = await rejectionOf(
      listOf(paginate(marked, client)),
      /begin with the `page.position` of this error/,
    )
    expect(error.page).toEqual({ number: 2, position: 'secret-mark' })
    expect(`${JSON.stringify(error)} ${error.stack} ${Object.keys(error)}`).not.toContain('secret-mark')
  })

  it('at the first page needs no way on', async () => {
    const client = answeredBy(() => {
      throw new RequestError('FRACTION', 'It failed.', 'Mend it.')
    })
    const error = await rejectionOf(listOf(paginate(get, client)), 'Mend it.')
    expect(error.page).toBeUndefined()
  })
})

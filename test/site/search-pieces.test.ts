import { describe, expect, it } from 'vitest'
import { markWords } from '../../site/search/mark-words.js'
import { bareTitle, normalizeText, stemOf, textRuns } from '../../site/search/normalize.js'
import { isName, parseQuery } from '../../site/search/parse-query.js'
import { pathScore, readPathQuery } from '../../site/search/path-query.js'
import { emptyVocabulary, type SearchVocabulary } from '../../site/search/search-vocabulary.js'
import { nearestWord, typingErrors } from '../../site/search/spelling.js'
import { everywhere, readDifferences, textWords, writeDifferences } from '../../site/search/text-words.js'

describe('texts', () => {
  it.each([
    ['full width as half width', 'ＡＰＩ 下单', ['api', '下单']],
    ['Chinese beside letters', 'jsapi下单v3', ['jsapi', '下单', 'v3']],
    ['a name', 'out_trade_no', ['out', 'trade', 'no']],
    ['nothing', ' ，。', []],
  ])('have runs: %s', (_, text, want) => {
    expect(textRuns(normalizeText(text))).toEqual(want)
  })

  it.each([
    ['refunds', 'refund'],
    ['batches', 'batch'],
    ['queries', 'query'],
    ['address', 'address'],
    ['gas', 'gas'],
  ])('have stems: %s', (word, want) => {
    expect(stemOf(word)).toBe(want)
  })

  it.each([
    ['申请退款（V2）', '申请退款'],
    ['退款(APIv2)', '退款'],
    ['支付成功通知(TRANSACTION.SUCCESS)', '支付成功通知'],
    ['上传(视频)', '上传(视频)'],
  ])('have bare titles: %s', (title, want) => {
    expect(bareTitle(title)).toBe(want)
  })

  it('have words for the index: pairs of characters, stems, no single letter', () => {
    expect(textWords('商户号 a Refunds')).toEqual(['商户', '户号', 'refund'])
  })

  it('are marked where a query has their words, in pieces if need be', () => {
    const marked = (text: string, ...words: string[]): readonly string[] =>
      markWords(text, words)
        .filter(piece => piece.isMarked)
        .map(piece => piece.text)
    expect(marked('查询单笔退款', '退款')).toEqual(['退款'])
    expect(marked('查询单笔退款', '查询退款')).toEqual(['查询', '退款'])
    expect(marked('APIv3 的 id 与 openid', 'id')).toEqual(['id'])
    expect(marked('ﬁ 退款', '退款')).toEqual([])
    expect(markWords('<b>退款', ['退款']).map(piece => piece.text)).toEqual(['<b>', '退款'])
  })
})

describe('a query', () => {
  const vocabulary: SearchVocabulary = {
    ...emptyVocabulary,
    fillers: ['怎么', 'how to'],
    notice: ['通知'],
    partner: ['服务商'],
    synonyms: [
      ['扫码', ['Native']],
      ['refund', ['退款']],
    ],
  }
  const ways = (query: string): readonly string[] =>
    parseQuery(query, vocabulary).variants.map(({ words }) => words.join(' '))

  it.each([
    ['fillers', '怎么退款', '退款'],
    ['fillers of words', 'how to refund', 'refund'],
    ['what asks for a kind', '服务商退款通知', '退款'],
    ['synonyms', '扫码下单', 'native 下单'],
    ['synonyms of plurals', 'Refunds', '退款'],
    ['synonyms that are being typed', 'refu', '退款'],
  ])('is also read without or with other words: %s', (_, query, want) => {
    expect(ways(query)).toContain(want)
  })

  it('keeps words that only look like a synonym', () => {
    expect(ways('refund_id')).not.toContain('退款 id')
  })

  it('says what kind of entry it asks for', () => {
    expect(parseQuery('服务商退款通知 v2', vocabulary).wishes).toEqual({
      notice: true,
      partner: true,
      direct: false,
      protocol: 'v2',
    })
  })

  it.each([
    ['out_trade_no', 'out_trade_no'],
    ['outTradeNo', 'out_trade_no'],
    ['amount.payer_total', 'payer_total'],
    ['goods[0].id', 'id'],
    ['退款', undefined],
    ['two words', undefined],
  ])('may be a name: %s', (query, want) => {
    expect(parseQuery(query, vocabulary).identifier).toBe(want)
  })

  it.each([
    ['out_trade_no', true],
    ['SYSTEMERROR', true],
    ['REFUND', false],
    ['refund', false],
    ['退款', false],
  ])('can only be a name: %s', (query, want) => {
    expect(isName(query)).toBe(want)
  })

  it.each(['', ' ', '((', '\\', '$&', '%', '*', 'a'.repeat(5000), '💰', '\u0000'])(
    'may be anything: %j',
    query => {
      expect(() => parseQuery(query, vocabulary)).not.toThrow()
    },
  )
})

describe('a path', () => {
  const score = (query: string, method: string, path: string): number => {
    const asked = readPathQuery(query)
    return asked === undefined ? -1 : pathScore(asked, method, path)
  }

  it.each([
    ['is the same', '/v3/certificates', 'GET', '/v3/certificates', 1],
    ['is an address', 'https://a.example/v3/certificates?x=1#y', 'GET', '/v3/certificates', 1],
    ['has a method', 'get /v3/certificates', 'GET', '/v3/certificates', 1],
    ['has another method', 'POST /v3/certificates', 'GET', '/v3/certificates', 0],
    ['has a value for a placeholder', '/v3/orders/123', 'GET', '/v3/orders/{id}', 0.97],
    ['has no value for a placeholder', '/v3/orders/close', 'GET', '/v3/orders/{id}', 0],
    ['is another', '/v3/refunds', 'GET', '/v3/certificates', 0],
    ['cannot be decoded', '/v3/%', 'GET', '/v3/certificates', 0],
    ['is no path', '退款/通知', 'GET', '/v3/certificates', -1],
  ])('%s', (_, query, method, path, want) => {
    expect(score(query, method, path)).toBe(want)
  })

  it('scores less the more is missing', () => {
    const [near = 0, far = 0, inside = 0] = [
      score('/v3/refund', 'POST', '/v3/refund/domestic'),
      score('/v3/refund', 'POST', '/v3/refund/domestic/refunds'),
      score('domestic/refunds', 'POST', '/v3/refund/domestic/refunds'),
    ]
    expect(near).toBeGreaterThan(far)
    expect(far).toBeGreaterThan(inside)
    expect(inside).toBeGreaterThan(0)
  })
})

describe('typing errors', () => {
  it.each([
    ['none', 'refund', 'refund', 0],
    ['neighbours', 'refnud', 'refund', 1],
    ['a letter too much', 'refuund', 'refund', 1],
    ['a letter too few', 'refnd', 'refund', 1],
    ['another letter', 'refumd', 'refund', 1],
    ['too many', 'abcdef', 'refund', 3],
  ])('are counted: %s', (_, a, b, want) => {
    expect(typingErrors(a, b, 2)).toBe(want)
  })

  it('are mended by the word that is nearest and most used; short words are left alone', () => {
    const words = new Map([
      ['refund', 3],
      ['refuel', 1],
      ['fund', 9],
    ])
    expect(nearestWord('refnud', words)).toBe('refund')
    expect(nearestWord('fnd', words)).toBeUndefined()
    expect(nearestWord('transfer', words)).toBeUndefined()
  })
})

it('lists of entries are packed as differences', () => {
  expect(writeDifferences([0, 3, 40])).toBe('0 3 11')
  expect(readDifferences('0 3 11')).toEqual([0, 3, 40])
  expect(readDifferences(everywhere)).toBeUndefined()
})

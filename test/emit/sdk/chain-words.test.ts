import { expect, test } from 'vitest'
import { pageLines, tagLines } from '../../../generator/emit/words/chain-words.js'

const title = (method: string, text: string) => ({ method, title: text, deprecated: undefined })
const many = Array.from({ length: 30 }, (_, index) => `P${index + 1}`)

test.each([
  ['one method', [title('post', '下单')], ['支付'], ['下单', '', '支付']],
  ['several methods', [title('get', '查询'), title('post', '下单')], [], ['- `get`: 查询', '- `post`: 下单']],
  ['none', [], ['支付'], ['支付']],
])('a page of %s', (_, titles, tags, want) => expect(pageLines(titles, tags)).toEqual(want))

test.each([
  ['none', [], []],
  ['some', ['支付', '退款'], ['支付 · 退款']],
  ['more than a hover shows', many, [`${many.slice(0, 24).join(' · ')} · … (30)`]],
])('%s', (_, tags, want) => expect(tagLines(tags)).toEqual(want))

import { describe, expect, it } from 'vitest'
import { createTextMap } from '../../../generator/model/terms/translate-text.js'

const glossary = {
  terms: new Map([
    ['金额', 'Amount'],
    ['币种', 'Currency'],
    ['可用余额', 'Available balance'],
    ['借阅', 'Lend a book'],
    ['尺寸（长，宽）', 'Size (length, width)'],
    ['已收，未付', 'Received, not paid'],
  ]),
  sentences: new Map([
    ['单位为分', 'in fen'],
    ['先验签', 'Verify first'],
    ['一行\n两行', 'One line\nTwo lines'],
    ['见[借阅](/openapi/v3/loans)。', 'See [Lend a book](/openapi/v3/loans).'],
  ]),
}
const words = createTextMap(glossary, text => `<${text}>`)

describe('a cell', () => {
  it.each([
    ['a term', '金额', 'Amount'],
    ['a term and a note', '金额，单位为分', 'Amount, in fen'],
    ['a full stop', '金额。单位为分', 'Amount. in fen'],
    ['a final full stop', '金额。', 'Amount.'],
    ['a note without English', '金额，不带小数', 'Amount, <不带小数>'],
    ['a term without English', '价格，单位为分', '<价格，单位为分>'],
    ['a term with its own comma', '已收，未付', 'Received, not paid'],
    ['a comma in parentheses', '尺寸（长，宽）', 'Size (length, width)'],
    [
      'values with meanings',
      '金额<br/>`A`：可用余额<br/>1、`B`: 币种',
      'Amount<br/>`A`: Available balance<br/>1, `B`: Currency',
    ],
    ['a list of values', '币种<br/>`A` \\| `B` 枚举值之一', 'Currency<br/>One of `A` \\| `B`'],
    ['a single value', '币种<br />`A` 枚举值', 'Currency<br/>Value: `A`'],
    ['values behind a term', '币种 `A` `B` 枚举值之一', 'Currency, one of `A` `B`'],
    ['a constant', '固定为`CNY`', 'Always `CNY`'],
    ['a default', '币种，默认为`CNY`', 'Currency, default `CNY`'],
    ['a link', '[借阅](/openapi/v3/loans)', '[Lend a book](/openapi/v3/loans)'],
    ['a link that is crossed out', '[~~借阅~~](/a) :no_entry_sign:', '[~~Lend a book~~](/a) :no_entry_sign:'],
    ['no Chinese', '`application/json`', '`application/json`'],
    ['nothing', '', ''],
    ['formatting across the parts', '金额，**不带<br/>小数**', '<金额，**不带><br/><小数**>'],
  ])('%s', (_, given, want) => {
    expect(words.cell(given)).toBe(want)
  })
})

describe('prose', () => {
  it.each([
    ['lines of a list', '- 先验签\n- 再解密', '- Verify first\n- <再解密>'],
    ['the name of a variant', '1. 先验签 {#BASIC}', '1. Verify first {#BASIC}'],
    ['an entry of two lines', '一行\n两行', 'One line\nTwo lines'],
    ['a paragraph', '见[借阅](/openapi/v3/loans)。', 'See [Lend a book](/openapi/v3/loans).'],
  ])('%s', (_, given, want) => {
    expect(words.prose(given)).toBe(want)
  })
})

it('a translation is not translated again', () => {
  const marked = createTextMap(glossary, text => text)
  for (const text of ['金额，单位为分', '金额<br/>`A` \\| `B` 枚举值之一', '币种，默认为`CNY`'])
    expect(marked.cell(marked.cell(text))).toBe(marked.cell(text))
})

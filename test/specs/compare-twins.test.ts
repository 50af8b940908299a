import { expect, test } from 'vitest'
import { generate } from '../../generator/index.js'
import { compareTwins } from './compare-twins.js'
import { borrowedPieces, sentenceRuns } from './sentences.js'

const file = 'openapi/v3/library/loans/{loan_id}.md'

function page(change: { readonly rows?: string; readonly url?: string } = {}): string {
  const { rows = '| books {data-indent=1} | string[] | 图书', url = 'https://example.com/a' } = change
  return `# 续借 {#post}

为读者把一本还没有到期的图书再续借一个借期并返回新的期限。

| 请求参数 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| loan_id {data-required} | string | 借阅单号
| json {data-required} | object | 请求
${rows}

{.im-table #request}

| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| due | string | 到期日

{.im-table #response}

参阅 [官方文档](${url})
`
}

async function differences(own: string, twin: string): Promise<string[]> {
  const [left, right] = await Promise.all([own, twin].map(text => generate({ pages: [{ file, text }] })))
  if (!left || !right) return ['not read']
  return compareTwins(left.model, right.model).map(({ place, own: a, twin: b }) => `${place}: ${a} / ${b}`)
}

const facts: readonly [string, Parameters<typeof page>[0], readonly string[]][] = [
  ['the same', {}, []],
  [
    'another type',
    { rows: '| books {data-indent=1} | string | 图书' },
    ['body~.books: string optional / array optional', 'body~.books[]: undefined / string'],
  ],
  [
    'a member more, required',
    {
      rows: '| books {data-indent=1} | string[] | 图书\n| period {data-required data-indent=1} | string | 借期',
    },
    ['body~.period: string required / undefined'],
  ],
  [
    'an object more is said once',
    {
      rows: '| books {data-indent=1} | string[] | 图书\n| desk {data-indent=1} | object | 借阅台\n| floor {data-required data-indent=2} | integer | 楼层',
    },
    ['body~.desk: object optional / undefined'],
  ],
  [
    'an enumeration',
    { rows: '| books {data-indent=1} | string[] | 图书<br/>`A` \\| `B` 枚举值之一' },
    ['body~.books[]: string enum(A|B) / string'],
  ],
  [
    'encryption',
    {
      rows: '| books {data-indent=1} | string[] | 图书\n| name {data-indent=1} | string {data-tooltip=微信支付公钥/平台证书加密后的BASE64字符串 data-encrypted=by-rsa-pubkey} | 姓名',
    },
    ['body~.name: string optional encrypt(rsa-oaep, platform) / undefined'],
  ],
  ['another link', { url: 'https://example.com/b' }, ['link: https://example.com/b / undefined']],
]

test.each(facts)('facts: %s', async (_, change, want) => {
  expect(await differences(page(change), page())).toEqual(want)
})

const sentence = '为读者把一本还没有到期的图书再续借一个借期并返回新的期限。'

const prose: readonly [string, string, number][] = [
  ['the sentence itself', sentence, 1],
  ['a part of it with blanks between', `另外，${[...sentence.slice(1)].join(' ')}`, 1],
  ['in a cell', `| a | string | ${sentence}`, 1],
  ['own words', '把一次借阅的期限往后推一个借期，逾期的图书要先归还才能再借。', 0],
  ['in a code block', `\`\`\`php\n// ${sentence}\n\`\`\``, 0],
  ['a term', '借阅单号', 0],
  ['names only', '`a` \\| `b` 枚举值之一 available_day_after_receive_and_more', 0],
]

test.each(prose)('sentences: %s', (_, own, want) => {
  expect(borrowedPieces(own, sentenceRuns([page()]))).toHaveLength(want)
})

import { describe, expect, it } from 'vitest'
import { answerLabel } from '../../../generator/dialect/sample-forms.js'
import type { OutputFile } from '../../../generator/emit/output-file.js'
import { loadOutputs } from '../../../generator/emit/outputs.js'
import { labelsLike } from '../../../generator/emit/words/docs-words.js'
import type { Language } from '../../../generator/emit/words/language.js'
import { wordsOf } from '../../../generator/emit/words/words.js'
import { generate } from '../../../generator/index.js'
import { wechatPayIn } from '../../../generator/model/protocol/wechat-pay.js'
import { emitFiles, emitInput, tools } from '../emit-input.js'
import { oddModel } from '../sdk/odd-model.js'

const makeEmitters = await loadOutputs()

/** What outputs write for a model, without the runtime and licence, which are copied. */
function written(language: Language): readonly OutputFile[] {
  const input = emitInput(model(language), { language })
  return makeEmitters({ ...tools, language, protocols: wechatPayIn(language) })
    .flatMap(output => emitFiles(output, input))
    .filter(({ path }) => !/^(?:sdk\/runtime\/|LICENSE|tsconfig|api)/.test(path))
}

const cjk = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/

/** The model whose own texts are all in the other language, so that what is left over is the generator's. */
function model(language: Language): typeof oddModel {
  const text = language === 'zh' ? '页面' : 'page text'
  const change = (key: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value
    if (['description', 'reason', 'text', 'title'].includes(key)) return value === '' ? '' : text
    return language === 'en' && cjk.test(value) ? value.replace(new RegExp(cjk, 'gu'), 'x') : value
  }
  return JSON.parse(JSON.stringify(oddModel), change)
}

/** Comments of TypeScript, lines of Markdown without code, descriptions of JSON. */
function sentences({ path, content }: OutputFile): readonly string[] {
  if (path.endsWith('.ts')) return comments(content)
  if (path.endsWith('.md') || path.endsWith('.txt'))
    return lines(content.replace(/^ *```[\s\S]*?^ *```/gm, ''))
  if (path.endsWith('.json')) return content.match(/"(?:description|summary)": "(?:[^"\\]|\\.)*"/g) ?? []
  return []
}

function comments(code: string): readonly string[] {
  return lines((code.match(/\/\*\*[\s\S]*?\*\//g) ?? []).join('\n').replace(/```[\s\S]*?```/g, ''))
}

function lines(text: string): readonly string[] {
  return text.split('\n').map(line => line.replace(/^[\s*/#>-]+/, '').trim())
}

/** Without what is a name in every language: code, tags, addresses, names of products, types. */
function prose(line: string): string {
  return line
    .replace(
      /`+[^`]*`+|\{@?\w+[^}]*\}|@\w+|https?:\/\/\S+|\]\([^)]*\)|"(?:description|summary)":|[\w-]+\/\S+/g,
      ' ',
    )
    .replace(/\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|Optional|library-sdk|MIT)\b/g, ' ')
}

const englishSentence = /\b[A-Za-z]{2,}[ ,]+[a-z]{2,}[ ,]+[a-z]{2,}/

describe('an output has one language beside the words of its pages', () => {
  it('Chinese', () => {
    const left = written('zh').flatMap(file =>
      sentences(file).filter(line => !cjk.test(prose(line)) && englishSentence.test(prose(line))),
    )
    expect([...new Set(left)]).toEqual([])
  })

  it('English', () => {
    const left = written('en').flatMap(file => sentences(file).filter(line => cjk.test(line)))
    expect([...new Set(left)]).toEqual([])
  })
})

/** Documents with corrections, notices and samples, whose page is in neither language. */
describe('what documents add', () => {
  const row =
    '| json {data-required} | object | 1\n| a {data-required data-indent=1} | string {data-length=1..2} | 2'
  const head = (name: string): string => `| ${name} | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n`
  const call =
    "::: code-group\n\n```php [1]\n$instance->v3->loans->post(['json' => ['a' => 'x']]);\n```\n\n:::\n"
  const page = {
    file: 'openapi/v3/loans.md',
    text: `---\ntitle: Loans\n---\n\n# Loans {#post}\n\n1\n\n${head('请求参数')}${row}\n\n{.im-table #request}\n\n${call}\n${head('返回字典')}| id | string | 3\n\n{.im-table #response}\n`,
  }

  it.each<[Language, RegExp]>([
    ['zh', /ts \[函数\]/],
    ['en', /ts \[Function\]/],
  ])('is in %s', async (language, label) => {
    const { files } = await generate({ pages: [page], language })
    const text = files.find(({ path }) => path === 'docs/openapi/v3/loans.md')?.content ?? ''
    expect(text).toMatch(label)
    const labels = [...text.matchAll(/^```(?:ts|json) \[(.+)\]$/gm)].map(([, own = '']) => own)
    expect(labels).toContain(wordsOf(language).docs.labels.answer)
    expect(labels.filter(own => cjk.test(own)).length > 0).toBe(language === 'zh')
  })
})

describe('the tables of words', () => {
  const keys = (value: unknown, path = ''): readonly string[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, own]) => keys(own, `${path}.${key}`))
      : [`${path}: ${typeof value}`]

  it('have the same entries', () => {
    expect(keys(wordsOf('zh')).toSorted()).toEqual(keys(wordsOf('en')).toSorted())
  })

  it('know a label in every language', () => {
    expect(labelsLike(answerLabel)).toEqual([answerLabel, wordsOf('en').docs.labels.answer])
    expect(labelsLike('Response example')).toEqual(labelsLike(answerLabel))
    expect(labelsLike('another')).toEqual(['another'])
  })
})

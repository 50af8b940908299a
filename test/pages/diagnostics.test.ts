import { describe, expect, it } from 'vitest'
import type { DiagnosticCode } from '../../generator/diagnostics/catalogue.js'
import { catalogue } from '../../generator/diagnostics/catalogue.js'
import type { SourcePage } from '../../generator/load/source-page.js'
import type { Model, Operation, Webhook } from '../../generator/model/model.js'
import type { Property, Schema } from '../../generator/model/schema.js'
import { pageText, readPages, unmark, webhookText } from './page-text.js'

const LOANS = 'openapi/v3/library/loans.md'
const LOAN = 'openapi/v3/library/loans/{loan_id}.md'
const V2 = 'openapi/v2/library/loans.md'
const OVERDUE = 'webhook/v3/LOAN.OVERDUE.md'

interface Case {
  readonly code: DiagnosticCode
  readonly name: string
  readonly file?: string
  /** The page with `«` and `»` around what the finding is about. */
  readonly text: string
  readonly others?: readonly SourcePage[]
  /** Where it is not that of the catalogue. */
  readonly severity?: 'error' | 'warning'
  /** What the model says in spite of it. */
  readonly assumed?: (model: Model) => unknown
  readonly want?: unknown
}

function operation(model: Model): Operation | undefined {
  return model.operations[0]
}

function webhook(model: Model): Webhook | undefined {
  return model.webhooks[0]
}

/** Properties in short: `name`, `name: kind`, `name { members }`, `name (content { members })`. */
function outline(schema: Schema | undefined): unknown {
  if (schema === undefined) return undefined
  switch (schema.kind) {
    case 'object':
      return Object.fromEntries(schema.properties.map(({ name, schema: own }) => [name, outline(own)]))
    case 'array':
      return [outline(schema.items)]
    case 'one-of':
      return { oneOf: schema.alternatives.map(one => outline(one.schema)) }
    case 'string':
      return schema.content === undefined ? 'string' : { string: outline(schema.content.schema) }
    default:
      return schema.kind
  }
}

function json(model: Model): unknown {
  const body = operation(model)?.requestBody
  return body === undefined || body.kind === 'multipart' ? undefined : outline(body.schema)
}

function response(model: Model): unknown {
  const own = operation(model)?.response
  return own?.kind === 'object' ? outline(own.schema) : own?.kind
}

function bodyProperty(model: Model): Property | undefined {
  const body = operation(model)?.requestBody
  return body !== undefined && body.kind !== 'multipart' && body.schema.kind === 'object'
    ? body.schema.properties[0]
    : undefined
}

/** The groups of the members of the body. */
function choicesOfBody(model: Model): readonly (string | undefined)[] {
  const body = operation(model)?.requestBody
  if (body === undefined || body.kind === 'multipart' || body.schema.kind !== 'object') return []
  return body.schema.properties.map(({ choice }) => choice && `${choice.rule} ${choice.group}`)
}

/** A page whose request has these rows below `json`. */
function rows(...lines: readonly string[]): string {
  return pageText({ request: ['| json {data-required} | object | 请求', ...lines].join('\n') })
}

function roots(...lines: readonly string[]): string {
  return pageText({ request: lines.join('\n') })
}

/** The notices of the operation: their webhooks, and the address of each. */
function following(model: Model): unknown {
  return operation(model)?.notices?.map(({ webhook: id, address }) =>
    address === undefined ? id : `${id} to ${address.join('.')}`,
  )
}

const overdue: SourcePage = { file: OVERDUE, text: webhookText() }

const head = '| 类型 {.type} | 描述 {.desc}\n| --- | --- | ---'

const structure: readonly Case[] = [
  {
    code: 'PW101',
    name: 'a colon in a plain value',
    text: pageText({ front: '---\ntitle: «a»: b\n---\n\n', prose: '说明' }),
  },
  {
    code: 'PW102',
    name: 'an unknown key',
    text: pageText({ prose: '«{{ $frontmatter.descripton }}»' }),
    assumed: model => operation(model)?.description,
    want: '{{ $frontmatter.descripton }}',
  },
  {
    code: 'PW103',
    name: 'a misspelt method',
    text: pageText({ heading: '# 登记 {«#psot»}' }),
    assumed: model => model.operations.length,
    want: 0,
  },
  {
    code: 'PW103',
    name: 'a method in capitals',
    severity: 'warning',
    text: pageText({ heading: '# 登记 {«#POST»}' }),
    assumed: model => operation(model)?.method,
    want: 'post',
  },
  { code: 'PW104', name: 'only prose', text: '---\ntitle: a\n---\n\n«# 借阅 {#mix}»\n\n说明\n' },
  {
    code: 'PW105',
    name: 'two sections of one method',
    text: `${pageText()}\n«# 再次登记 {#post}»\n\n说明\n`,
    assumed: model => model.operations.length,
    want: 1,
  },
  {
    code: 'PW106',
    name: 'no request table',
    text: `---\ntitle: a\n---\n\n«# 登记 {#post}»\n\n| 返回字典 ${head}\n| id | string | 号\n\n{.im-table #response}\n`,
  },
  {
    code: 'PW107',
    name: 'no response table',
    text: `---\ntitle: a\n---\n\n«# 登记 {#post}»\n\n| 请求参数 ${head}\n\n{.im-table #request}\n`,
  },
  {
    code: 'PW108',
    name: 'two response tables',
    text: pageText({ end: `«| 返回字典 ${head}\n| no | string | 号»\n\n{.im-table #response}` }),
    assumed: response,
    want: { id: 'string' },
  },
  {
    code: 'PW109',
    name: 'a badge that is not closed',
    text: pageText({ prose: '说明\n\n«::: danger :x: {.im-deprecated}»\n\n已下线' }),
    assumed: model => operation(model)?.deprecated?.reason,
    want: '已下线',
  },
  {
    code: 'PW110',
    name: 'one marker too many',
    text: pageText({ prose: '说明\n\n::: tip 提示\n\n文字\n\n:::\n\n«:::»' }),
    assumed: model => operation(model)?.notes.map(({ text }) => text),
    want: ['文字'],
  },
  {
    code: 'PW111',
    name: 'a misspelt badge',
    text: pageText({ prose: '说明\n\n::: danger {«.im-deprecatd»}\n\n已下线\n\n:::' }),
    assumed: model => operation(model)?.badges.map(({ name }) => name),
    want: ['deprecated'],
  },
  {
    code: 'PW112',
    name: 'a list below prose',
    text: pageText({ prose: '说明\n\n«{.im-table}»' }),
    assumed: json,
    want: { book: 'string' },
  },
  {
    code: 'PW113',
    name: 'a container of another dialect',
    text: pageText({ prose: '说明\n\n«::: note 题»\n\n文字\n\n:::' }),
    assumed: model => operation(model)?.notes.map(({ title, text }) => [title, text]),
    want: [['题', '文字']],
  },
  { code: 'PW114', name: 'HTML', text: pageText({ prose: '说明\n\n«<div>x</div>»' }) },
  {
    code: 'PW115',
    name: 'an alert that is none',
    text: pageText({ prose: '说明\n\n«> [!DANGER] 小心\n> 文字»' }),
    assumed: model => operation(model)?.notes.map(({ level, title, text }) => [level, title, text]),
    want: [['note', '小心', '文字']],
  },
  {
    code: 'PW116',
    name: 'a row that lost its pipe',
    text: rows('| book {data-indent=1} | string | 书号', '«shelf {data-indent=1}   string  书架»'),
    assumed: json,
    want: { book: 'string' },
  },
  {
    code: 'PW117',
    name: 'no front matter',
    text: pageText({ front: '«»', heading: '# 登记 {#post}', prose: '说明' }),
    assumed: model => [operation(model)?.title, operation(model)?.description],
    want: ['登记', '说明'],
  },
  {
    code: 'PW118',
    name: 'an id that is no method',
    text: pageText({ end: '## 备注 {«#remarks»}\n\n文字' }),
    assumed: model => model.operations.length,
    want: 1,
  },
  {
    code: 'PW119',
    name: 'below an empty line',
    text: pageText({ front: '\n«---»\ntitle: 登记\n---\n\n', prose: '说明' }),
    assumed: model => operation(model)?.title,
    want: '登记',
  },
  {
    code: 'PW119',
    name: 'indented',
    text: pageText({ front: '« ---»\ntitle: 一\n ---\n\n', heading: '# 登记 {#post}', prose: '说明' }),
    assumed: model => operation(model)?.title,
    want: '登记',
  },
  {
    code: 'PW119',
    name: 'of four dashes',
    text: pageText({ front: '«----»\ntitle: 一\n----\n\n', heading: '# 登记 {#post}', prose: '说明' }),
    assumed: model => operation(model)?.title,
    want: '登记',
  },
  {
    code: 'PW119',
    name: 'of other signs',
    text: pageText({ front: '«+++»\ntitle = "一"\n+++\n\n', heading: '# 登记 {#post}', prose: '说明' }),
    assumed: model => operation(model)?.title,
    want: '登记',
  },
  {
    code: 'PW119',
    name: 'never closed',
    text: pageText({ front: '«---»\ntitle: 登记\n\n', heading: '# 登记 {#post}', prose: '说明' }),
    assumed: model => operation(model)?.title,
    want: '登记',
  },
  {
    code: 'PW120',
    name: 'a comment in the way of the marker',
    text: pageText({
      response: '| id {data-required} | string | 号\n«<!-- | old | string | 旧 -->»',
    }),
    assumed: response,
    want: { id: 'string' },
  },
  {
    code: 'PW121',
    name: 'tables of another API',
    text: '# Users\n\n## GET /users\n\n«| Parameter | Type | Required | Description |»\n|---|---|---|---|\n| id | string | Yes | Id |\n\n| Field | Type |\n|---|---|\n| id | string |\n',
  },
  {
    code: 'PW122',
    name: 'a row in a quotation',
    text: rows('| book {data-indent=1} | string | 书号', '«> | shelf {data-indent=1} | string | 架»'),
  },
  {
    code: 'PW123',
    name: 'a fence without an end',
    text: pageText({ end: '«```»php\n$x = 1;' }),
    assumed: response,
    want: { id: 'string' },
  },
  {
    code: 'PW123',
    name: 'a comment without an end',
    text: pageText({ end: '«<!--» 文字' }),
    assumed: response,
    want: { id: 'string' },
  },
]

const tables: readonly Case[] = [
  {
    code: 'PW201',
    name: 'an unknown head',
    text: pageText({ end: `«| 备注 | 类型 | 描述»\n| --- | --- | ---\n| a | string | x` }),
  },
  {
    code: 'PW202',
    name: 'no marker',
    text: pageText({
      requestHead: `«| 请求参数 ${head}`,
      request: '| json | object | 请求»',
      requestMarker: '',
    }),
    assumed: json,
    want: {},
  },
  {
    code: 'PW203',
    name: 'the other marker',
    text: pageText({ responseMarker: '{.im-table «#request»}\n\n' }),
  },
  {
    code: 'PW204',
    name: 'no delimiter',
    text: pageText({ responseHead: '«| 返回字典 | 类型 {.type} | 描述 {.desc}»' }),
    assumed: response,
    want: { id: 'string' },
  },
  {
    code: 'PW205',
    name: 'a misspelt attribute',
    text: rows('| book {«data-requird» data-indent=1} | string | 书号'),
    assumed: model => bodyProperty(model)?.required,
    want: true,
  },
  {
    code: 'PW205',
    name: 'an attribute that is near to none',
    text: rows('| book {data-indent=1} | string {«constructor=1»} | 书号'),
    assumed: json,
    want: { book: 'string' },
  },
  {
    code: 'PW206',
    name: 'required on the type',
    text: rows('| book {data-indent=1} | string {«data-required»} | 书号'),
    assumed: model => bodyProperty(model)?.required,
    want: true,
  },
  {
    code: 'PW207',
    name: 'a brace that is not closed',
    text: rows('| book «{data-required data-indent=1» | string | 书号'),
    assumed: model => [json(model), bodyProperty(model)?.required],
    want: [{ book: 'string' }, true],
  },
  { code: 'PW208', name: 'an indent of words', text: rows('| book {«data-indent=one»} | string | 书号') },
  {
    code: 'PW208',
    name: 'an indent beyond measure',
    text: rows('| book {«data-indent=100»} | string | 书号'),
  },
  {
    code: 'PW209',
    name: 'a pipe in the description',
    text: rows('«| book {data-indent=1} | string | 类型<br/>`A` | `B` 枚举值之一»'),
    assumed: model => {
      const schema = bodyProperty(model)?.schema
      return schema?.kind === 'string' ? schema.enum?.map(({ value }) => value) : undefined
    },
    want: ['A', 'B'],
  },
  { code: 'PW210', name: 'no name', text: rows('«| | string | 书号»') },
  { code: 'PW211', name: 'no type at all', text: rows('| book {data-indent=1} | «whatever» | 书号') },
  {
    code: 'PW211',
    name: 'a name of every object',
    text: rows('| book {data-indent=1} | «constructor» | 书号'),
  },
  {
    code: 'PW212',
    name: 'a near miss',
    text: rows('| book {data-indent=1} | «Sting[]» | 书号'),
    assumed: json,
    want: { book: ['string'] },
  },
  {
    code: 'PW213',
    name: 'from 1 to 3',
    text: rows('| book {data-indent=1} | object | 书', '«| isbn {data-indent=3} | string | 书号»'),
    assumed: json,
    want: { book: { isbn: 'string' } },
  },
  {
    code: 'PW214',
    name: 'nothing above',
    text: pageText({ response: '«| id {data-indent=1} | string | 号»' }),
    assumed: response,
    want: { id: 'string' },
  },
  {
    code: 'PW215',
    name: 'under a number',
    text: rows('| count {data-indent=1} | integer | 数', '«| isbn {data-indent=2} | string | 书号»'),
    assumed: json,
    want: { count: 'integer', isbn: 'string' },
  },
  {
    code: 'PW215',
    name: 'under a string below an empty object',
    text: rows(
      '| book {data-indent=1} | object | 书',
      '| isbn {data-indent=1} | string | 书号',
      '«| shelf {data-indent=2} | string | 架»',
    ),
    assumed: json,
    want: { book: { isbn: 'string', shelf: 'string' } },
  },
  {
    code: 'PW216',
    name: 'the same again',
    text: rows('| book {data-indent=1} | string | 书号', '«| book {data-indent=1} | string | 书号»'),
    assumed: json,
    want: { book: 'string' },
  },
  {
    code: 'PW217',
    name: 'the same name with another type',
    text: rows('| book {data-indent=1} | string | 书号', '«| book {data-indent=1} | integer | 书号»'),
    assumed: json,
    want: { book: { oneOf: ['string', 'integer'] } },
  },
  {
    code: 'PW218',
    name: 'nothing below',
    text: rows('| book {data-indent=1} | string | 书号', '«| {colspan=3 .im-table-line}»'),
    assumed: json,
    want: { book: 'string' },
  },
  {
    code: 'PW219',
    name: 'another string between',
    text: rows(
      '| data {data-indent=1} | string {data-encoded=by-json_encode} | 内容',
      '| note {data-indent=1} | string | 备注',
      '«| {colspan=3 .im-table-line}»',
      '| shelf {data-indent=2} | string | 架',
    ),
    assumed: json,
    want: { data: { string: { shelf: 'string' } }, note: 'string' },
  },
  {
    code: 'PW220',
    name: 'content without a mark',
    text: rows(
      '«| data {data-indent=1} | string | 内容»',
      '| {colspan=3 .im-table-line}',
      '| shelf {data-indent=2} | string | 架',
    ),
    assumed: json,
    want: { data: { string: { shelf: 'string' } } },
  },
  {
    code: 'PW221',
    name: 'two words',
    text: rows('| «book no» {data-indent=1} | string | 书号'),
    assumed: json,
    want: { 'book no': 'string' },
  },
  {
    code: 'PW222',
    name: 'in the middle of the body',
    text: rows(
      '| book {data-indent=1} | string | 书号',
      '«| reader | object | 读者»',
      '| card {data-indent=2} | string | 卡',
    ),
    assumed: json,
    want: { book: 'string', reader: { card: 'string' } },
  },
  {
    code: 'PW223',
    name: 'no body, but a row',
    text: pageText({ response: '«| 空字符串(无返回内容) {align=center colspan=3}»\n| id | string | 号' }),
  },
  {
    code: 'PW224',
    name: 'something else',
    text: pageText({ response: '«| 见下文 {align=center colspan=3}»' }),
  },
  {
    code: 'PW225',
    name: 'a head alone',
    text: `---\ntitle: a\n---\n\n# 登记 {#post}\n\n| 请求参数 ${head}\n\n{.im-table #request}\n\n«| 返回字典 ${head}»\n\n{.im-table #response}\n`,
    assumed: response,
    want: {},
  },
  { code: 'PW226', name: 'one cell', text: rows('«| book {data-indent=1}»') },
  {
    code: 'PW227',
    name: 'an encrypted number',
    severity: 'error',
    text: rows('«| book {data-indent=1} | integer {data-encrypted=by-rsa-pubkey} | 书号»'),
    assumed: json,
    want: { book: 'integer' },
  },
  {
    code: 'PW227',
    name: 'an encoded number',
    text: rows('«| book {data-indent=1} | integer {data-encoded=by-json_encode} | 书号»'),
    assumed: json,
    want: { book: 'integer' },
  },
  {
    code: 'PW228',
    name: 'backticks',
    text: rows('| «`book`» {data-indent=1} | string | 书号'),
    assumed: json,
    want: { book: 'string' },
  },
  {
    code: 'PW228',
    name: 'a name that is shown in bold',
    text: rows('| «__proto__» {data-indent=1} | string | 书号'),
    assumed: model => bodyProperty(model)?.name,
    want: '__proto__',
  },
  { code: 'PW229', name: 'a path', text: rows('| «books[].isbn» {data-indent=1} | string | 书号') },
  {
    code: 'PW230',
    name: 'a flag that says no',
    text: rows('| book {«data-required=false» data-indent=1} | string | 书号'),
    assumed: model => bodyProperty(model)?.required,
    want: false,
  },
  {
    code: 'PW231',
    name: 'the same twice',
    text: rows('| book {data-indent=1 «data-indent=1»} | string | 书号'),
    assumed: json,
    want: { book: 'string' },
  },
  {
    code: 'PW231',
    name: 'two indents',
    severity: 'error',
    text: rows('| book {data-indent=1 «data-indent=2»} | string | 书号'),
  },
  {
    code: 'PW232',
    name: 'a column more',
    text: pageText({
      responseHead: '«| 返回字典 | 类型 | 必填 | 描述 |»\n|---|---|---|---|',
      response: '| id | string | 是 | 单号 |',
    }),
  },
  {
    code: 'PW232',
    name: 'no third column',
    severity: 'warning',
    text: pageText({ responseHead: '«| 返回字典 | 类型 {.type}»\n| --- | ---' }),
    assumed: response,
    want: { id: 'string' },
  },
  {
    code: 'PW233',
    name: 'a marker in capitals',
    text: pageText({ requestMarker: '«{.im-table #REQUEST}»\n\n' }),
    assumed: json,
    want: { book: 'string' },
  },
  {
    code: 'PW234',
    name: 'a row below an empty line',
    text: rows('| book {data-indent=1} | string | 书号', '', '«| shelf {data-indent=1} | string | 架»'),
    assumed: json,
    want: { book: 'string', shelf: 'string' },
  },
  { code: 'PW235', name: 'a separator with words', text: rows('«| 说明 {colspan=3 .im-table-line}»') },
]

const json0 = '| json | object | 请求'
const book = '| book {data-indent=1} | string | 书号'

const meanings: readonly Case[] = [
  { code: 'PW301', name: 'no group', text: roots('«| jsn | object | 请求»', book) },
  {
    code: 'PW301',
    name: 'a row that describes no placeholder',
    file: 'openapi/v3/library/loans.md',
    text: roots('«| reader {data-required} | string | 读者»'),
  },
  {
    code: 'PW301',
    name: 'an object cannot be in a path',
    file: LOAN,
    text: roots('«| reader {data-required} | object | 读者»', book),
  },
  {
    code: 'PW301',
    name: 'a call option that is misspelt is no placeholder',
    file: LOAN,
    text: roots('«| base_url | string | 接入点»'),
  },
  {
    code: 'PW301',
    name: 'two rows for one placeholder',
    file: LOAN,
    text: roots('«| reader | string | 读者»\n«| branch | string | 馆»'),
  },
  {
    code: 'PW302',
    name: 'no row',
    file: LOAN,
    text: roots('«| json | object | 请求»', book),
    assumed: model =>
      operation(model)?.parameters.map(({ in: place, name, required }) => [place, name, required]),
    want: [['path', 'loan_id', true]],
  },
  {
    code: 'PW302',
    name: 'the only row of another name',
    file: LOAN,
    text: roots('«| reader {data-required} | integer | 读者»', '| query | object | 查询', book),
    assumed: model =>
      operation(model)?.parameters.map(({ in: place, name, required, schema, description }) => [
        place,
        name,
        required,
        schema.kind,
        description,
      ]),
    want: [
      ['path', 'loan_id', true, 'integer', '读者'],
      ['query', 'book', false, 'string', '书号'],
    ],
  },
  {
    code: 'PW303',
    name: 'almost',
    file: LOAN,
    text: roots('«| loan_d {data-required} | integer | 单号»'),
    assumed: model => operation(model)?.parameters.map(({ name, schema }) => [name, schema.kind]),
    want: [['loan_id', 'integer']],
  },
  {
    code: 'PW304',
    name: 'JSON and XML',
    text: roots(json0, book, '«| xml | object | 请求»'),
    assumed: json,
    want: { book: 'string' },
  },
  {
    code: 'PW305',
    name: 'GET',
    text: pageText({ heading: '# 查询 {#get}', request: `«${json0}»\n${book}` }),
    assumed: json,
    want: { book: 'string' },
  },
  {
    code: 'PW306',
    name: 'no Wechatpay-Serial',
    text: rows('«| name {data-indent=1} | string {data-encrypted=by-rsa-pubkey} | 姓名»'),
    assumed: model => {
      const schema = bodyProperty(model)?.schema
      return schema?.kind === 'string' ? schema.encryption : undefined
    },
    want: { kind: 'encryption', algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt' },
  },
  {
    code: 'PW307',
    name: 'a value twice',
    text: rows('| kind {data-indent=1} | string | 类型<br/>`A` \\| `B` \\| `«A»` 枚举值之一'),
    assumed: model => {
      const schema = bodyProperty(model)?.schema
      return schema?.kind === 'string' ? schema.enum?.map(({ value }) => value) : undefined
    },
    want: ['A', 'B'],
  },
  {
    code: 'PW308',
    name: 'a word for a number',
    text: rows('| kind {data-indent=1} | integer | 类型<br/>`1` \\| `«B»` 枚举值之一'),
    assumed: model => {
      const schema = bodyProperty(model)?.schema
      return schema?.kind === 'integer' ? schema.enum?.map(({ value }) => value) : undefined
    },
    want: [1],
  },
  {
    code: 'PW309',
    name: 'values of an object',
    text: rows('«| kind {data-indent=1} | object | `A` \\| `B` 枚举值之一»'),
    assumed: json,
    want: { kind: {} },
  },
  {
    code: 'PW310',
    name: 'no address',
    text: roots('«| base_uri | string | 另一域名»', json0, book),
    assumed: model => operation(model)?.options.baseUri,
    want: undefined,
  },
  {
    code: 'PW311',
    name: 'an unknown cipher',
    text: rows('| name {data-indent=1} | «string» {data-encrypted=by-rot13} | 姓名'),
  },
  {
    code: 'PW311',
    name: 'an unknown encoding',
    text: rows('| name {data-indent=1} | «string» {data-encoded=by-hand} | 姓名'),
  },
  {
    code: 'PW311',
    name: 'an unknown signature',
    text: rows('| sign {data-indent=1} | «string» {data-signed=by-hand} | 签名'),
  },
  {
    code: 'PW330',
    name: 'a length as other dialects write it',
    text: rows('| book {data-indent=1} | «string» {data-length=1-32} | 书号'),
    assumed: model => bodyProperty(model)?.schema.kind,
    want: 'string',
  },
  {
    code: 'PW330',
    name: 'a length with decimals',
    text: rows('| book {data-indent=1} | «string» {data-length=..1.5} | 书号'),
  },
  {
    code: 'PW330',
    name: 'a group of two words',
    text: rows('| a {data-indent=1 data-one-of="x y"} | «string» | 甲', '| b {data-indent=1} | string | 乙'),
    assumed: model => bodyProperty(model)?.choice,
    want: undefined,
  },
  {
    code: 'PW331',
    name: 'bounds in reverse',
    text: rows('| count {data-indent=1} | «integer» {data-range=5..-5} | 数量'),
    assumed: model => outline(bodyProperty(model)?.schema),
    want: 'integer',
  },
  {
    code: 'PW332',
    name: 'a listed value that is too long',
    text: rows(
      '| kind {data-indent=1} | string {data-length=..4} | 类型<br/>`WEEK` \\| `«MONTH»` 枚举值之一',
    ),
    assumed: model => {
      const schema = bodyProperty(model)?.schema
      return schema?.kind === 'string' ? [schema.maxLength, schema.enum?.length] : undefined
    },
    want: [4, 2],
  },
  {
    code: 'PW332',
    name: 'a default that is too small',
    text: rows('| count {data-indent=1} | integer {data-range=1..} | 数量，默认为`«0»`'),
    assumed: model => {
      const schema = bodyProperty(model)?.schema
      return schema?.kind === 'integer' ? [schema.minimum, schema.default] : undefined
    },
    want: [1, 0],
  },
  {
    code: 'PW332',
    name: 'a constant of an encrypted field',
    text: rows('| name {data-indent=1} | string {data-encrypted=by-aes-gcm data-length=8} | 固定为`«A»`'),
  },
  {
    code: 'PW333',
    name: 'a row alone',
    text: rows('«| a {data-indent=1 data-one-of=x} | string | 甲»', '| b {data-indent=1} | string | 乙'),
    assumed: model => bodyProperty(model)?.choice,
    want: undefined,
  },
  {
    code: 'PW333',
    name: 'a name with an index',
    text: rows(
      '«| a_$n {data-indent=1 data-one-of=x} | string | 甲»',
      '| b {data-indent=1 data-one-of=x} | string | 乙',
      '| c {data-indent=1 data-one-of=x} | string | 丙',
    ),
    assumed: choicesOfBody,
    want: [undefined, 'exactly-one x', 'exactly-one x'],
  },
  {
    code: 'PW333',
    name: 'a row at the top',
    text: roots('«| json {data-one-of=x} | object | 请求»', book),
    assumed: json,
    want: { book: 'string' },
  },
  {
    code: 'PW334',
    name: 'a required row',
    text: rows(
      '«| a {data-required data-indent=1 data-any-of=x} | string | 甲»',
      '| b {data-indent=1 data-any-of=x} | string | 乙',
    ),
    assumed: model => [bodyProperty(model)?.required, ...choicesOfBody(model)],
    want: [false, 'at-least-one x', 'at-least-one x'],
  },
  {
    code: 'PW335',
    name: 'both kinds under one word',
    text: rows(
      '| a {data-indent=1 data-one-of=x} | string | 甲',
      '«| b {data-indent=1 data-any-of=x} | string | 乙»',
    ),
    assumed: choicesOfBody,
    want: ['at-least-one x', 'at-least-one x'],
  },
  {
    code: 'PW335',
    name: 'both kinds on one row',
    text: rows(
      '«| a {data-indent=1 data-one-of=x data-any-of=y} | string | 甲»',
      '| b {data-indent=1 data-one-of=x} | string | 乙',
    ),
    assumed: choicesOfBody,
    want: ['exactly-one x', 'exactly-one x'],
  },
  {
    code: 'PW312',
    name: 'another file name',
    file: 'webhook/v3/LOAN.LOST.md',
    text: webhookText().replace(
      '| body {data-required} | object | `JSON`',
      '«| body {data-required} | object | `JSON`»',
    ),
    assumed: model => webhook(model)?.eventTypes,
    want: ['LOAN.OVERDUE'],
  },
  {
    code: 'PW313',
    name: 'no body',
    file: OVERDUE,
    text: webhookText({ requestHead: `«| 请求参数 ${head}`, request: '| headers | object | 头»' }),
  },
  {
    code: 'PW314',
    name: 'a group of strings',
    text: roots('| json | «string» | 请求', book),
    assumed: json,
    want: { book: 'string' },
  },
  {
    code: 'PW316',
    name: 'a part of the path',
    text: roots('«| library | string | 固定值`library`»', json0, book),
    assumed: model => operation(model)?.parameters,
    want: [],
  },
  {
    code: 'PW317',
    name: 'no number',
    text: roots('«| timeout | string | 稍长»', json0, book),
    assumed: model => operation(model)?.options.timeout,
    want: undefined,
  },
  {
    code: 'PW317',
    name: 'a switch that is off',
    text: roots('«| nonceless | `false` | 否»', json0, book),
    assumed: model => operation(model)?.options.nonceless,
    want: undefined,
  },
  {
    code: 'PW318',
    name: 'a member beside the groups',
    file: OVERDUE,
    text: webhookText({ response: '«| code | string | 码»' }),
    assumed: model => outline(webhook(model)?.reply.body),
    want: { code: 'string' },
  },
  {
    code: 'PW319',
    name: 'a field that is not there',
    file: OVERDUE,
    text: webhookText({ middle: '«1. 分馆借出的会带上**branch_id** {#BRANCH}»' }),
    assumed: model => webhook(model)?.variants.map(({ name, discriminators }) => ({ name, discriminators })),
    want: [{ name: 'BRANCH', discriminators: [{ field: 'branch_id' }] }],
  },
  {
    code: 'PW320',
    name: 'a value that is crossed out',
    text: rows('| kind {data-indent=1} | string | ~~`A`~~ \\| `B` «枚举值»之一'),
    assumed: model => {
      const schema = bodyProperty(model)?.schema
      return schema?.kind === 'string' ? schema.enum?.map(({ value }) => value) : undefined
    },
    want: ['B'],
  },
  {
    code: 'PW311',
    name: 'a row of a notify address without a notice',
    text: rows('| notify_url {data-indent=1} | «string» {data-notify} | 通知地址'),
  },
  {
    code: 'PW311',
    name: 'a heading whose notices are no names',
    text: pageText({ heading: '# {{ $frontmatter.title }} {#post «data-notify="a|b"»}' }),
  },
  {
    code: 'PW118',
    name: 'a misspelt attribute of a heading with a method',
    text: pageText({ heading: '# {{ $frontmatter.title }} {#post «notify=LOAN.OVERDUE»}' }),
    others: [overdue],
    assumed: following,
    want: ['v3/LOAN.OVERDUE'],
  },
  {
    code: 'PW118',
    name: 'further attributes of a heading with a method',
    text: pageText({ heading: '# {{ $frontmatter.title }} {#post «#get» «.big» «data-x=1»}' }),
    assumed: model => [operation(model)?.method, following(model)],
    want: ['post', undefined],
  },
  {
    code: 'PW324',
    name: 'one name twice in a row',
    text: rows(
      '| notify_url {data-indent=1} | «string» {data-notify="LOAN.OVERDUE v3/LOAN.OVERDUE"} | 通知地址',
    ),
    others: [overdue],
    assumed: following,
    want: ['v3/LOAN.OVERDUE to json.notify_url'],
  },
  {
    code: 'PW324',
    name: 'on a row and on the heading',
    text: pageText({
      heading: '# {{ $frontmatter.title }} {#post «data-notify=LOAN.OVERDUE»}',
      request:
        '| query | object | 查询\n| notify_url {data-indent=1} | string {data-notify=LOAN.OVERDUE} | 通知地址',
    }),
    others: [overdue],
    assumed: following,
    want: ['v3/LOAN.OVERDUE to query.notify_url'],
  },
  {
    code: 'PW325',
    name: 'on a row of the response',
    text: pageText({ response: '| url | «string» {data-notify=LOAN.OVERDUE} | 地址' }),
    others: [overdue],
    assumed: following,
    want: undefined,
  },
  {
    code: 'PW325',
    name: 'on a row and the heading of a webhook',
    file: 'webhook/v3/LOAN.LOST.md',
    text: webhookText({
      heading: '# {{ $frontmatter.title }} {#post «data-notify=LOAN.OVERDUE»}',
      request: [
        '| body {data-required} | object | `JSON`',
        '| event_type {data-required data-indent=1} | string | 类型<br/>`LOAN.LOST` 枚举值',
        '| url {data-indent=1} | «string» {data-notify=LOAN.OVERDUE} | 地址',
      ].join('\n'),
    }),
    others: [overdue],
    assumed: model => model.webhooks.map(({ sentAfter }) => sentAfter),
    want: [undefined, undefined],
  },
  {
    code: 'PW325',
    name: 'on a group and a call option',
    text: roots(
      '| query | «object» {data-notify=LOAN.OVERDUE} | 查询',
      '| base_uri | «string» {data-notify=LOAN.OVERDUE} | `https://a.example/`',
      '| json | object | 请求',
      '| a {data-indent=1} | string | 一',
    ),
    others: [overdue],
    assumed: following,
    want: undefined,
  },
  {
    code: 'PW227',
    name: 'notices on a row that is no string',
    text: roots(
      '«| json | object {data-notify=LOAN.OVERDUE} | 请求»',
      '«| n {data-indent=1} | integer {data-notify=LOAN.OVERDUE} | 数»',
    ),
    others: [overdue],
    assumed: following,
    want: undefined,
  },
]

const moved: SourcePage = {
  file: 'openapi/v3/library/old.md',
  text: '---\ntitle: Moved to /openapi/v3/library/loans\n---\n',
}

const sites: readonly Case[] = [
  {
    code: 'PW501',
    name: 'another placeholder',
    file: LOAN,
    text: pageText({
      heading: '«# {{ $frontmatter.title }} {#post}»',
      request: '| loan_id {data-required} | string | 单号',
    }),
    others: [
      {
        file: 'openapi/v3/library/loans/{id}.md',
        text: pageText({ request: '| id {data-required} | string | 单号' }),
      },
    ],
    assumed: model => model.operations.map(({ path }) => path),
    want: ['/v3/library/loans/{id}', '/v3/library/loans/{loan_id}'],
  },
  {
    code: 'PW502',
    name: 'no such page',
    text: pageText({ prose: '见 «[还书](/openapi/v3/library/returns)»' }),
  },
  {
    code: 'PW502',
    name: 'no such method',
    text: pageText({ prose: '见 «[还书](/openapi/v3/library/loans#put)»' }),
    others: [moved],
  },
  {
    code: 'PW502',
    name: 'in the catalogue',
    file: 'openapi/index.md',
    text: '| 业务标签 | 直连\n| --- | ---\n| 借阅 | «[还书](/openapi/v3/library/returns)»\n',
  },
  {
    code: 'PW503',
    name: 'in no catalogue',
    text: pageText({ heading: '«# {{ $frontmatter.title }} {#post}»' }),
    others: [{ file: 'openapi/index.md', text: '| 业务标签 | 直连\n| --- | ---\n| 借阅 | 无\n' }],
    assumed: model => operation(model)?.tags,
    want: [],
  },
  {
    code: 'PW504',
    name: 'a rowspan beyond the table',
    file: 'openapi/index.md',
    text: '| 业务标签 | 直连\n| --- | ---\n| «借阅» {rowspan=3} | [登记](/openapi/v3/library/loans)\n',
    others: [{ file: LOANS, text: pageText() }],
    assumed: model => operation(model)?.tags,
    want: ['借阅'],
  },
  {
    code: 'PW504',
    name: 'a row of no product',
    file: 'openapi/index.md',
    text: '| 业务标签 | 直连\n| --- | ---\n«| | [登记](/openapi/v3/library/loans)»\n',
    others: [{ file: LOANS, text: pageText() }],
  },
  {
    code: 'PW505',
    name: 'a stub that leads nowhere',
    file: 'openapi/v3/library/old.md',
    text: '---\n«title»: Moved to /openapi/v3/library/loans\n---\n',
    assumed: model => model.redirects.map(({ target }) => target),
    want: ['/openapi/v3/library/loans'],
  },
  {
    code: 'PW507',
    name: 'a misspelt notice',
    text: rows('| notify_url {data-indent=1} | «string» {data-notify="LOAN.OVERDU LOAN.OVERDUE"} | 通知地址'),
    others: [overdue],
    assumed: model => [following(model), model.webhooks.map(({ sentAfter }) => sentAfter)],
    want: [['v3/LOAN.OVERDUE to json.notify_url'], [['v3/library/loans#post']]],
  },
  {
    code: 'PW507',
    name: 'a notice of another protocol without its folder, on the heading',
    text: pageText({ heading: '# {{ $frontmatter.title }} {#post «data-notify=loan-lost»}' }),
    others: [{ file: 'webhook/v2/loan-lost.md', text: webhookText() }],
    assumed: model => [following(model), model.webhooks.map(({ sentAfter }) => sentAfter)],
    want: [undefined, [undefined]],
  },
]

const index = (links: string): SourcePage => ({
  file: 'openapi/index.md',
  text: `---\ntitle: 概览\n---\n\n## 馆内\n\n${links}\n`,
})
const listed = index('- [借阅](/catalogue/v3/loans)')
const product = (rows: string, head = '| 直连商户模式 | 合作伙伴模式\n| --- | ---', title = '借阅'): string =>
  `---\ntitle: ${title}\ndescription: 借书与还书。\n---\n\n# {{ $frontmatter.title }}\n\n${head}\n${rows}\n`
const loanRow = '| [登记](/openapi/v3/library/loans) {colspan=2}'
const place = (model: Model): unknown => {
  const { tags, modes } = operation(model) ?? {}
  return { tags, modes }
}

const products: readonly Case[] = [
  {
    code: 'PW117',
    name: 'a product without a name',
    severity: 'warning',
    file: 'catalogue/v3/loans.md',
    text: `«»# 借阅\n\n| 直连商户模式\n| ---\n${loanRow}\n`,
    others: [listed, { file: LOANS, text: pageText() }],
    assumed: place,
    want: { tags: ['借阅'], modes: ['direct'] },
  },
  {
    code: 'PW502',
    name: 'on the page of a product',
    file: 'catalogue/v3/loans.md',
    text: product('| «[还书](/openapi/v3/library/returns)» |'),
    others: [listed],
  },
  {
    code: 'PW502',
    name: 'a product that is not there',
    file: 'openapi/index.md',
    text: '- «[借阅](/catalogue/v3/loans)»\n',
  },
  {
    code: 'PW503',
    name: 'on the page of no product',
    text: pageText({ heading: '«# {{ $frontmatter.title }} {#post}»' }),
    others: [listed, { file: 'catalogue/v3/loans.md', text: product('| 无') }],
    assumed: place,
    want: { tags: [], modes: [] },
  },
  {
    code: 'PW503',
    name: 'another method of a listed page',
    text: pageText({ heading: '«# {{ $frontmatter.title }} {#post}»' }),
    others: [
      listed,
      { file: 'catalogue/v3/loans.md', text: product('| [查询](/openapi/v3/library/loans#get) |') },
    ],
    assumed: place,
    want: { tags: [], modes: [] },
  },
  {
    code: 'PW503',
    name: 'a webhook on the page of no product',
    file: OVERDUE,
    text: webhookText().replace(/^#.*$/m, '«$&»'),
    others: [listed, { file: 'catalogue/v3/loans.md', text: product('| 无') }],
    assumed: model => webhook(model)?.tags,
    want: [],
  },
  {
    code: 'PW504',
    name: 'on the page of a product',
    file: 'catalogue/v3/loans.md',
    text: product('| [登记](/openapi/v3/library/loans) {«rowspan=2»} |'),
    others: [listed, { file: LOANS, text: pageText() }],
    assumed: place,
    want: { tags: ['借阅'], modes: ['direct'] },
  },
  {
    code: 'PW506',
    name: 'twice by one product',
    file: 'catalogue/v3/loans.md',
    text: product(`${loanRow}\n| «[又](/openapi/v3/library/loans)» |`),
    others: [listed, { file: LOANS, text: pageText() }],
    assumed: place,
    want: { tags: ['借阅'], modes: ['direct', 'partner'] },
  },
  {
    code: 'PW506',
    name: 'a page and one of its methods',
    file: 'catalogue/v3/loans.md',
    text: product(`${loanRow}\n| «[又](/openapi/v3/library/loans#post)» |`),
    others: [listed, { file: LOANS, text: pageText() }],
    assumed: place,
    want: { tags: ['借阅'], modes: ['direct', 'partner'] },
  },
  {
    code: 'PW506',
    name: 'by two products',
    file: 'catalogue/v3/stock.md',
    text: product('| «[登记](/openapi/v3/library/loans)» |', undefined, '馆藏'),
    others: [
      index('- [借阅](/catalogue/v3/loans)\n- [馆藏](/catalogue/v3/stock)'),
      { file: 'catalogue/v3/loans.md', text: product(loanRow) },
      { file: LOANS, text: pageText() },
    ],
    assumed: place,
    want: { tags: ['借阅', '馆藏'], modes: ['direct', 'partner'] },
  },
  {
    code: 'PW506',
    name: 'a webhook twice by one product',
    file: 'catalogue/v3/loans.md',
    text: product(
      '| [逾期](/webhook/v3/LOAN.OVERDUE) | «[逾期](/webhook/v3/LOAN.OVERDUE)»\n| [甲](/webhook/v3/LOAN.OVERDUE#A) |',
    ),
    others: [listed, { file: OVERDUE, text: webhookText() }],
    assumed: model => webhook(model)?.tags,
    want: ['借阅'],
  },
  {
    code: 'PW506',
    name: 'a product twice by the index',
    file: 'openapi/index.md',
    text: '## 馆内\n\n- [借阅](/catalogue/v3/loans)\n\n## 馆外\n\n- «[借阅](/catalogue/v3/loans)»\n',
    others: [
      { file: 'catalogue/v3/loans.md', text: product(loanRow) },
      { file: LOANS, text: pageText() },
    ],
    assumed: model => model.tags.map(({ name, group }) => [name, group]),
    want: [['借阅', '馆内']],
  },
  {
    code: 'PW511',
    name: 'in no list of the index',
    file: 'catalogue/v3/a.md',
    text: product(loanRow, undefined, '先').replace('title: 先', '«title»: 先'),
    others: [
      listed,
      { file: 'catalogue/v3/loans.md', text: product('| [逾期](/webhook/v3/LOAN.OVERDUE) |') },
      { file: OVERDUE, text: webhookText() },
      { file: LOANS, text: pageText() },
    ],
    assumed: model => model.tags.map(({ name }) => name),
    want: ['借阅', '先'],
  },
  {
    code: 'PW508',
    name: 'one name twice',
    file: 'catalogue/v3/more.md',
    text: product('| [逾期](/webhook/v3/LOAN.OVERDUE) |').replace('title', '«title»'),
    others: [
      index('- [借阅](/catalogue/v3/loans)\n- [借阅](/catalogue/v3/more)'),
      { file: 'catalogue/v3/loans.md', text: product(loanRow) },
      { file: OVERDUE, text: webhookText() },
      { file: LOANS, text: pageText() },
    ],
    assumed: model => model.tags.map(({ name, parts }) => [name, parts?.flatMap(({ entries }) => entries)]),
    want: [['借阅', ['v3/library/loans#post', 'v3/LOAN.OVERDUE']]],
  },
  {
    code: 'PW509',
    name: 'a column of other words',
    file: 'catalogue/v3/loans.md',
    text: product('| [登记](/openapi/v3/library/loans) |', '| «业务标签» | 合作伙伴模式\n| --- | ---'),
    others: [listed, { file: LOANS, text: pageText() }],
    assumed: place,
    want: { tags: ['借阅'], modes: [] },
  },
  {
    code: 'PW509',
    name: 'a column with a letter too few',
    file: 'catalogue/v3/loans.md',
    text: product('| | [登记](/openapi/v3/library/loans)', '| 直连商户模式 | «合作伙伴模»\n| --- | ---'),
    others: [listed, { file: LOANS, text: pageText() }],
    assumed: place,
    want: { tags: ['借阅'], modes: ['partner'] },
  },
  {
    code: 'PW510',
    name: 'a row of words',
    file: 'catalogue/v3/loans.md',
    text: product(`${loanRow}\n«| 归还 |»`),
    others: [listed, { file: LOANS, text: pageText() }],
    assumed: place,
    want: { tags: ['借阅'], modes: ['direct', 'partner'] },
  },
  {
    code: 'PW510',
    name: 'a page of words',
    file: 'catalogue/v3/loans.md',
    text: '---\n«title»: 借阅\n---\n\n敬请期待\n',
    others: [listed],
    assumed: model => model.tags.map(({ name, parts }) => [name, parts]),
    want: [['借阅', []]],
  },
]

const texts: readonly Case[] = [
  {
    code: 'PW601',
    name: 'a zero-width blank',
    text: rows('| book«\u200b» {data-indent=1} | string | 书号'),
    assumed: json,
    want: { 'book\u200b': 'string' },
  },
  { code: 'PW601', name: 'a line separator', text: rows('| book {data-indent=1} | string | 书«\u2028»号') },
  { code: 'PW602', name: 'a radical', text: rows('| book {data-indent=1} | string | «⽤»途') },
  {
    code: 'PW603',
    name: 'no words',
    text: rows('| «book» {data-indent=1} | string |'),
    assumed: json,
    want: { book: 'string' },
  },
]

const errorsHead = '| 错误码 | 状态 {.type} | 描述 {.desc}\n| --- | --- | ---'
const errorsMarker = '{.im-table #errors}'

/** A page whose operation has these rows of errors. */
function errorRows(...rows: readonly string[]): string {
  return pageText({ end: `${errorsHead}\n${rows.join('\n')}\n\n${errorsMarker}` })
}

/** A page of errors that operations share. */
function sharedErrors(table: string): string {
  return `---\ntitle: 公共错误\ndescription: 每个接口\n---\n\n«# {{ $frontmatter.title }}»\n\n${table}`
}

const lent = '| LENT | 400 | 已借出'

/** `CODE 400` for each error. */
function codes(model: Model): readonly string[] | undefined {
  return operation(model)?.errors?.map(({ code, status }) => `${code} ${status ?? '-'}`)
}

const errors: readonly Case[] = [
  {
    code: 'PW108',
    name: 'two tables of errors',
    text: errorRows(lent, '', errorsMarker, '', `«${errorsHead}`, '| OLD | 404 | 旧»'),
  },
  {
    code: 'PW140',
    name: 'errors of a webhook',
    file: OVERDUE,
    text: webhookText({ end: `«${errorsHead}\n${lent}»\n\n${errorsMarker}` }),
  },
  {
    code: 'PW140',
    name: 'errors above the methods of a page',
    text: `---\ntitle: a\ndescription: b\n---\n\n# a {#mix}\n\n«${errorsHead}\n${lent}»\n\n${errorsMarker}\n\n${pageText({ front: '', heading: '## b {#post}', prose: 'b' })}`,
    assumed: codes,
  },
  {
    code: 'PW141',
    name: 'common errors of an unknown protocol',
    file: 'errors/v4.md',
    text: sharedErrors(`${errorsHead}\n${lent}\n\n${errorsMarker}`),
    assumed: model => model.commonErrors,
  },
  {
    code: 'PW141',
    name: "a page of the site's own folder",
    file: 'errors/404.md',
    severity: 'warning',
    text: sharedErrors('没有这一页'),
    assumed: model => model.commonErrors,
  },
  {
    code: 'PW142',
    name: 'a request on a page of common errors',
    file: 'errors/v3.md',
    text: sharedErrors(
      `${errorsHead}\n${lent}\n\n${errorsMarker}\n\n«| 请求参数 ${head}\n| json | object | 体»\n\n{.im-table #request}`,
    ).replace(/«(#[^»]*)»/, '$1'),
    assumed: model => model.commonErrors?.map(({ scope, errors: own }) => [scope, own.length]),
    want: [['v3', 1]],
  },
  {
    code: 'PW142',
    name: 'a method on a page of common errors',
    file: 'errors/v3.md',
    text: `# 公共错误 {«#post»}\n\n${errorsHead}\n${lent}\n\n${errorsMarker}`,
  },
  {
    code: 'PW143',
    name: 'no table of common errors',
    file: 'errors/v2/loans.md',
    text: sharedErrors('没有'),
    assumed: model => model.commonErrors,
  },
  {
    code: 'PW144',
    name: 'errors above the response',
    text: pageText({ middle: `«${errorsHead}\n${lent}»\n\n${errorsMarker}` }),
    assumed: codes,
    want: ['LENT 400'],
  },
  {
    code: 'PW201',
    name: 'a synonym of errors',
    severity: 'warning',
    text: pageText({ end: `«| 错误代码 | 状态码 | 描述»\n| --- | --- | ---\n${lent}\n\n${errorsMarker}` }),
    assumed: codes,
    want: ['LENT 400'],
  },
  {
    code: 'PW203',
    name: 'errors marked as a response',
    text: pageText({ end: `${errorsHead}\n${lent}\n\n{.im-table «#response»}` }),
  },
  {
    code: 'PW233',
    name: 'a misspelt marker of errors',
    text: pageText({ end: `${errorsHead}\n${lent}\n\n«{.im-table #error}»` }),
    assumed: codes,
    want: ['LENT 400'],
  },
  {
    code: 'PW232',
    name: 'the columns of an official page',
    text: pageText({
      end: `«| 状态码 | 错误码 | 描述 | 解决方案»\n| --- | --- | --- | ---\n| 400 | LENT | a | b\n\n${errorsMarker}`,
    }),
    assumed: codes,
  },
  {
    code: 'PW210',
    name: 'an error without a code',
    text: errorRows(lent, '«|  | 404 | 无»'),
    assumed: codes,
    want: ['LENT 400'],
  },
  {
    code: 'PW228',
    name: 'a code in backticks',
    text: errorRows('| «`LENT`» | 400 | 已借出'),
    assumed: codes,
    want: ['LENT 400'],
  },
  {
    code: 'PW228',
    name: 'a code with an unusual character',
    text: errorRows('| «LENT\\» | 400 | 已借出'),
    assumed: codes,
    want: ['LENT\\ 400'],
  },
  {
    code: 'PW251',
    name: 'a link without words as status',
    text: errorRows(lent, '| LOST | «[](/openapi/v3/x)» | 丢失'),
    assumed: codes,
    want: ['LENT 400'],
  },
  {
    code: 'PW229',
    name: 'a code that is struck through',
    text: errorRows(lent, '| «~~GONE~~» | 404 | 旧'),
    assumed: codes,
    want: ['LENT 400'],
  },
  {
    code: 'PW251',
    name: 'no status of an error',
    text: errorRows(lent, '| OK | «200» | 好', '| A | «4OO» | 字', '| B | «600» | 大', '«| note»'),
    assumed: codes,
    want: ['LENT 400'],
  },
  {
    code: 'PW252',
    name: 'no status in v3, and one in backticks',
    text: errorRows('| LENT | «»| 已借出', '| LOST | «`404`» | 丢失'),
    assumed: codes,
    want: ['LENT -', 'LOST 404'],
  },
  {
    code: 'PW252',
    name: 'a status in v2',
    file: V2,
    text: errorRows('| LENT | «400» | 已借出'),
    assumed: codes,
    want: ['LENT -'],
  },
  {
    code: 'PW253',
    name: 'one code twice',
    text: errorRows(lent, '«| LENT | 400 | 另一句»', '| LENT | 409 | 冲突'),
    assumed: model => operation(model)?.errors?.map(({ status, description }) => [status, description]),
    want: [
      [400, '已借出'],
      [409, '冲突'],
    ],
  },
  {
    code: 'PW254',
    name: 'an attribute on an error',
    text: errorRows('| LENT {«data-required»} | 400 | 已借出'),
    assumed: codes,
    want: ['LENT 400'],
  },
  { code: 'PW603', name: 'an error without words', text: errorRows('| «LENT» | 400 |') },
]

const cases = [...structure, ...errors, ...tables, ...meanings, ...sites, ...products, ...texts]

describe('every finding has its place, its severity and its assumption', () => {
  it.each(cases.map(one => [one.code, one.name, one] as const))('%s: %s', (code, _, one) => {
    const { text, spans } = unmark(one.text)
    const file = one.file ?? LOANS
    const { model, diagnostics } = readPages([...(one.others ?? []), { file, text }])
    const found = diagnostics.filter(finding => finding.code === code)
    expect(found.map(({ span }) => span)).toEqual(spans)
    expect(found.map(finding => finding.file)).toEqual(spans.map(() => file))
    for (const { severity, help, message } of found) {
      expect(severity).toBe(one.severity ?? catalogue[code].severity)
      expect(help).not.toBe('')
      expect(message).toMatch(/[.?]$/)
    }
    if (one.assumed !== undefined) expect(one.assumed(model)).toEqual(one.want)
  })

  it('every code of these groups has a case', () => {
    const tested = new Set<string>(cases.map(({ code }) => code))
    const missing = Object.keys(catalogue).filter(code => /^PW[12356]/.test(code) && !tested.has(code))
    expect(missing).toEqual([])
  })

  it('every recoverable case shows what was assumed', () => {
    const shown = new Set(cases.filter(one => one.assumed !== undefined).map(({ code }) => code))
    const warnings = cases.filter(({ code }) => catalogue[code].severity === 'warning' && !shown.has(code))
    // Nothing is assumed of a link that leads nowhere, nor of a character that is kept.
    expect([...new Set(warnings.map(({ code }) => code))]).toEqual(['PW502', 'PW602'])
  })
})

describe('pages without a flaw', () => {
  it.each([
    ['an operation', LOANS, pageText()],
    ['an operation of v2', V2, pageText()],
    ['a webhook', OVERDUE, webhookText()],
  ])('%s: only hints about samples', (_, file, text) => {
    expect(readPages([{ file, text }]).diagnostics.filter(({ severity }) => severity !== 'hint')).toEqual([])
  })
})

import { isDataObject } from '../../client/data-object.js'
import type {
  OperationModel,
  ParameterModel,
  PropertyModel,
  SchemaModel,
} from '../../local/model/page-model.js'
import { type Language, labelled, type Words } from '../language.js'
import { columnsOf } from '../text-width.js'
import { type FieldRow, fieldRows, firstLine } from './schema-words.js'
import { shellWord } from './shell-word.js'

const headings = {
  path: { en: 'Path (--path name=value)', zh: '路径参数（--path name=value）' },
  query: { en: 'Query (--query name=value)', zh: '查询参数（--query name=value）' },
  json: { en: 'Body (--json)', zh: '请求体（--json）' },
  xml: { en: 'Body (--xml)', zh: '请求体（--xml）' },
  multipart: {
    en: 'Form (--file part=path, --json for the others)',
    zh: '表单（--file part=path，其余用 --json）',
  },
  answer: { en: 'Answer', zh: '应答' },
  errors: { en: 'Errors', zh: '错误码' },
  notices: { en: 'Notices', zh: '回调通知' },
  example: { en: 'Example', zh: '示例' },
  required: { en: '* required', zh: '* 必填' },
} as const satisfies Readonly<Record<string, Words>>

/** The help of one operation: its fields, its errors, its notices, and a command to begin with. */
export function operationHelp(operation: OperationModel, command: string, language: Language): string {
  const { method, path, title, description, requestBody, errors, notices } = operation
  const section = (name: keyof typeof headings, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', labelled(headings[name], language), ...lines]
  const rows = (properties: readonly PropertyModel[]): readonly string[] => rowLines(fieldRows(properties))
  return [
    `${method.toUpperCase()} ${prefixOf(operation)}${path}  ${title}`,
    ...(description === '' ? [] : [firstLine(description)]),
    ...section('path', rows(parametersIn(operation, 'path'))),
    ...section('query', rows(parametersIn(operation, 'query'))),
    ...(requestBody === undefined ? [] : section(requestBody.kind, rows(bodyProperties(requestBody)))),
    ...section('answer', answerLines(operation, language)),
    ...section('errors', errorLines(errors)),
    ...section(
      'notices',
      notices.map(
        ({ webhook, address }) => `  ${webhook}${address === undefined ? '' : ` → ${address.join('.')}`}`,
      ),
    ),
    ...section('example', [`  ${exampleCommand(operation, command)}`]),
    '',
    headings.required[language],
    '',
  ].join('\n')
}

function prefixOf({ options: { baseUri } }: OperationModel): string {
  return baseUri === undefined ? '' : new URL(baseUri).pathname.replace(/\/+$/, '')
}

function parametersIn({ parameters }: OperationModel, place: ParameterModel['in']): readonly PropertyModel[] {
  return parameters.filter(each => each.in === place)
}

function bodyProperties(body: NonNullable<OperationModel['requestBody']>): readonly PropertyModel[] {
  if (body.kind === 'multipart') return body.parts
  return body.schema.kind === 'object'
    ? body.schema.properties
    : [{ name: '-', required: body.required, schema: body.schema, description: '' }]
}

function answerLines({ response }: OperationModel, language: Language): readonly string[] {
  const { schema, kind } = response
  if (kind === 'stream') return [language === 'en' ? '  a file (--output FILE)' : '  文件（--output FILE）']
  if (schema === undefined) return [language === 'en' ? '  nothing' : '  无']
  return rowLines(fieldRows(propertiesOf(schema)))
}

function propertiesOf(schema: SchemaModel): readonly PropertyModel[] {
  if (schema.kind === 'object') return schema.properties
  return [{ name: '-', required: false, schema, description: '' }]
}

function errorLines(errors: OperationModel['errors']): readonly string[] {
  const width = Math.max(0, ...errors.map(({ code }) => code.length))
  return errors.map(
    ({ code, status, description }) =>
      `  ${code.padEnd(width)}  ${status ?? '   '}  ${firstLine(description)}`,
  )
}

/** Columns of types are cut here: a long enumeration would push all descriptions away. */
const widestType = 40

function rowLines(rows: readonly FieldRow[]): readonly string[] {
  const names = rows.map(({ depth, name }) => `${'  '.repeat(depth + 1)}${name}`)
  const nameWidth = Math.max(0, ...names.map(columnsOf))
  const typeWidth = Math.min(widestType, Math.max(0, ...rows.map(({ type }) => columnsOf(type))))
  return rows.map(({ type, description }, at) => {
    const name = padded(names[at] ?? '', nameWidth)
    return `${name}  ${padded(type, typeWidth)}  ${description}`.trimEnd()
  })
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}

/** A command with the values of the page's sample. */
export function exampleCommand(operation: OperationModel, command: string): string {
  const { method, path, requestBody, response } = operation
  const example = isDataObject(operation.example) ? operation.example : {}
  const options = Object.entries(example).flatMap(([group, value]): readonly string[] => {
    if (group === 'headers') return []
    if (group === 'query' && isDataObject(value)) {
      return Object.entries(value).map(([name, each]) => `--query ${shellWord(`${name}=${textOf(each)}`)}`)
    }
    if (group === 'json' || group === 'xml') return [`--${group} ${shellWord(JSON.stringify(value))}`]
    if (group === 'body') return [`--json ${shellWord(JSON.stringify(value))}`]
    return [`--path ${shellWord(`${group}=${textOf(value)}`)}`]
  })
  const files =
    requestBody?.kind === 'multipart'
      ? requestBody.parts.filter(({ schema }) => schema.kind === 'binary')
      : []
  const target = `${prefixOf(operation)}${path}`
  return [
    `${command} call ${shellWord(`${method.toUpperCase()} ${target}`)}`,
    ...options,
    ...files.map(({ name }) => `--file ${name}=photo.png`),
    ...(response.kind === 'stream' ? ['--output FILE'] : []),
  ].join(' ')
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

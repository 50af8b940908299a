import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { type DataObject, isDataObject } from '../../client/data-object.js'
import { parseJson } from '../../client/json.js'
import { wordOf } from '../../errors/safe-cause.js'
import { messageOf, WechatPayError } from '../../errors/wechatpay-error.js'
import type { OperationModel } from '../../local/model/page-model.js'
import { UsageError } from '../command.js'
import type { Io } from '../io.js'
import { same } from '../language.js'
import type { OptionValues } from '../parse-arguments.js'

/** What the path of the call itself holds. */
export interface PathParts {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
}

/** The request of a call as the client takes it: placeholders, `query`, and `json`, `xml` or `body`. Throws `UsageError`. */
export async function readRequest(
  operation: OperationModel,
  parts: PathParts,
  values: OptionValues,
  io: Io,
): Promise<DataObject> {
  const path = { ...parts.path, ...pairsOf(values.texts('path'), '--path') }
  const query = { ...parts.query, ...(await membersOf(values.texts('query'), '--query', io)) }
  const group = operation.requestBody?.kind
  const given = { json: values.texts('json'), xml: values.texts('xml'), file: values.texts('file') }
  checkGroups(given, group)
  return {
    ...path,
    ...(Object.keys(query).length === 0 ? {} : { query }),
    ...(await bodyOf(given, group, io)),
  }
}

/** The request of an endpoint without a page. Throws `UsageError`. */
export async function readUnlistedRequest(
  given: Readonly<Record<string, string>>,
  values: OptionValues,
  io: Io,
): Promise<DataObject> {
  const query = { ...given, ...(await membersOf(values.texts('query'), '--query', io)) }
  checkGroups({ json: values.texts('json'), xml: values.texts('xml'), file: values.texts('file') }, 'json')
  const json = values.text('json')
  return {
    ...pairsOf(values.texts('path'), '--path'),
    ...(Object.keys(query).length === 0 ? {} : { query }),
    ...(json === undefined ? {} : { json: await jsonOf(json, '--json', io) }),
  }
}

interface GivenBody {
  readonly json: readonly string[]
  readonly xml: readonly string[]
  readonly file: readonly string[]
}

async function bodyOf(
  { json, xml, file }: GivenBody,
  group: string | undefined,
  io: Io,
): Promise<DataObject> {
  if (group === 'xml') return xml.length === 0 ? {} : { xml: await membersOf(xml, '--xml', io) }
  const data = json.length === 0 ? undefined : await jsonOf(json.at(-1) ?? '', '--json', io)
  if (group !== 'multipart') return data === undefined ? {} : { json: data }
  const files = Object.entries(pairsOf(file, '--file')).map(([part, path]) => [part, filePart(path, io)])
  if (data !== undefined && !isDataObject(data)) throw notAnObject('--json')
  return { body: { ...data, ...Object.fromEntries(files) } }
}

function checkGroups(given: GivenBody, group: string | undefined): void {
  const wanted = group === 'multipart' ? ['file', 'json'] : group === undefined ? [] : [group]
  const wrong = (['json', 'xml', 'file'] as const).find(
    name => given[name].length > 0 && !wanted.includes(name),
  )
  if (wrong === undefined) return
  const takes = wanted.map(name => `--${name}`).join(', ')
  throw new UsageError({
    en: `This operation takes no --${wrong}${takes === '' ? ': it has no body' : `, but ${takes}`}.`,
    zh: `该接口不用 --${wrong}${takes === '' ? '，它没有请求体' : `，用 ${takes}`}。`,
  })
}

/** JSON with members, or `name=value` several times. */
async function membersOf(texts: readonly string[], option: string, io: Io): Promise<DataObject> {
  const [first] = texts
  if (first === undefined || !/^\s*[{@-]/.test(first)) return pairsOf(texts, option)
  const data = await jsonOf(first, option, io)
  if (isDataObject(data) && texts.length === 1) return data
  throw notAnObject(option)
}

function pairsOf(texts: readonly string[], option: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map(text => {
      const at = text.indexOf('=')
      if (at > 0) return [text.slice(0, at), text.slice(at + 1)] as const
      throw new UsageError({ en: `${option} takes name=value.`, zh: `${option} 的写法是 name=value。` })
    }),
  )
}

/** JSON of the command line, of a file (`@file`), or of standard input (`-`). Integers beyond 2^53 stay exact. */
async function jsonOf(text: string, option: string, io: Io): Promise<unknown> {
  const whole =
    text === '-'
      ? decode(await io.stdin())
      : text.startsWith('@')
        ? decode(readFile(text.slice(1), option, io))
        : text
  try {
    return parseJson(whole, 'bigint')
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error
    const why = messageOf(error)
    throw new UsageError({ en: `${option} is not JSON: ${why}`, zh: `${option} 不是 JSON：${why}` })
  }
}

function filePart(path: string, io: Io): object {
  return { filename: basename(path), content: readFile(path, '--file', io) }
}

function readFile(path: string, option: string, io: Io): Uint8Array {
  try {
    return readFileSync(resolve(io.cwd, path))
  } catch (error) {
    const code = (error instanceof Error && wordOf(error, 'code')) || 'UNKNOWN'
    throw new UsageError({
      en: `${option}: ${path} cannot be read (${code}).`,
      zh: `${option}：读不了 ${path}（${code}）。`,
    })
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function notAnObject(option: string): UsageError {
  const words = same(option).en
  return new UsageError({ en: `${words} takes one object.`, zh: `${words} 的值是一个对象。` })
}

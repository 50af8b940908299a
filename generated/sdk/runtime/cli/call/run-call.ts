import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { callPage } from '../../chain/call-page.js'
import type { Client } from '../../client/create-client.js'
import { isDataObject } from '../../client/data-object.js'
import { declared } from '../../client/declared.js'
import { stringifyJson } from '../../client/json.js'
import type { UnlistedOperation } from '../../client/unlisted-operation.js'
import type { Environment } from '../../environment/variable-reader.js'
import { wordOf } from '../../errors/safe-cause.js'
import { WechatPayError } from '../../errors/wechatpay-error.js'
import { type FoundOperation, findOperation } from '../../local/model/find-operation.js'
import type { ErrorModel } from '../../local/model/page-model.js'
import { type LocalModel, readModel } from '../../local/model/read-model.js'
import type { Transport, TransportRequest } from '../../transport/transport.js'
import type { StreamResponse } from '../../values.js'
import { type CommandRun, UsageError } from '../command.js'
import { columns } from '../help.js'
import { openClient } from '../open-client.js'
import type { OptionValues } from '../parse-arguments.js'
import { curlCommand } from './curl-command.js'
import { curlFiles, curlNotes } from './curl-files.js'
import { DryRunTransport, requestText } from './dry-run.js'
import { errorText, exitCodeOf } from './error-text.js'

import { operationHelp } from './operation-help.js'
import { readRequest, readUnlistedRequest } from './read-request.js'
import { requestWarnings } from './request-warnings.js'
import { searchOperations } from './search-operations.js'

/**
 * Makes one call and prints its answer as JSON on standard output; errors, warnings and advice go to standard error. Gives
 * the exit code: 0, 1 for a refusal, 2 for wrong arguments, 3 where the service may have acted.
 */
export async function runCall(run: CommandRun): Promise<number> {
  const { values, positionals, io, language, own } = run
  if (positionals.length === 0) {
    throw new UsageError({
      en: `Name an operation, or words to search for: ${own.command} call refund.`,
      zh: `请给出接口，或要搜索的词：${own.command} call refund。`,
    })
  }
  const model = readModel(own.model)
  const found = findOperation(model, positionals.join(' '))
  if (found.kind === 'words') return printSearch(model, found.words, run)
  if (found.kind === 'unknown' && found.method !== undefined && values.has('unlisted')) {
    return await makeCall(await planUnlisted(found, run), run)
  }
  if (found.kind !== 'operation') throw notFound(found, own.command)
  if (values.has('help')) {
    io.out(operationHelp(found.operation, own.command, language))
    return 0
  }
  return await makeCall(await planCall(found, model, run), run)
}

function printSearch(model: LocalModel, words: readonly string[], { io, language, own }: CommandRun): number {
  const { found, leftOut } = searchOperations(model, words)
  if (found.length === 0) {
    io.err(
      language === 'en'
        ? `No operation has ${words.join(' ')} in its title or path.\n`
        : `没有标题或路径含“${words.join(' ')}”的接口。\n`,
    )
    return 1
  }
  const rows = found.map(({ method, path, title }): readonly [string, string] => [
    `${method.toUpperCase().padEnd(6)} ${path}`,
    title,
  ])
  io.out(`${columns(rows).join('\n')}\n`)
  const more = language === 'en' ? `${leftOut} more; add a word.\n` : `另有 ${leftOut} 个，请加词缩小范围。\n`
  const hint =
    language === 'en'
      ? `Fields: ${own.command} call 'METHOD PATH' --help\n`
      : `字段：${own.command} call 'METHOD PATH' --help\n`
  io.err(leftOut === 0 ? hint : more + hint)
  return 0
}

function notFound(
  found: Exclude<FoundOperation, { kind: 'operation' | 'words' }>,
  command: string,
): UsageError {
  if (found.kind === 'methods') {
    const list = found.operations
      .map(({ method, path }) => `${command} call '${method} ${path}'`)
      .join('\n  ')
    return new UsageError({ en: `Which method?\n  ${list}`, zh: `要用哪个方法？\n  ${list}` })
  }
  const { method, path, nearest } = found
  const wanted = [method, path].filter(Boolean).join(' ')
  const meant = nearest === undefined ? undefined : `${nearest.method} ${nearest.path}`
  return new UsageError({
    en: `There is no operation ${wanted}. ${meant === undefined ? `Search: ${command} call WORD` : `Did you mean '${meant}'?`}`,
    zh: `没有接口 ${wanted}。${meant === undefined ? `搜索：${command} call 词` : `是否应为 '${meant}'？`}`,
  })
}

/** A call that is ready to be made. */
interface PlannedCall {
  readonly start: (client: Client) => PromiseLike<{ readonly data: unknown }>
  /** What the page says of a code. */
  readonly errorOf: (code: string) => ErrorModel | undefined
}

async function planCall(
  found: Extract<FoundOperation, { kind: 'operation' }>,
  model: LocalModel,
  { values, io, language, own }: CommandRun,
): Promise<PlannedCall> {
  const { operation } = found
  const request = await readRequest(operation, found, values, io)
  for (const words of requestWarnings(operation, request)) io.err(`! ${words[language]}\n`)
  return {
    start: client =>
      callPage(client, own.operations, () => operation.page, operation.method)(request).withResponse(),
    errorOf: code => model.errorOf(operation, code),
  }
}

/** An endpoint that has no page yet: APIv3 and the brand API, with JSON. */
async function planUnlisted(
  { method = '', path, query }: Extract<FoundOperation, { kind: 'unknown' }>,
  { values, io }: CommandRun,
): Promise<PlannedCall> {
  const request = await readUnlistedRequest(query, values, io)
  const operation = declared<UnlistedOperation>(`${method} /${path.replace(/^\//, '')}`)
  return { start: client => client.request(operation, request).withResponse(), errorOf: () => undefined }
}

async function makeCall(planned: PlannedCall, run: CommandRun): Promise<number> {
  const { values, io, language } = run
  refuseOutput(values)
  const isDry = values.has('dry-run') || values.has('curl')
  const wrap = (transport: Transport): Transport => (isDry ? new DryRunTransport(transport) : transport)
  const opened = await openClient(run, wrap, isDry ? { attempts: 1 } : {})
  const { transport } = opened
  try {
    const { data } = await planned.start(opened.client)
    return printAnswer(isStream(data) ? await data.bytes() : answerText(data), run)
  } catch (error) {
    if (transport instanceof DryRunTransport && transport.request !== undefined) {
      printRequest(transport.request, opened.env, run)
      return 0
    }
    if (!(error instanceof WechatPayError)) throw error
    io.err(errorText(error, planned.errorOf(error.code), language))
    return exitCodeOf(error)
  } finally {
    await opened.close()
  }
}

/** A command that is printed has no answer that a file could hold. Throws `UsageError`. */
function refuseOutput(values: OptionValues): void {
  if (!values.has('curl') || !values.has('output')) return
  throw new UsageError({
    en: '--curl sends nothing, so there is no answer for --output. Give curl the file: … --curl, then --output FILE.',
    zh: '--curl 不发送请求，没有应答可写入 --output；请在打印的 curl 命令后加 --output FILE。',
  })
}

/** What would have been sent: for people, or as a command that sends it. */
function printRequest(
  request: TransportRequest,
  env: Environment,
  { values, io, language }: CommandRun,
): void {
  if (!values.has('curl')) {
    io.out(requestText(request))
    return
  }
  const found = curlFiles(request, values.texts('file'), env, io.cwd)
  io.out(curlCommand(request, found.files))
  io.err(`${curlNotes(request, found)[language]}\n`)
}

/** The call was made: an answer that cannot be written to its file must not get lost. */
function printAnswer(content: string | Uint8Array, { values, io, language }: CommandRun): number {
  const file = values.text('output')
  if (file === undefined) {
    io.out(content)
    return 0
  }
  try {
    writeFileSync(resolve(io.cwd, file), content)
    return 0
  } catch (error) {
    const code = (error instanceof Error && wordOf(error, 'code')) || 'UNKNOWN'
    const words = {
      en: `The call was made; its answer is printed here, because ${file} cannot be written (${code}).`,
      zh: `调用已完成；写不了 ${file}（${code}），应答打印在这里。`,
    }
    io.err(`${words[language]}\n`)
    io.out(content)
    return 1
  }
}

function isStream(data: unknown): data is StreamResponse {
  return isDataObject(data) && typeof data.bytes === 'function'
}

/** JSON; integers that a number cannot hold are written as they came. */
function answerText(data: unknown): string {
  if (data === undefined) return ''
  try {
    return `${JSON.stringify(data, undefined, 2)}\n`
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return `${stringifyJson(data)}\n`
  }
}

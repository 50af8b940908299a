import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { callPage } from '../../chain/call-page.js'
import { isDataObject } from '../../client/data-object.js'
import { stringifyJson } from '../../client/json.js'
import { WechatPayError } from '../../errors/wechatpay-error.js'
import { type LocalModel, readModel } from '../../local/model/read-model.js'
import type { Transport } from '../../transport/transport.js'
import type { StreamResponse } from '../../values.js'
import { type CommandRun, UsageError } from '../command.js'
import { columns } from '../help.js'
import { openClient } from '../open-client.js'
import { DryRunTransport, requestText } from './dry-run.js'
import { errorText, exitCodeOf } from './error-text.js'
import { type FoundOperation, findOperation } from './find-operation.js'
import { operationHelp } from './operation-help.js'
import { readRequest } from './read-request.js'
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
  if (found.kind !== 'operation') throw notFound(found, own.command)
  if (values.has('help')) {
    io.out(operationHelp(found.operation, own.command, language))
    return 0
  }
  return await makeCall(found, model, run)
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

type Found = Extract<FoundOperation, { kind: 'operation' }>

async function makeCall(found: Found, model: LocalModel, run: CommandRun): Promise<number> {
  const { values, io, language, own } = run
  const { operation } = found
  const request = await readRequest(operation, found, values, io)
  for (const words of requestWarnings(operation, request)) io.err(`! ${words[language]}\n`)
  const isDry = values.has('dry-run')
  const wrap = (transport: Transport): Transport => (isDry ? new DryRunTransport(transport) : transport)
  const opened = await openClient(run, wrap, isDry ? { attempts: 1 } : {})
  const { transport } = opened
  try {
    const call = callPage(opened.client, own.operations, () => operation.page, operation.method)
    const { data } = await call(request).withResponse()
    await printAnswer(data, run)
    return 0
  } catch (error) {
    if (transport instanceof DryRunTransport && transport.request !== undefined) {
      io.out(requestText(transport.request))
      return 0
    }
    if (!(error instanceof WechatPayError)) throw error
    io.err(errorText(error, model.errorOf(operation, error.code), language))
    return exitCodeOf(error)
  } finally {
    await opened.close()
  }
}

async function printAnswer(data: unknown, { values, io }: CommandRun): Promise<void> {
  const file = values.text('output')
  const content = isStream(data) ? await data.bytes() : answerText(data)
  if (file === undefined) io.out(content)
  else writeFileSync(resolve(io.cwd, file), content)
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

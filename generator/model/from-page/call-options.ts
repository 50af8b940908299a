import { saysUnsigned } from '../../dialect/formal-words.js'
import type { OperationOptions } from '../model.js'
import type { ReportDiagnostic } from './report.js'
import type { RowNode } from './row-tree.js'

/** Reads the rows that speak to the client (rule T13): another host, client certificate, no nonce, fragment, timeout. */
export function readCallOptions(nodes: readonly RowNode[], report: ReportDiagnostic): OperationOptions {
  const row = (name: string): RowNode | undefined => nodes.find(({ facts }) => facts.name === name)
  const baseUri = readBaseUri(row('base_uri'), report)
  const fragment = readLiteral(row('fragment'), report)
  const timeout = readSeconds(row('timeout'), report)
  return {
    kind: 'call-options',
    ...(baseUri === undefined ? {} : { baseUri }),
    ...(isSwitchedOn(row('security'), report) ? { security: true as const } : {}),
    ...(isSwitchedOn(row('nonceless'), report) ? { nonceless: true as const } : {}),
    ...(fragment === undefined ? {} : { fragment }),
    ...(timeout === undefined ? {} : { timeout }),
  }
}

/** A switch is on if it has a row, unless the row says `false`. */
function isSwitchedOn(node: RowNode | undefined, report: ReportDiagnostic): boolean {
  if (node?.facts.type.constant !== 'false') return node !== undefined
  const { name, span } = node.facts
  report({ code: 'PW317', span, message: `\`${name}\` says \`false\`. The option is ignored.` })
  return false
}

/** Whether a page says that its call takes no signature, as that of the files of electronic invoices does. */
export function statesUnsigned(description: string): boolean {
  return saysUnsigned(description)
}

function readBaseUri(node: RowNode | undefined, report: ReportDiagnostic): string | undefined {
  if (node === undefined) return undefined
  const address =
    /`(https?:\/\/[^`]+)`/.exec(node.facts.description)?.[1] ??
    /(https?:\/\/[\w./-]+)/.exec(node.facts.description)?.[1]
  const uri = address === undefined || address.endsWith('/') ? address : `${address}/`
  if (uri !== undefined && isPlainAddress(uri)) return uri
  const message =
    address === undefined
      ? '`base_uri` has no address.'
      : `\`base_uri\` is \`${address}\`, but it may only have a host and a plain path. The default host is used.`
  report({ code: 'PW310', span: node.facts.span, message })
  return undefined
}

/** Paths are appended to it, so it must not have a query, a fragment, credentials or anything that URL parsers rewrite. */
function isPlainAddress(uri: string): boolean {
  if (!URL.canParse(uri)) return false
  const { href, search, hash, username, password } = new URL(uri)
  return href === uri && `${search}${hash}${username}${password}` === '' && !/[?#%]/.test(uri)
}

function readLiteral(node: RowNode | undefined, report: ReportDiagnostic): string | undefined {
  if (node === undefined) return undefined
  const value = node.facts.type.constant ?? /`([^`]+)`/.exec(node.facts.description)?.[1]
  if (value === undefined)
    report({
      code: 'PW317',
      span: node.facts.span,
      message: `\`${node.facts.name}\` has no value in backticks. The option is ignored.`,
    })
  return value
}

function readSeconds(node: RowNode | undefined, report: ReportDiagnostic): number | undefined {
  if (node === undefined) return undefined
  const text = node.facts.type.constant ?? /`?(\d+(?:\.\d+)?)`?/.exec(node.facts.description)?.[1]
  const seconds = Number(text ?? Number.NaN)
  if (Number.isFinite(seconds) && seconds > 0) return seconds
  report({
    code: 'PW317',
    span: node.facts.span,
    message: '`timeout` has no number of seconds. The option is ignored.',
  })
  return undefined
}

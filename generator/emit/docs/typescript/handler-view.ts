import { handlerLabel } from '../../../dialect/sample-forms.js'
import type { Webhook } from '../../../model/model.js'
import { sampleCode } from '../../samples/sample-code.js'
import { madeUp } from '../../samples/sample-value.js'
import { importView } from './import-view.js'
import type { HandlerView, ImportView, SampleView } from './views.js'

/** The receiver of a notice; `from` is the module of its page as importers name it. */
export function handlerSample(webhook: Webhook, packageName: string, from: string): SampleView {
  return { size: 3, label: handlerLabel, call: undefined, handler: handlerView(webhook, packageName, from) }
}

function handlerView({ protocol, reply }: Webhook, packageName: string, from: string): HandlerView {
  const own = importView(from, 'webhook')
  if (protocol === 'v2') {
    const names = { parse: 'parseV2Webhook', ok: 'v2Ok', fail: 'v2Fail' }
    const protocolNames = importsOf(`${packageName}/v2-webhooks`, Object.values(names))
    const imports = [importView(packageName, 'toResponse'), protocolNames, own]
    return { imports, ...names, body: undefined, signed: false }
  }
  const isAsked = reply.body !== undefined && reply.bodyRequired
  const answer = isAsked ? 'reply' : 'ok'
  return {
    imports: [importsOf(packageName, [...['fail', 'parseWebhook', answer].sort(), 'toResponse']), own],
    parse: 'parseWebhook',
    ok: 'ok',
    fail: 'fail',
    body: reply.body !== undefined && isAsked ? sampleCode(madeUp(reply.body), 4, 40) : undefined,
    signed: reply.headers.some(header => header.name.toLowerCase() === 'authorization'),
  }
}

function importsOf(from: string, names: readonly string[]): ImportView {
  return { from, names: names.map(name => ({ name, alias: undefined })) }
}

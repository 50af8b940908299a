import type { ExampleMap } from '../../../model/example.js'
import type { Response, Webhook } from '../../../model/model.js'
import type { OperationModulePlan, OperationPlan } from '../../../plan/plan.js'
import { requestSample } from '../../samples/request-sample.js'
import { callArguments } from '../../samples/sample-call.js'
import { hasFile, sampleCode } from '../../samples/sample-code.js'
import { type MapSample, madeUp } from '../../samples/sample-value.js'
import type { Render } from '../../template/compile-templates.js'
import { allFieldsLabel, type DocsWords } from '../../words/docs-words.js'
import { pagingNeedsStart } from '../../words/paging-lines.js'
import type { AnswerView, CallView, HandlerView, HeadView, ImportView, SampleView } from './views.js'

/** The context of a page's samples. */
export interface CallContext {
  readonly module: OperationModulePlan
  /** The module as importers name it. */
  readonly from: string
  readonly packageName: string
  /** The template `ts-head`. */
  readonly renderHead: Render
  readonly labels: DocsWords['labels']
}

/**
 * The forms of a call with the fields that it needs: the function, the client's three forms, the promise, and the loop
 * over pages. Behind them the function and the chain with every field of the page, where that is another call; the other
 * forms differ from these two in their first line alone.
 */
export function callViews(plan: OperationPlan, context: CallContext): readonly SampleView[] {
  const { access, page } = context.module
  const { labels } = context
  const smallest = requestSample(plan.operation, 'required')
  const whole = requestSample(plan.operation)
  const isWhole = callArguments(smallest, '', 0) === callArguments(whole, '', 0)
  const call: FormOf = (label, receiver, { request = smallest, waits = true } = {}) =>
    sampleView(label, plan, request, receiver, waits, context)
  const named = { named: plan.functionName }
  return [
    call(labels.function, named),
    call(labels.chain, { chain: access }),
    call(labels.declaration, { declared: page }),
    call(labels.property, { property: page }),
    call(labels.promise, { chain: access }, { waits: false }),
    ...pagesViews(plan, smallest, context),
    ...(isWhole
      ? []
      : [
          call(allFieldsLabel(labels.function, labels), named, { request: whole }),
          call(allFieldsLabel(labels.chain, labels), { chain: access }, { request: whole }),
        ]),
  ]
}

/** Writes one form of a call. */
type FormOf = (
  label: string,
  receiver: Partial<HeadView>,
  options?: { readonly request?: MapSample; readonly waits?: boolean },
) => SampleView

/** The call of the function with the values of a scene. */
export function sceneView(
  label: string,
  plan: OperationPlan,
  example: ExampleMap,
  context: CallContext,
): SampleView {
  const request = requestSample(plan.operation, 'all', example)
  return sampleView(label, plan, request, { named: plan.functionName }, true, context)
}

function sampleView(
  label: string,
  plan: OperationPlan,
  request: MapSample,
  receiver: Partial<HeadView>,
  waits: boolean,
  { from, renderHead }: CallContext,
): SampleView {
  const { exportName, functionName, operation } = plan
  const answer = answerView(operation.response)
  const named = receiver.named !== undefined
  const view: HeadView = {
    keeps: waits && !answer.empty,
    waits,
    method: exportName,
    named: undefined,
    chain: undefined,
    declared: undefined,
    property: undefined,
    ...receiver,
  }
  const head = renderHead(view).trimEnd()
  const call: CallView = {
    imports: [
      ...(hasFile(request) ? [importView('node:fs/promises', 'readFile')] : []),
      ...(named ? [importView(from, exportName, functionName)] : []),
    ],
    head,
    arguments: callArguments(request, named ? 'client' : '', head.length),
    isLoop: false,
    isPromise: !waits,
    answer,
  }
  return { size: 3, label, call, handler: undefined }
}

/** A loop over all elements, where pages can be followed from the sample's request. */
function pagesViews(
  { exportName, functionName, operation }: OperationPlan,
  request: MapSample,
  { from, packageName, labels }: CallContext,
): readonly SampleView[] {
  const { paging } = operation
  if (paging?.kind !== 'paging' || pagingNeedsStart(paging)) return []
  const head = 'for await (const element of paginate'
  const call: CallView = {
    imports: [importView(packageName, 'paginate'), importView(from, exportName, functionName)],
    head,
    arguments: callArguments(request, `${functionName}, client`, head.length),
    isLoop: true,
    isPromise: false,
    answer: { object: false, stream: false, redirect: false, empty: true },
  }
  return [{ size: 3, label: labels.pages, call, handler: undefined }]
}

function answerView({ kind }: Response): AnswerView {
  return {
    object: kind === 'object',
    stream: kind === 'stream' || kind === 'error-only',
    redirect: kind === 'redirect',
    empty: kind === 'empty',
  }
}

/** A webhook's handler; `from` is the module of its page as importers name it. */
export function webhookView(
  webhook: Webhook,
  packageName: string,
  from: string,
  labels: DocsWords['labels'],
): SampleView {
  return { size: 3, label: labels.handler, call: undefined, handler: handlerView(webhook, packageName, from) }
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

/** The import of one name, under another one where `alias` is not the same. */
function importView(from: string, name: string, alias = name): ImportView {
  return { from, names: [{ name, alias: alias === name ? undefined : alias }] }
}

function importsOf(from: string, names: readonly string[]): ImportView {
  return { from, names: names.map(name => ({ name, alias: undefined })) }
}

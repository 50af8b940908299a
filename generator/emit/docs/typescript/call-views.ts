import type { ExampleMap } from '../../../model/example.js'
import type { Response } from '../../../model/model.js'
import type { OperationModulePlan, OperationPlan } from '../../../plan/plan.js'
import { requestSample } from '../../samples/request-sample.js'
import { callArguments } from '../../samples/sample-call.js'
import { hasFile } from '../../samples/sample-code.js'
import type { MapSample } from '../../samples/sample-value.js'
import type { Render } from '../../template/compile-templates.js'
import { importView } from './import-view.js'
import type { AnswerView, CallView, HeadView, SampleView } from './views.js'

/** What the samples of one page are written with. */
export interface CallContext {
  readonly module: OperationModulePlan
  /** The module as importers name it. */
  readonly from: string
  /** The template `ts-head`. */
  readonly renderHead: Render
}

/** The forms of a call: the function, the three of the client, and the answer as a promise. */
export function callViews(plan: OperationPlan, context: CallContext): readonly SampleView[] {
  const { access, page } = context.module
  const request = requestSample(plan.operation)
  const form = (label: string, receiver: Partial<HeadView>, waits = true): SampleView =>
    sampleView(label, plan, request, receiver, waits, context)
  return [
    functionView('函数', plan, request, context),
    form('链式', { chain: access }),
    form('声明式', { declared: page }),
    form('属性式', { property: page }),
    form('Promise', { chain: access }, false),
  ]
}

/** The call of the function with the values of another sample. */
export function sceneView(
  label: string,
  plan: OperationPlan,
  example: ExampleMap,
  context: CallContext,
): SampleView {
  return functionView(label, plan, requestSample(plan.operation, 'all', example), context)
}

function functionView(
  label: string,
  plan: OperationPlan,
  request: MapSample,
  context: CallContext,
): SampleView {
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
    isPromise: !waits,
    answer,
  }
  return { size: 3, label, call, handler: undefined }
}

function answerView({ kind }: Response): AnswerView {
  return {
    object: kind === 'object',
    stream: kind === 'stream' || kind === 'error-only',
    redirect: kind === 'redirect',
    empty: kind === 'empty',
  }
}

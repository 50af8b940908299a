import type { OperationPlan } from '../../plan/plan.js'
import { requestSample } from './request-sample.js'
import { callArguments, fileImports } from './sample-call.js'
import type { Scope } from './sample-value.js'

/** In lines; an editor shows an example beside the code. */
const shortLength = 8

/** A call of the function, with the required fields alone where it would be long otherwise. */
export function shortExample(plan: OperationPlan): string {
  const whole = exampleOf(plan, 'all')
  return whole.split('\n').length > shortLength ? exampleOf(plan, 'required') : whole
}

function exampleOf({ operation, functionName }: OperationPlan, scope: Scope): string {
  const request = requestSample(operation, scope)
  const head = `${operation.response.kind === 'empty' ? '' : 'const answer = '}await ${functionName}`
  return [...fileImports(request), `${head}${callArguments(request, 'client', head.length)}`].join('\n')
}

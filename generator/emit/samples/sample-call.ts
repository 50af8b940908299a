import type { Operation } from '../../model/model.js'
import type { OperationPlan } from '../../plan/plan.js'
import { stringLiteral } from '../escape/string-literal.js'
import { requestSample } from './request-sample.js'
import { hasFile, requestCode } from './sample-code.js'
import type { MapSample, SampledFields } from './sample-value.js'

/**
 * One call of the SDK's function with the values of the page's first sample: all of them, or those that the call needs.
 * `from` is the module as importers name it. Values that the page does not have are `…`, 0 or the first of a list.
 */
export function sampleCall(plan: OperationPlan, from: string, sampled: SampledFields): string {
  const { operation, exportName } = plan
  // `delete` cannot be a variable.
  const name = plan.functionName
  const imported = name === exportName ? name : `${exportName} as ${name}`
  const request = requestSample(operation, sampled)
  const head = `const answer = await ${name}`
  const code = `${head}${callArguments(request, 'client', head.length)}`
  return [...fileImports(request), `import { ${imported} } from ${stringLiteral(from)}`, '', code].join('\n')
}

/** What a request with files needs beside the SDK. */
export function fileImports(request: MapSample): readonly string[] {
  return hasFile(request) ? ["import { readFile } from 'node:fs/promises'"] : []
}

/**
 * What stands behind the name of a call, in parentheses: `first`, if there is one, and the request, if it has members.
 * `used` columns stand before it.
 */
export function callArguments(request: MapSample, first: string, used: number): string {
  if (request.members.length === 0) return `(${first})`
  const head = first === '' ? '(' : `(${first}, `
  return `${head}${requestCode(request, used + head.length)})`
}

/** In lines; an editor shows an example beside the code. */
const shortLength = 8

/** A call of the function, with the required fields alone where it would be long otherwise. */
export function shortExample({ operation, functionName }: OperationPlan): string {
  return shortest(operation, functionName, 'client')
}

/** The same call on a client; `call` is its method: `client.v3.pay.transactions.jsapi.post`. */
export function chainExample({ operation }: OperationPlan, call: string): string {
  return shortest(operation, call, '')
}

/** `name` is called with `first` before the request. */
function shortest(operation: Operation, name: string, first: string): string {
  const exampleOf = (sampled: SampledFields): string => {
    const request = requestSample(operation, sampled)
    const head = `${operation.response.kind === 'empty' ? '' : 'const answer = '}await ${name}`
    return [...fileImports(request), `${head}${callArguments(request, first, head.length)}`].join('\n')
  }
  const whole = exampleOf('all')
  return whole.split('\n').length > shortLength ? exampleOf('required') : whole
}

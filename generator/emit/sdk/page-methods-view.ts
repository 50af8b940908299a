import type { ModulePlan, OperationPlan } from '../../plan/plan.js'
import { stringLiteral } from '../escape/string-literal.js'
import { chainExample } from '../samples/sample-call.js'
import { columnsOf, lineWidth } from '../words/line-width.js'
import type { Words } from '../words/words.js'
import { operationDoc } from './operation-view.js'
import { promiseOf } from './paging-view.js'

/** An operation of the page, and what its declarations made of it. */
interface MethodParts {
  readonly operation: OperationPlan
  readonly requestOptional: boolean
  readonly hasCodes: boolean
}

/**
 * What `page-methods.hbs` writes: the page's methods as a client has them, with the comments of its functions.
 *
 * The compiler could make the interface of the functions, but editors lose the comments of such members (TypeScript 7).
 */
export function pageMethodsView(
  { access, links }: ModulePlan,
  methods: readonly MethodParts[],
  words: Words,
): object {
  return {
    doc: words.sdk.chains.page(access.join('.')),
    methods: methods.map(({ operation: plan, requestOptional, hasCodes }) => {
      const { exportName: name, requestName, responseName } = plan
      const call = ['client', ...access, name].join('.')
      return {
        name,
        requestName,
        responseName,
        requestOptional,
        promise: promiseOf(plan.operation),
        doc: { ...operationDoc(plan, links, hasCodes, call, words), example: chainExample(plan, call) },
        broken: columnsOf(signature(plan, requestOptional)) > lineWidth,
      }
    }),
  }
}

function signature(plan: OperationPlan, isOptional: boolean): string {
  const request = `request${isOptional ? '?' : ''}: ${plan.requestName}`
  const { type, argument } = promiseOf(plan.operation)
  const more = argument === undefined ? '' : `, ${stringLiteral(argument)}`
  return `  ${plan.exportName}(${request}, options?: CallOptions): ${type}<${plan.responseName}${more}>`
}

import { pageMethodsName } from '../../plan/operation-module.js'
import type { ModulePlan, OperationPlan } from '../../plan/plan.js'
import { chainExample } from '../samples/sample-call.js'
import { pageMethodsText } from '../words/chain-words.js'
import { columnsOf, lineWidth } from '../words/line-width.js'
import { operationDoc } from './operation-view.js'

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
export function pageMethodsView({ access, links }: ModulePlan, methods: readonly MethodParts[]): object {
  return {
    name: pageMethodsName,
    doc: pageMethodsText(access),
    methods: methods.map(({ operation: plan, requestOptional, hasCodes }) => {
      const { exportName: name, requestName, responseName } = plan
      return {
        name,
        requestName,
        responseName,
        requestOptional,
        doc: { ...operationDoc(plan, links, hasCodes), example: chainExample(plan, access) },
        broken: columnsOf(signature(plan, requestOptional)) > lineWidth,
      }
    }),
  }
}

function signature({ exportName, requestName, responseName }: OperationPlan, isOptional: boolean): string {
  const request = `request${isOptional ? '?' : ''}: ${requestName}`
  return `  ${exportName}(${request}, options?: CallOptions): ApiPromise<${responseName}>`
}

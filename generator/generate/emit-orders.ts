import { TemplateError } from '../emit/template/template-error.js'
import type { PageEngine } from './page-engine.js'
import type { PageOutput } from './page-steps.js'
import type { Emission, Order } from './run-steps.js'

/** Makes the outputs of pages one after the other, until a template of your own fails. */
export function emitOrders(orders: readonly Order[], engine: PageEngine): Emission {
  const made: PageOutput[] = []
  try {
    for (const { request, source } of orders) made.push(engine.emit(request, source))
    return { made }
  } catch (error) {
    if (error instanceof TemplateError) return { made, failure: error }
    throw error
  }
}

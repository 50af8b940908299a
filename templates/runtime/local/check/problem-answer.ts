import type { Problem } from '../../check/problem.js'
import type { OperationModel } from '../model/page-model.js'
import type { LocalAnswer } from '../service/local-request.js'

/**
 * The refusal of a request with problems, of which it names the first as the service does.
 *
 * v3: `PARAM_ERROR` with `detail.field`, `value`, `issue` and `location`. v2: `LACK_PARAMS` for what is missing where its
 * tables have it, otherwise `PARAM_ERROR`; the message names the field. Values of encrypted fields are in neither.
 */
export function problemAnswer(operation: OperationModel, problems: readonly Problem[]): LocalAnswer {
  const [first, ...others] = problems
  const more = others.length === 0 ? '' : `（另有 ${others.length} 处）`
  if (first === undefined) return { kind: 'error', code: 'PARAM_ERROR' }
  const { field, location, issue, words, value, kind } = first
  const message = `参数错误：${field === '' ? location : field} ${words}${more}`
  if (operation.protocol === 'v2')
    return {
      kind: 'error',
      code: kind === 'missing' && lacksParams(operation) ? 'LACK_PARAMS' : 'PARAM_ERROR',
      message,
    }
  const shown = value === undefined ? {} : { value }
  return { kind: 'error', code: 'PARAM_ERROR', message, detail: { field, ...shown, issue, location } }
}

/** The tables that all operations of v2 share have this code; those below a path of it have their own. */
function lacksParams({ errors, commonErrors }: OperationModel): boolean {
  return commonErrors === 'v2' || errors.some(({ code }) => code === 'LACK_PARAMS')
}

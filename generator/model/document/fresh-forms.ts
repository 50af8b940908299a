import type { PhpArray } from '../../parse/sample/php-value.js'
import type { SampleCall } from '../../parse/sample/sample-call.js'
import type { Operation } from '../model.js'
import { completeArguments } from './complete-arguments.js'
import type { FormsBlock } from './document.js'
import { formEnd } from './form-end.js'
import { formPath, withFixed } from './form-path.js'
import { phpArray, phpLiteral, phpMember } from './php-values.js'
import { sixForms } from './six-forms.js'

/** What the forms of a page state themselves; everything else follows from the operation. */
export type FormsFacts = Pick<FormsBlock, 'prelude' | 'asynchronous' | 'synchronous'> & {
  readonly arguments: PhpArray | undefined
}

/** The six forms of an operation, with an example for every row that `facts` does not show. */
export function completeForms(
  operation: Operation,
  calls: readonly SampleCall[],
  { arguments: shown, ...facts }: FormsFacts,
): FormsBlock {
  const { path, fixed } = formPath(operation.page, calls)
  const args = withFixed(completeArguments(shown, operation), fixed)
  const { method } = operation
  return {
    kind: 'forms',
    forms: sixForms,
    path,
    method,
    ...facts,
    ...(args === undefined ? {} : { arguments: args }),
  }
}

/** The six forms of an operation that has none yet, every value an example by its row. */
export function freshForms(operation: Operation): FormsBlock {
  const { response } = operation
  // A file goes where `sink` says, which no row states.
  const isFile = response.kind === 'stream' || response.kind === 'error-only'
  return completeForms(operation, [], {
    prelude: '',
    arguments: phpArray(isFile ? [phpMember('sink', phpLiteral('./download'))] : []),
    asynchronous: formEnd(operation, true),
    synchronous: formEnd(operation, false),
  })
}

import { sampleForms } from '../../dialect/sample-forms.js'
import type { PhpArray } from '../../parse/sample/php-value.js'
import type { Answer, SampleCall } from '../../parse/sample/sample-call.js'
import type { Operation, Response } from '../model.js'
import { completeArguments } from './complete-arguments.js'
import type { FormEnd, FormsBlock } from './document.js'
import { formPath, withFixed } from './form-path.js'
import { phpArray, phpLiteral, phpMember } from './php-values.js'

/**
 * The six forms of an operation, with an example for every row that `facts` does not show. `facts` are what a page's forms
 * state themselves.
 */
export function completeForms(
  operation: Operation,
  calls: readonly SampleCall[],
  {
    arguments: shown,
    ...facts
  }: Pick<FormsBlock, 'forms' | 'prelude' | 'asynchronous' | 'synchronous'> & {
    readonly arguments: PhpArray | undefined
  },
): FormsBlock {
  const { path, fixed } = formPath(operation.page, calls)
  const args = withFixed(completeArguments(shown, operation), fixed)
  const { method } = operation
  return {
    kind: 'forms',
    path,
    method,
    ...facts,
    ...(args === undefined ? {} : { arguments: args }),
  }
}

/** The six forms of an operation without samples: every value is an example by its row. */
export function freshForms(operation: Operation): FormsBlock {
  const { response } = operation
  // No row states `sink`, the place of a file.
  const isFile = response.kind === 'stream' || response.kind === 'error-only'
  return completeForms(operation, [], {
    forms: sampleForms,
    prelude: '',
    arguments: phpArray(isFile ? [phpMember('sink', phpLiteral('./download'))] : []),
    asynchronous: formEnd(operation, true),
    synchronous: formEnd(operation, false),
  })
}

/**
 * How a form uses the answer. Without a sample, or with one that cannot be right, the table decides (R2 to R6). A file is
 * left alone: the call itself has written it (`sink`).
 */
export function formEnd(operation: Operation, async: boolean, written?: FormEnd): FormEnd {
  const answer = answerOf(operation.response)
  const own = { answer, assigns: !async && answer.kind !== 'none' }
  if (written === undefined) return own
  const readsBody = written.answer.kind === 'json' || written.answer.kind === 'xml'
  return readsBody && operation.response.kind === 'empty' ? own : written
}

function answerOf(response: Response): Answer {
  switch (response.kind) {
    case 'object':
      return { kind: response.mediaType === 'application/xml' ? 'xml' : 'json' }
    case 'empty':
    case 'redirect':
      return { kind: 'status', status: response.status }
    default:
      return { kind: 'none' }
  }
}

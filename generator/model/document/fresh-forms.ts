import type { PhpArray, PhpEntry } from '../../parse/sample/php-value.js'
import type { Operation } from '../model.js'
import { completeArguments } from './complete-arguments.js'
import type { FormsBlock } from './document.js'
import { formEnd } from './form-end.js'
import { formPath, withFixed } from './form-path.js'
import { sixForms } from './six-forms.js'

/** The six forms of an operation that has none yet, every value an example by its row. */
export function freshForms(operation: Operation): FormsBlock {
  const { path, fixed } = formPath(operation.page, [])
  const args = withFixed(completeArguments(freshArguments(operation), operation), fixed)
  return {
    kind: 'forms',
    forms: sixForms,
    path,
    method: operation.method,
    prelude: '',
    ...(args === undefined ? {} : { arguments: args }),
    asynchronous: formEnd(operation, true),
    synchronous: formEnd(operation, false),
  }
}

/** A file goes where `sink` says, which no row states. */
function freshArguments({ response }: Operation): PhpArray {
  const isFile = response.kind === 'stream' || response.kind === 'error-only'
  const sink: PhpEntry = {
    kind: 'php-entry',
    key: { kind: 'php-literal', value: 'sink' },
    value: { kind: 'php-literal', value: './download' },
    comments: [],
  }
  return { kind: 'php-array', before: '', after: '', entries: isFile ? [sink] : [], endComments: [] }
}

import type { PageDiagnostic } from '../../../diagnostics/diagnostic.js'
import type { SampleCall, SampleScene } from '../../../parse/sample/sample-call.js'
import type { Operation } from '../../model.js'
import { checkArguments, checkScene } from './check-arguments.js'
import { checkForms } from './check-forms.js'

/**
 * Compares the samples of an operation with its tables, its heading and its path (rules S1 to S7). The arguments of
 * the first of the six blocks are checked against the rows; the others are compared with the first, so that one
 * slip is reported once. The model never follows from it: the page's tables and path always count.
 */
export function checkSamples(
  operation: Operation,
  calls: readonly SampleCall[],
  scenes: readonly SampleScene[] = [],
): readonly PageDiagnostic[] {
  const first = calls.find(call => call.form !== undefined)
  const own = calls.filter(call => call === first || call.form === undefined)
  return [
    ...checkForms(operation, calls),
    ...own.flatMap(call => checkArguments(operation, call)),
    ...scenes.flatMap(scene => checkScene(operation, scene)),
  ]
}

import { codeSpan } from '../../diagnostics/render/markdown-text.js'
import type { ErrorCode } from '../../model/errors.js'
import type { CommonErrorsPlan, OperationPlan } from '../../plan/plan.js'
import type { Doc } from '../escape/doc-comment.js'
import { stringLiteral } from '../escape/string-literal.js'
import type { SdkWords } from '../words/sdk-words.js'
import type { Declaration } from './declaration.js'
import { pageText } from './field-doc.js'
import { plainType, unionType } from './type-text.js'

/** Whether pages list codes for an operation: its own, or such that it shares. */
export function hasErrorCodes({ operation }: OperationPlan, commonErrorsName: string | undefined): boolean {
  return commonErrorsName !== undefined || (operation.errors?.length ?? 0) > 0
}

/** Declares the codes of an operation's errors: an open union, because the service knows more codes than pages list. */
export function errorCodeTypes(
  plan: OperationPlan,
  commonErrorsName: string | undefined,
  words: SdkWords,
): readonly Declaration[] {
  const { operation, errorCodeName } = plan
  if (!hasErrorCodes(plan, commonErrorsName)) return []
  const doc = errorsDoc(words.errorCodes(pageText(operation.title)), operation.errors ?? [])
  return [codesDeclaration(errorCodeName, doc, operation.errors ?? [], commonErrorsName)]
}

/** Declares the codes that operations share. */
export function commonCodeTypes({ typeName, common }: CommonErrorsPlan): Declaration {
  const words = [pageText(common.title), pageText(common.description)].filter(text => text !== '')
  const doc = errorsDoc(words.join('\n\n'), common.errors)
  return codesDeclaration(typeName, doc, common.errors, undefined)
}

function codesDeclaration(
  name: string,
  doc: Doc,
  errors: readonly ErrorCode[],
  shared: string | undefined,
): Declaration {
  const literals = errors.map(({ code }) => plainType(stringLiteral(code)))
  // The intersection keeps the literals in editors' completions, which a bare `string` would swallow.
  const others = plainType(shared ?? '(string & {})')
  return { kind: 'alias', name, doc, type: unionType([...literals, others]) }
}

/** The codes with their statuses and meanings as a list. */
function errorsDoc(text: string, errors: readonly ErrorCode[]): Doc {
  const lines = errors.map(({ code, status, description }) => {
    const head = `- ${codeSpan(code)}${status === undefined ? '' : ` (${status})`}`
    return description === '' ? head : `${head}: ${pageText(description).replace(/<br ?\/?>/g, ' ')}`
  })
  return { text: [text, ...(lines.length === 0 ? [] : ['', ...lines])].join('\n'), tags: [] }
}

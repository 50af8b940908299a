import { createConfig, lintFromString, type NormalizedProblem } from '@redocly/openapi-core'
import { Validator } from '@seriousme/openapi-schema-validator'

/**
 * Rules of the recommended set that the described API itself breaks, and why the document cannot mend it. Whoever
 * calls the API needs its URLs and statuses as they are.
 */
export const exemptions = {
  'no-path-trailing-slash': 'Two products have their endpoint at a folder: the slash is part of the URL.',
  'no-ambiguous-paths': 'The API has `/a/{id}` beside `/a/fixed`; its servers prefer the fixed one.',
  'no-identical-paths':
    'Two endpoints differ by the name of a placeholder only; joined under one name, one of them would be lost.',
  'operation-2xx-response': 'Pages that the browser is sent to answer with a redirect only.',
} as const

/** Findings of Redocly's recommended rules, as `rule pointer: message`; of the exempted rules those that `strict` names. */
export async function lintFindings(
  document: string,
  strict: readonly (keyof typeof exemptions)[] = [],
): Promise<readonly string[]> {
  const exempted = Object.keys(exemptions).filter(rule => !strict.some(name => name === rule))
  const rules = Object.fromEntries(exempted.map(rule => [rule, 'off' as const]))
  const config = await createConfig({ extends: ['recommended'], rules })
  const problems: readonly NormalizedProblem[] = await lintFromString({ source: document, config })
  return problems.map(
    ({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer ?? ''}: ${message}`,
  )
}

/** Errors of the official JSON Schema of OpenAPI 3.1; none where the document is valid. */
export async function schemaErrors(document: string): Promise<unknown> {
  const parsed: unknown = JSON.parse(document)
  if (typeof parsed !== 'object' || parsed === null) return 'not an object'
  const { valid, errors } = await new Validator().validate({ ...parsed })
  return valid ? [] : errors
}

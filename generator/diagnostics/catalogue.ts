import type { CatalogueEntry } from './catalogue-entry.js'
import { inputCodes } from './codes/input.js'
import { modelCodes } from './codes/model.js'
import { pageCodes } from './codes/page.js'
import { patchCodes } from './codes/patch.js'
import { planCodes } from './codes/plan.js'
import { sampleCodes } from './codes/sample.js'
import { siteCodes } from './codes/site.js'
import { tableCodes } from './codes/table.js'
import { termCodes } from './codes/term.js'
import { textCodes } from './codes/text.js'

const entries = {
  ...inputCodes,
  ...pageCodes,
  ...tableCodes,
  ...modelCodes,
  ...sampleCodes,
  ...siteCodes,
  ...textCodes,
  ...planCodes,
  ...patchCodes,
  ...termCodes,
} as const

/**
 * Every code, in groups: PW0xx input, output, configuration, PW1xx page structure, PW2xx parameter tables, PW3xx operations, webhooks and schemas, PW4xx PHP samples, PW5xx several pages together, PW6xx text, PW7xx names and output paths, PW8xx patches, PW9xx the English of pages.
 * A code is never reused for another diagnostic.
 */
export type DiagnosticCode = keyof typeof entries

/** Severity, cause and fix of every code. A code without an entry does not compile. */
export const catalogue: Readonly<Record<DiagnosticCode, CatalogueEntry>> = entries

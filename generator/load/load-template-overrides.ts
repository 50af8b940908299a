import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import { normalizeText } from './decode-page.js'
import { listFiles } from './list-files.js'
import type { TemplateFile } from './load-templates.js'
import { reasonOf } from './reason-of.js'

/** Your own templates, and why they could not be read. */
export interface TemplateOverrides {
  /** The folder's name in diagnostics. */
  readonly shown: string
  /** `path` is that of the template that each replaces: `sdk/operation.hbs`. In code-unit order. */
  readonly files: readonly TemplateFile[]
  /** Paths of the other files, without hidden ones, in code-unit order. */
  readonly others: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the `.hbs` files of a folder. `shown` is the folder's name in diagnostics. */
export function loadTemplateOverrides(folder: string, shown = folder): TemplateOverrides {
  try {
    const names = listFiles(folder)
    const files = names.filter(isTemplate).map(path => ({
      path,
      content: normalizeText(readFileSync(join(folder, path), 'utf8')),
      shown: `${shown}/${path}`,
    }))
    return { shown, files, others: names.filter(name => !isTemplate(name)), diagnostics: [] }
  } catch (error) {
    const message = `The templates cannot be read: ${reasonOf(error)}.`
    return { shown, files: [], others: [], diagnostics: [fileDiagnostic('PW024', shown, message)] }
  }
}

function isTemplate(name: string): boolean {
  return name.endsWith('.hbs')
}

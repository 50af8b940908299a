import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { compareCodeUnits, diagnostic } from '../diagnostics/diagnostic.js'
import { lineSpan } from '../diagnostics/span.js'
import { normalizeText } from './decode-page.js'
import type { TemplateFile } from './load-templates.js'
import { reasonOf } from './reason-of.js'

/** Somebody's own templates, and what stood in the way of reading them. */
export interface TemplateOverrides {
  /** `path` is that of the template which each replaces: `sdk/operation.hbs`. In code-unit order. */
  readonly files: readonly TemplateFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the `.hbs` files of a folder; without a folder there are none. `shown` is the folder's name in findings. */
export function loadTemplateOverrides(folder: string | undefined, shown = folder ?? ''): TemplateOverrides {
  if (folder === undefined) return { files: [], diagnostics: [] }
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map(name => name.replaceAll('\\', '/'))
      .filter(name => name.endsWith('.hbs'))
      .sort(compareCodeUnits)
    const files = names.map(path => ({
      path,
      content: normalizeText(readFileSync(join(folder, path), 'utf8')),
      shown: `${shown}/${path}`,
    }))
    return { files, diagnostics: [] }
  } catch (error) {
    const message = `The templates cannot be read: ${reasonOf(error)}.`
    return {
      files: [],
      diagnostics: [diagnostic({ code: 'PW024', message, file: shown, span: lineSpan(1, 1, 0) })],
    }
  }
}

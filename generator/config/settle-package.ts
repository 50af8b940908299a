import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import type { PackageDetails } from '../emit/package-details.js'
import { normalizeText } from '../load/decode-page.js'
import { reasonOf } from '../load/reason-of.js'

/** What the configuration may state of the generated package; `changelog` is a file, relative to the configuration. */
export type PackageSettings = {
  readonly [Name in keyof PackageDetails]?: PackageDetails[Name] | undefined
}

/** The details of the generated package, and its version where its changelog states one. */
export interface SettledPackage {
  readonly details: PackageDetails
  readonly version?: string
  /** Path of the changelog. */
  readonly changelogFile?: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Fills in the defaults and reads the changelog (PW022); `base` is the folder of the configuration, `file` its name. */
export function settlePackage(settings: PackageSettings = {}, base: string, file: string): SettledPackage {
  const { changelog, ...given } = settings
  const details = { ...given, published: given.published ?? false }
  if (changelog === undefined) return { details, diagnostics: [] }
  const path = resolve(base, changelog)
  try {
    const text = normalizeText(readFileSync(path, 'utf8'))
    const version = newestVersion(text)
    return {
      details: { ...details, changelog: text },
      changelogFile: path,
      ...(version === undefined ? {} : { version }),
      diagnostics: [],
    }
  } catch (error) {
    const shown = relative(base, path)
    const message = `\`package.changelog\` must be a file that can be read, but ${shown} is not: ${reasonOf(error)}.`
    return { details, diagnostics: [fileDiagnostic('PW022', file, message)] }
  }
}

/** The newest version of a changelog (Keep a Changelog 1.1): that of its first heading `## [1.2.3]`. */
export function newestVersion(changelog: string): string | undefined {
  return /^## \[(\d+\.\d+\.\d+[\w.+-]*)\]/m.exec(changelog)?.[1]
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './list-files.js'
import { packageRoot } from './own-package.js'

/** A file of the package: `path` as the output or the emitter names it. */
export interface TemplateFile {
  readonly path: string
  readonly content: string
  /** The file's name in diagnostics, for templates of your own. */
  readonly shown?: string
}

/** The texts that emitting the SDK starts from. */
export interface SdkTemplates {
  /** Handlebars templates: `sdk/operation.hbs`. */
  readonly templates: readonly TemplateFile[]
  /** The runtime's sources, with the paths at which they stand in the output: `sdk/runtime/caller.ts`. */
  readonly runtimeFiles: readonly TemplateFile[]
  /** Files at the top of the generated package: `LICENSE`. */
  readonly packageFiles: readonly TemplateFile[]
  /** Handlebars templates of the documents: `docs/page.hbs`. */
  readonly docs: readonly TemplateFile[]
}

/** The package's own folder of templates. */
export const templatesFolder = join(packageRoot, 'templates')

/**
 * Reads the templates and the runtime, in code-unit order of their names. Rejects where a file cannot be read. The files
 * are many and small: reading them one by one takes a quarter of the time that promises for each take.
 */
export async function loadTemplates(): Promise<SdkTemplates> {
  return {
    templates: readFolder('sdk', '.hbs', 'sdk/'),
    runtimeFiles: readFolder('runtime', '.ts', 'sdk/runtime/'),
    packageFiles: readFolder('package', '', ''),
    docs: readFolder('docs', '.hbs', 'docs/'),
  }
}

function readFolder(name: string, ending: string, target: string): readonly TemplateFile[] {
  const folder = join(templatesFolder, name)
  return listFiles(folder)
    .filter(file => file.endsWith(ending))
    .map(file => ({ path: target + file, content: readFileSync(join(folder, file), 'utf8') }))
}

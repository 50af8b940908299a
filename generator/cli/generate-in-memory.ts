import { applyRules } from '../config/apply-rules.js'
import { defaultPackageName, defaultPackageVersion } from '../config/config.js'
import { validateConfig } from '../config/validate-config.js'
import { compareCodeUnits, compareDiagnostics } from '../diagnostics/diagnostic.js'
import type { OutputFile } from '../emit/output-file.js'
import type { Config, Generation } from '../index.js'
import { normalizeText } from '../load/decode-page.js'
import type { LoadedPages } from '../load/load-pages.js'
import { loadPages } from '../load/load-pages.js'
import {
  digestPages,
  encodeFile,
  entryOf,
  makeManifest,
  manifestName,
  printManifest,
} from '../write/manifest.js'
import { packageVersion as ownVersion } from './package-facts.js'
import { loadEngine } from './pipeline.js'
import { countSeverities } from './summary.js'

/** The library's `generate`: the same steps as the command line's, without the disk at the end. */
export async function generateInMemory(config: Config): Promise<Generation> {
  const { pages, keepGoing = false, ...settings } = config
  const checked = validateConfig(settings, 'generate(config)')
  const { packageName = defaultPackageName, packageVersion = defaultPackageVersion } = checked.config
  const loaded: LoadedPages =
    pages === undefined
      ? await loadPages(settings.specs ?? 'specs')
      : {
          pages: sorted(pages).map(({ file, text }) => ({ file, text: normalizeText(text) })),
          diagnostics: [],
        }
  const engine = await loadEngine({ remember: false })
  const input = {
    pages: loaded.pages,
    templates: engine.templates,
    packageName,
    packageVersion,
    keepGoing,
  }
  const result = engine.pipeline.run(input)
  const found = [...checked.diagnostics, ...loaded.diagnostics, ...result.diagnostics]
  const diagnostics = [...applyRules(found, checked.config.rules)].sort(compareDiagnostics)
  const { error, warning, hint } = countSeverities(diagnostics)
  const blocked = (error > 0 && !keepGoing) || checked.diagnostics.length > 0
  const files = blocked ? [] : withManifest(result.files, packageName, loaded)
  return {
    files,
    diagnostics,
    model: result.model,
    summary: { ...result.counts, errors: error, warnings: warning, hints: hint },
  }
}

function sorted<T extends { readonly file: string }>(pages: readonly T[]): readonly T[] {
  return [...pages].sort((a, b) => compareCodeUnits(a.file, b.file))
}

function withManifest(
  files: readonly OutputFile[],
  packageName: string,
  loaded: LoadedPages,
): readonly OutputFile[] {
  const facts = {
    generator: `pagewright ${ownVersion()}`,
    package: packageName,
    inputs: digestPages(loaded.pages),
  }
  const manifest = makeManifest(
    facts,
    files.map(file => entryOf(encodeFile(file))),
  )
  return [...files, { path: manifestName, content: printManifest(manifest) }]
}

import type { Emitter, OutputTools } from '../emitter.js'
import { wordsOf } from '../words/words.js'
import { packageExports } from './package-exports.js'
import { commonJsPackageJson, commonJsTsconfig, packageJson, packageTsconfig } from './package-json.js'
import { packageReadme } from './package-readme.js'

/** Makes the emitter of what turns the SDK into an npm package. */
export function createPackageEmitter({
  templates,
  language,
}: Pick<OutputTools, 'templates' | 'language'>): Emitter['emit'] {
  const words = wordsOf(language).package
  const runtimePaths = new Set(templates.runtimeFiles.map(({ path }) => path))
  return ({ plan, packageName: name, packageVersion: version }) => [
    // The licence that goes with the runtime.
    ...templates.packageFiles,
    { path: 'README.md', content: packageReadme(name, plan, words) },
    { path: 'package.cjs.json', content: commonJsPackageJson() },
    {
      path: 'package.json',
      content: packageJson(
        { name, version, description: words.description },
        packageExports(plan, runtimePaths),
      ),
    },
    { path: 'tsconfig.cjs.json', content: commonJsTsconfig() },
    { path: 'tsconfig.json', content: packageTsconfig() },
  ]
}

import type { EmitInput, Emitter, OutputTools } from '../emitter.js'
import type { OutputFile } from '../output-file.js'
import { packageExports } from './package-exports.js'
import { commonJsPackageJson, commonJsTsconfig, packageJson, packageTsconfig } from './package-json.js'
import { packageReadme } from './package-readme.js'

/** Makes the emitter of what turns the SDK into an npm package. */
export function createPackageEmitter({
  templates,
  protocols: { service },
}: Pick<OutputTools, 'templates' | 'protocols'>): Emitter['emit'] {
  const runtimePaths = new Set(templates.runtimeFiles.map(({ path }) => path))
  return input => {
    const exports = packageExports(input.plan, runtimePaths)
    return [
      ...changelog(input),
      // The licence that goes with the runtime.
      ...templates.packageFiles,
      { path: 'README.md', content: packageReadme(input, exports, service) },
      { path: 'package.cjs.json', content: commonJsPackageJson() },
      { path: 'package.json', content: packageJson(input, exports, service) },
      { path: 'tsconfig.cjs.json', content: commonJsTsconfig() },
      { path: 'tsconfig.json', content: packageTsconfig() },
    ]
  }
}

function changelog({ packageDetails }: EmitInput): readonly OutputFile[] {
  const { changelog: content } = packageDetails
  return content === undefined ? [] : [{ path: 'CHANGELOG.md', content }]
}

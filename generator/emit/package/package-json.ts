import type { ServiceWords } from '../../model/protocol/api-protocols.js'
import type { EmitInput } from '../emitter.js'
import { commandName } from '../words/command-name.js'
import { commonJsFolder, commonJsOnly } from './commonjs-only.js'
import { addressesOf } from './package-addresses.js'
import type { PackageExports } from './package-exports.js'
import { readmeWords } from './readme-words.js'

/** The runtime needs nothing but the platform. */
export const packageDependencies = {} as const

/** What only those need who import the entry `opentelemetry`. */
export const packagePeerDependencies = { '@opentelemetry/api': '^1.9.0' } as const

/** What it takes to build the package. */
export const packageDevDependencies = {
  '@opentelemetry/api': '^1.9.1',
  '@types/node': '^20.19.43',
  typescript: '^7.0.2',
} as const

/** Builds ES modules and CommonJS; the second needs a file that tells Node so. */
const build = [
  'node -e "fs.rmSync(\'dist\',{recursive:true,force:true})"',
  'tsc -p tsconfig.json',
  'tsc -p tsconfig.cjs.json',
  "node -e \"fs.cpSync('package.cjs.json','dist/cjs/package.json')\"",
].join(' && ')

/** What `package.json` says of the package itself. */
export type PackageFacts = Pick<EmitInput, 'packageName' | 'packageVersion' | 'packageDetails' | 'language'>

/** The package's `package.json`. */
export function packageJson(
  { packageName: name, packageVersion: version, packageDetails: details, language }: PackageFacts,
  exports: PackageExports,
  service: ServiceWords,
): string {
  const content = {
    name,
    version,
    description: details.description ?? readmeWords[language].description(service.name[language]),
    keywords: details.keywords ?? [...service.keywords, 'sdk', 'typescript'],
    ...addressesOf(details),
    license: 'MIT',
    ...(details.author === undefined ? {} : { author: details.author }),
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    files: ['dist', 'model.jsonl', ...(details.changelog === undefined ? [] : ['CHANGELOG.md'])],
    bin: { [commandName(name)]: commonJsFile('./dist/cli.js') },
    // For those who resolve without `exports`: TypeScript's `node10`, the default of CommonJS projects before TypeScript 6.
    main: commonJsFile('./dist/index.js'),
    types: declarationFile(commonJsFile('./dist/index.js')),
    typesVersions: { '*': typesVersions(exports) },
    exports: Object.fromEntries(Object.entries(exports).map(([key, file]) => [key, conditions(file)])),
    scripts: { build, prepack: 'npm run build' },
    dependencies: packageDependencies,
    peerDependencies: packagePeerDependencies,
    peerDependenciesMeta: optionalOf(packagePeerDependencies),
    devDependencies: packageDevDependencies,
  }
  return jsonText(content)
}

/** Installing the package installs none of these and asks for none. */
function optionalOf(
  dependencies: Readonly<Record<string, string>>,
): Readonly<Record<string, { readonly optional: true }>> {
  return Object.fromEntries(Object.keys(dependencies).map(name => [name, { optional: true }]))
}

/**
 * `require` gets CommonJS, everything else ES modules, unless there is only one of them. TypeScript finds the declarations
 * beside either file.
 */
function conditions(file: string): string | { readonly require: string; readonly default: string } {
  return file.startsWith('./dist/') ? { require: commonJsFile(file), default: file } : file
}

function typesVersions(exports: PackageExports): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(exports)
      .filter(([key, file]) => key !== '.' && file.startsWith('./dist/'))
      .map(([key, file]) => [key.slice('./'.length), [declarationFile(commonJsFile(file))]]),
  )
}

function commonJsFile(file: string): string {
  return file.startsWith(commonJsFolder) ? file : commonJsFolder + file.slice('./dist/'.length)
}

function declarationFile(file: string): string {
  return `${file.slice(0, -'.js'.length)}.d.ts`
}

/** The `package.json` beside the CommonJS build: marks what is below as CommonJS without side effects. */
export function commonJsPackageJson(): string {
  return jsonText({ type: 'commonjs', sideEffects: false })
}

/** The `tsconfig.cjs.json` of the CommonJS build, for `require`, Jest and projects that compile to CommonJS. */
export function commonJsTsconfig(): string {
  const compilerOptions = {
    module: 'commonjs',
    moduleResolution: 'bundler',
    verbatimModuleSyntax: false,
    outDir: commonJsFolder.slice('./'.length, -1),
  }
  return jsonText({ extends: './tsconfig.json', compilerOptions, exclude: [] })
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/** The `tsconfig.json` of the package, which builds ES modules. Without source maps: what is compiled reads like its source, which is not packed. */
export function packageTsconfig(): string {
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023'],
    module: 'nodenext',
    types: ['node'],
    rootDir: 'sdk',
    outDir: 'dist',
    declaration: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    noEmitOnError: true,
    skipLibCheck: true,
  }
  const exclude = commonJsOnly.map(path => (path.endsWith('/') ? `${path}**` : path))
  return jsonText({ compilerOptions, include: ['sdk/**/*.ts'], exclude })
}

import type { PackageExports } from './package-exports.js'

/** Name and version of the generated npm package. */
export interface PackageFacts {
  readonly name: string
  readonly version: string
}

/** What the runtime needs besides the platform: nothing. */
export const packageDependencies = {} as const

/** What building the package takes. */
export const packageDevDependencies = { '@types/node': '^20.19.43', typescript: '^7.0.2' } as const

/** The text of the package's `package.json`. */
export function packageJson({ name, version }: PackageFacts, exports: PackageExports): string {
  const content = {
    name,
    version,
    description: 'WeChat Pay for Node.js, Bun and Deno: endpoints and notices, typed, signed and verified.',
    keywords: ['wechatpay', 'wechat-pay', 'payment', 'sdk', 'typescript'],
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    files: ['dist', 'sdk'],
    exports,
    scripts: { build: 'tsc -p tsconfig.json', prepack: 'npm run build' },
    dependencies: packageDependencies,
    devDependencies: packageDevDependencies,
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}

/** The text of the `tsconfig.json` by which the package is built. The sources are packed, so that the maps lead there. */
export function packageTsconfig(): string {
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023'],
    module: 'nodenext',
    types: ['node'],
    rootDir: 'sdk',
    outDir: 'dist',
    declaration: true,
    declarationMap: true,
    sourceMap: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    noEmitOnError: true,
    skipLibCheck: true,
  }
  return `${JSON.stringify({ compilerOptions, include: ['sdk/**/*.ts'] }, undefined, 2)}\n`
}

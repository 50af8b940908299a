/** A file of a tarball, as `npm pack --json` lists it. */
export interface PackedFile {
  readonly path: string
  readonly size: number
  readonly mode: number
}

/** What the tarball of a package holds. */
export interface TarballRules {
  /** Every file is of one of these kinds. */
  readonly kinds: readonly RegExp[]
  readonly needed: readonly string[]
  /** Programs that npm links as commands. */
  readonly programs: readonly string[]
  /** Of the packed file, in bytes. A package that grows by a half has something in it that does not belong there. */
  readonly limit: number
}

/** The rules of each package. */
export const tarballRules: Readonly<Record<'generator' | 'sdk', TarballRules>> = {
  generator: {
    kinds: [
      /^dist\/.*\.(?:js|d\.ts)$/,
      /^templates\/(?:runtime\/.*\.ts|(?:sdk|docs)\/[\w-]+\.hbs|package\/LICENSE)$/,
      /^docs\/[\w.-]+\.md$/,
      /^examples\/.*\.(?:tsx?|cjs|mjs|js|json)$/,
      /^(?:README|CONTRIBUTING)(?:\.zh-CN)?\.md$/,
      /^(?:CHANGELOG|CODE_OF_CONDUCT|SECURITY)\.md$/,
      /^(?:LICENSE|package\.json)$/,
    ],
    needed: [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'SECURITY.md',
      'dist/cli/main.js',
      'dist/index.d.ts',
      'dist/index.js',
      'docs/client.md',
      'package.json',
      'templates/package/LICENSE',
      'templates/runtime/index.ts',
    ],
    programs: ['dist/cli/main.js'],
    limit: 3_000_000,
  },
  sdk: {
    kinds: [
      /^dist\/.*\.(?:js|d\.ts)$/,
      /^dist\/cjs\/package\.json$/,
      /^(?:CHANGELOG\.md|LICENSE|README\.md|model\.jsonl|package\.json)$/,
    ],
    needed: [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cjs/cli.js',
      'dist/cjs/index.d.ts',
      'dist/cjs/index.js',
      'dist/cjs/package.json',
      'dist/index.d.ts',
      'dist/index.js',
      'model.jsonl',
      'package.json',
    ],
    programs: ['dist/cjs/cli.js'],
    limit: 12_000_000,
  },
}

/** What is wrong with a tarball, a sentence each. */
export function tarballProblems(
  { kinds, needed, programs, limit }: TarballRules,
  files: readonly PackedFile[],
  size: number,
): readonly string[] {
  const paths = new Map(files.map(file => [file.path, file]))
  const strange = files.filter(({ path }) => !kinds.some(kind => kind.test(path)))
  const missing = needed.filter(path => !paths.has(path))
  const tests = files.filter(({ path }) => /(?:^|\/)(?:test|tests|fixtures)\/|\.test\./.test(path))
  const inert = programs.filter(path => ((paths.get(path)?.mode ?? 0o111) & 0o111) === 0)
  return [
    ...strange.map(({ path }) => `${path} does not belong into the package`),
    ...missing.map(path => `${path} is missing`),
    ...tests.map(({ path }) => `${path} is a test`),
    ...inert.map(path => `${path} cannot be executed`),
    ...(size > limit ? [`the package has ${size} bytes, more than ${limit}`] : []),
  ]
}

/** A private key with its content. Documents show its first line alone. */
const privateKey = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----(?:\\[nr]|\s)*[A-Za-z0-9+/=]{60}/

/** What a file of a package must not say. */
export function contentProblems(path: string, text: string): readonly string[] {
  return [
    ...(privateKey.test(text) ? [`${path} contains a private key`] : []),
    ...(/\.(?:js|ts)$/.test(path) && /^\/\/# sourceMappingURL=/m.test(text)
      ? [`${path} leads to a source map`]
      : []),
  ]
}

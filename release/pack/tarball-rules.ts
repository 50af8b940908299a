/** A file of a tarball, as `npm pack --json` lists it. */
export interface PackedFile {
  readonly path: string
  readonly size: number
}

/** What the tarball of a package holds. */
export interface TarballRules {
  /** Every file is of one of these kinds. */
  readonly kinds: readonly RegExp[]
  readonly needed: readonly string[]
  /** Programs that npm links as commands, and makes executable where it installs them. */
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
      /^docs\/images\/[\w.-]+\.svg$/,
      /^examples\/(?:.*\.(?:tsx?|cjs|mjs|json|md)|[\w-]+\/\.env\.example)$/,
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
  { kinds, needed, limit }: TarballRules,
  files: readonly PackedFile[],
  size: number,
): readonly string[] {
  const paths = new Set(files.map(({ path }) => path))
  const strange = files.filter(({ path }) => !kinds.some(kind => kind.test(path)))
  const missing = needed.filter(path => !paths.has(path))
  // Examples show how a program is tested.
  const tests = files.filter(({ path }) =>
    /^(?!examples\/)(?:.*\/)?(?:tests?\/|fixtures\/|[^/]*\.test\.)/.test(path),
  )
  return [
    ...strange.map(({ path }) => `${path} does not belong into the package`),
    ...missing.map(path => `${path} is missing`),
    ...tests.map(({ path }) => `${path} is a test`),
    ...(size > limit ? [`the package has ${size} bytes, more than ${limit}`] : []),
  ]
}

/** A private key with its content. Documents show its first line alone. */
const privateKey = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----(?:\\[nr]|\s)*[A-Za-z0-9+/=]{60}/

/** What a file of a package must not say, and what a program has to. */
export function contentProblems({ programs }: TarballRules, path: string, text: string): readonly string[] {
  return [
    ...(programs.includes(path) && !text.startsWith('#!/usr/bin/env node\n')
      ? [`${path} is not a program of Node`]
      : []),
    ...(privateKey.test(text) ? [`${path} contains a private key`] : []),
    ...(/\.(?:js|ts)$/.test(path) && /^\/\/# sourceMappingURL=/m.test(text)
      ? [`${path} leads to a source map`]
      : []),
  ]
}

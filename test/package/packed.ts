import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { linkSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate, type OutputFile } from '../../generator/index.js'
import configuration from '../../pagewright.config.js'
import { readFolder } from '../corpus/corpus-folder.js'
import { linkModules } from '../emit/sdk/output-folder.js'
import { madeFolder } from '../shared/made-folder.js'
import { sharedSpecs } from '../shared/shared-generation.js'

/** The repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The package of the committed pages: generated, built and packed in temporary folders. */
export interface PackedPackage {
  /** Folder of the generated and built package. */
  readonly folder: string
  /** The file that npm would publish. */
  readonly tarball: string
  /** What is in it. */
  readonly unpacked: string
}

/** Generates, builds and packs all pages, once for all test files of a run. Throws where it does not compile. */
export async function sharedPackage(): Promise<PackedPackage> {
  const folder = await madeFolder('package', async into => pack(into, (await sharedSpecs()).allFiles()))
  return packedIn(folder)
}

/** Generates, builds and packs the pages for which `isPart` is true. Throws where it does not compile. */
export async function packPackage(isPart: (file: string) => boolean): Promise<PackedPackage> {
  const folder = mkdtempSync(join(tmpdir(), 'pagewright-package-'))
  const pages = readFolder(join(root, 'specs')).filter(({ file }) => isPart(file))
  pack(folder, (await generate({ ...configuration, pages })).files)
  return packedIn(folder)
}

function pack(folder: string, files: readonly OutputFile[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  linkModules(folder)
  run('npm', ['run', '--silent', 'build'], folder)
  // Scripts would build once more; the network is not asked for anything.
  run('npm', ['pack', '--ignore-scripts', '--offline', '--silent'], folder)
  const { tarball, unpacked } = packedIn(folder)
  mkdirSync(unpacked)
  run('tar', ['-xzf', tarball, '-C', unpacked, '--strip-components=1'], folder)
}

function packedIn(folder: string): PackedPackage {
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? ''
  return { folder, tarball: join(folder, tarball), unpacked: join(folder, 'unpacked') }
}

/** Runs a command and gives what it printed. */
export function run(command: string, args: readonly string[], cwd: string): string {
  const env = { ...process.env, npm_config_update_notifier: 'false', NO_COLOR: '1' }
  return execFileSync(command, args, { cwd, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Installs the package into a project, as npm would unpack it; nobody may change its files, which others have too. */
export function linkPackage({ unpacked }: PackedPackage, project: string): void {
  const own = join(project, 'node_modules/wechatpay-sdk')
  mkdirSync(own, { recursive: true })
  for (const entry of readdirSync(unpacked, { recursive: true, withFileTypes: true })) {
    const from = join(entry.parentPath, entry.name)
    const to = join(own, relative(unpacked, from))
    if (entry.isDirectory()) mkdirSync(to, { recursive: true })
    else {
      mkdirSync(dirname(to), { recursive: true })
      linkSync(from, to)
    }
  }
}

/** A project that has the package installed from its tarball. */
export function installPackage(
  packed: PackedPackage,
  files: Readonly<Record<string, string>>,
  type: 'module' | 'commonjs' = 'module',
): string {
  const folder = mkdtempSync(join(tmpdir(), 'pagewright-consumer-'))
  linkPackage(packed, folder)
  const project = {
    'package.json': JSON.stringify({ name: 'consumer', private: true, type }),
    'config.ts': configText(),
    ...files,
  }
  for (const [path, content] of Object.entries(project)) writeFileSync(join(folder, path), content)
  return folder
}

/** A merchant whose keys live for one test. */
function configText(): string {
  const key = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
  const privateKey = key().privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const publicKey = key().publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const config = {
    mchid: '1900000001',
    serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
    privateKey,
    apiV3Key: '0123456789abcdef0123456789abcdef',
    publicKeys: { PUB_KEY_ID_0100000000000000000000000000000001: publicKey },
  }
  return `export const config = ${JSON.stringify(config, undefined, 2)}\n`
}

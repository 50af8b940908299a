import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ts } from 'ts-morph'

const repository = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** One import or re-export of a module. */
export interface ModuleImport {
  /** As written: `node:fs`, `yaml`, `../model/model.js`. */
  readonly specifier: string
  /** Relative to the folder that was read, with `.ts`; absent for packages. */
  readonly target?: string
  readonly typeOnly: boolean
}

/** A source file as its syntax tree gives it. */
export interface SourceText {
  /** Relative to the folder that was read, with `/`. */
  readonly path: string
  readonly lines: number
  readonly imports: readonly ModuleImport[]
  readonly tree: ts.SourceFile
}

/** Every source file of a folder of the repository, in order of their paths. */
export function sourceFiles(folder: string): readonly SourceText[] {
  const root = join(repository, folder)
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
    .map(path => readSource(root, path))
}

/** Calls `visit` with every node of a file. */
export function visitNodes(tree: ts.Node, visit: (node: ts.Node) => void): void {
  visit(tree)
  ts.forEachChild(tree, node => visitNodes(node, visit))
}

/** Every function of a file with its lines, those of functions within it included. */
export function functionsOf({
  tree,
}: SourceText): readonly { readonly name: string; readonly lines: number }[] {
  const found: { readonly name: string; readonly lines: number }[] = []
  const lineOf = (position: number): number => tree.getLineAndCharacterOfPosition(position).line
  visitNodes(tree, node => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return
    const name = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined)
    const lines = lineOf(node.end) - lineOf(node.getStart(tree)) + 1
    found.push({ name: name?.getText(tree) ?? 'a function', lines })
  })
  return found
}

function readSource(root: string, path: string): SourceText {
  const text = readFileSync(join(root, path), 'utf8')
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const imports: ModuleImport[] = []
  visitNodes(tree, node => {
    const found = importOf(node)
    if (found !== undefined) imports.push(withTarget(found, path))
  })
  return { path, lines: text.split('\n').length - 1, imports, tree }
}

function importOf(node: ts.Node): Omit<ModuleImport, 'target'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return { specifier: node.moduleSpecifier.text, typeOnly: node.importClause?.isTypeOnly === true }
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier !== undefined &&
    ts.isStringLiteral(node.moduleSpecifier)
  )
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments
    return {
      specifier: argument !== undefined && ts.isStringLiteral(argument) ? argument.text : '(computed)',
      typeOnly: false,
    }
  }
  return undefined
}

function withTarget(found: Omit<ModuleImport, 'target'>, path: string): ModuleImport {
  if (!found.specifier.startsWith('.')) return found
  return { ...found, target: posix.join(posix.dirname(path), found.specifier).replace(/\.js$/, '.ts') }
}

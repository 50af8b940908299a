import { ts } from 'ts-morph'
import { describe, expect, it } from 'vitest'
import type { ModuleImport, SourceText } from './source-files.js'
import { sourceFiles, visitNodes } from './source-files.js'

const files = sourceFiles()
/** `diff` compares two models: it stands beside the way from `plan` to `write`, and nothing but the joints uses it. */
const stages = ['load', 'parse', 'model', 'diff', 'plan', 'emit', 'write']
/** Folders and files that join the stages. */
const joints = new Set(['cli', 'config', 'generate.ts', 'index.ts'])
/** Folders that may touch the disk or the process. */
const effects = new Set(['load', 'write', 'cli', 'config'])

function folderOf(path: string): string {
  return path.split('/')[0] ?? path
}

/** Every import that a rule refuses, as `file -> import`. */
function refused(isRefused: (file: SourceText, one: ModuleImport) => boolean): readonly string[] {
  return files.flatMap(file =>
    file.imports.filter(one => isRefused(file, one)).map(one => `${file.path} -> ${one.specifier}`),
  )
}

describe('the way of the data', () => {
  it('every folder is a stage, a joint or the diagnostics', () => {
    const folders = new Set(files.map(({ path }) => folderOf(path)))
    expect([...folders].filter(name => !stages.includes(name) && !joints.has(name))).toEqual(['diagnostics'])
  })

  it('a stage imports its own folder, types of earlier stages, and the diagnostics', () => {
    const wrong = refused((file, { target, typeOnly }) => {
      const from = folderOf(file.path)
      if (target === undefined || joints.has(from)) return false
      const to = folderOf(target)
      if (to === from || to === 'diagnostics') return false
      // The declarations of the model's nodes, which all that walk the model stand on.
      if (target.startsWith('model/nodes/') && stages.indexOf(from) > stages.indexOf('model')) return false
      // The reader of samples gives its arguments in the words of the model.
      if (file.path.startsWith('parse/sample/') && target === 'model/example.ts') return !typeOnly
      return !typeOnly || stages.indexOf(to) < 0 || stages.indexOf(to) > stages.indexOf(from)
    })
    expect(wrong).toEqual([])
  })

  it('a fault would be found', () => {
    const imports = files.flatMap(file => file.imports)
    expect(imports.filter(({ target, typeOnly }) => target !== undefined && typeOnly).length).toBeGreaterThan(
      50,
    )
    expect(
      imports.filter(({ target, typeOnly }) => target !== undefined && !typeOnly).length,
    ).toBeGreaterThan(50)
  })

  it('imports name files that are there', () => {
    const known = new Set(files.map(({ path }) => path))
    expect(refused((_, { target }) => target !== undefined && !known.has(target))).toEqual([])
  })

  it('no module needs itself to run', () => {
    const runtime = new Map(
      files.map(file => [
        file.path,
        file.imports.flatMap(({ target, typeOnly }) => (target === undefined || typeOnly ? [] : [target])),
      ]),
    )
    expect(cycles(runtime)).toEqual([])
  })

  it('no stage needs another in a circle to run', () => {
    const runtime = new Map<string, string[]>()
    for (const file of files) {
      const own = runtime.get(folderOf(file.path)) ?? []
      runtime.set(folderOf(file.path), own)
      for (const { target, typeOnly } of file.imports)
        if (target !== undefined && !typeOnly && folderOf(target) !== folderOf(file.path))
          own.push(folderOf(target))
    }
    expect(cycles(runtime)).toEqual([])
  })
})

describe('effects', () => {
  it('the disk and the process are touched by load, write, cli and config alone', () => {
    const modules = /^(?:node:)?(?:fs|fs\/promises|process|child_process|os|http|https|net|worker_threads)$/
    expect(
      refused((file, { specifier }) => modules.test(specifier) && !effects.has(folderOf(file.path))),
    ).toEqual([])
    const globals = files.filter(file => !effects.has(folderOf(file.path)) && namesIn(file).has('process'))
    expect(globals.map(({ path }) => path)).toEqual([])
  })

  it('no stage between them looks at the clock, at chance or at the locale', () => {
    const forbidden = [
      'Date',
      'performance',
      'random',
      'localeCompare',
      'toLocaleString',
      'toLocaleLowerCase',
      'Intl',
    ]
    const found = files
      .filter(file => !effects.has(folderOf(file.path)))
      .flatMap(file => forbidden.filter(name => namesIn(file).has(name)).map(name => `${file.path}: ${name}`))
    expect(found).toEqual([])
  })
})

describe('style', () => {
  it('no default exports, but the configuration of a user', () => {
    const found = files.filter(({ tree }) => {
      let has = false
      visitNodes(tree, node => {
        if (
          ts.isExportAssignment(node) ||
          (node.kind === ts.SyntaxKind.DefaultKeyword && node.parent.kind !== ts.SyntaxKind.DefaultClause)
        )
          has = true
      })
      return has
    })
    expect(found.map(({ path }) => path)).toEqual([])
  })

  it('no any and no non-null assertion', () => {
    const found: string[] = []
    for (const { path, tree } of files)
      visitNodes(tree, node => {
        if (node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node))
          found.push(`${path}: ${node.parent.getText().slice(0, 60)}`)
      })
    expect(found).toEqual([])
  })

  it('files of at most 320 lines', () => {
    expect(files.filter(({ lines }) => lines > 320).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
  })
})

/** Identifiers of a file that are no names of members of a type or of an object. */
function namesIn(file: SourceText): ReadonlySet<string> {
  const names = new Set<string>()
  visitNodes(file.tree, node => {
    if (ts.isIdentifier(node)) names.add(node.text)
  })
  return names
}

function cycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const found: string[] = []
  const walk = (node: string, way: readonly string[]): void => {
    if (way.includes(node)) {
      found.push([...way.slice(way.indexOf(node)), node].join(' -> '))
      return
    }
    if (done.has(node)) return
    for (const next of graph.get(node) ?? []) walk(next, [...way, node])
    done.add(node)
  }
  for (const node of graph.keys()) walk(node, [])
  return found
}

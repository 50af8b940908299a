import { ts } from 'ts-morph'
import { describe, expect, it } from 'vitest'
import { outputs } from '../../generator/emit/outputs.js'
import { circles } from './circles.js'
import type { ModuleImport, SourceText } from './source-files.js'
import { functionsOf, sourceFiles, visitNodes } from './source-files.js'

const files = sourceFiles('generator')
const runtime = sourceFiles('templates/runtime')
/** `diff` compares two models: it stands beside the way from `plan` to `write`, and nothing but the joints uses it. */
const stages = ['load', 'parse', 'model', 'diff', 'plan', 'emit', 'write']
/** Folders and files that join the stages. */
const joints = new Set(['cli', 'config', 'generate', 'index'])
/** Folders that may touch the disk or the process. */
const effects = new Set(['load', 'write', 'cli', 'config'])

function folderOf(path: string): string {
  return path.replace(/\.ts$/, '').split('/')[0] ?? path
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
    expect([...folders].filter(name => !stages.includes(name) && !joints.has(name)).sort()).toEqual([
      'diagnostics',
      'dialect',
    ])
  })

  it('a stage imports its own folder, types of earlier stages, and the diagnostics', () => {
    const wrong = refused((file, { target, typeOnly }) => {
      const from = folderOf(file.path)
      if (target === undefined || joints.has(from)) return false
      const to = folderOf(target)
      if (to === from || to === 'diagnostics') return false
      // The words of pages are known to all that read pages or write them. They know nothing themselves.
      if (to === 'dialect') return from === 'load'
      // The declarations of the model's nodes, which all that walk the model stand on.
      if (target.startsWith('model/nodes/') && stages.indexOf(from) > stages.indexOf('model')) return false
      return !typeOnly || stages.indexOf(to) < 0 || stages.indexOf(to) > stages.indexOf(from)
    })
    expect(wrong).toEqual([])
  })

  it('checks run beside building: building a page asks none of them', () => {
    const isCheck = (target: string): boolean =>
      /^model\/checks\/(?:build-|check-|samples\/check-)/.test(target)
    const built = /^model\/(?:from-page|document)\//
    expect(
      refused(({ path }, { target }) => built.test(path) && target !== undefined && isCheck(target)),
    ).toEqual([])
    expect(files.filter(({ path }) => isCheck(path)).length).toBeGreaterThan(5)
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

  it('no stage needs another in a circle to run', () => {
    const graph = new Map<string, string[]>()
    for (const { path, imports } of files) {
      const own = graph.get(folderOf(path)) ?? []
      graph.set(folderOf(path), own)
      for (const { target, typeOnly } of imports)
        if (target !== undefined && !typeOnly && folderOf(target) !== folderOf(path))
          own.push(folderOf(target))
    }
    expect(circles(graph)).toEqual([])
  })
})

it('a circle would be found', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', ['a']],
    ['e', ['e']],
  ])
  expect(circles(graph)).toEqual(['a <-> b <-> c', 'e'])
})

describe.each([
  ['generator', files],
  ['runtime', runtime],
  ['release', sourceFiles('release')],
] as const)('the modules of the %s', (_, modules) => {
  it('do not import each other in a circle, not even for types', () => {
    const graph = new Map(
      modules.map(({ path, imports }) => [path, imports.flatMap(({ target }) => target ?? [])]),
    )
    expect(circles(graph)).toEqual([])
  })

  it('import modules that are there', () => {
    const known = new Set(modules.map(({ path }) => path))
    const lost = modules.flatMap(({ path, imports }) =>
      imports.flatMap(({ target }) =>
        target === undefined || target.startsWith('../') || known.has(target) ? [] : [`${path} -> ${target}`],
      ),
    )
    expect(lost).toEqual([])
  })

  it('have functions of at most 50 lines', () => {
    const long = modules.flatMap(file =>
      functionsOf(file)
        .filter(({ lines }) => lines > 50)
        .map(({ name, lines }) => `${file.path} ${name}: ${lines}`),
    )
    expect(long).toEqual([])
  })
})

describe('the judges of the local service', () => {
  it('share no code with the client that they judge', () => {
    const judges = runtime.filter(({ path }) => path.startsWith('local/wire/'))
    const foreign = judges.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier, target }) => !(target ?? specifier).match(/^(?:local\/wire\/|node:)/))
        .map(({ specifier }) => `${path} -> ${specifier}`),
    )
    expect(foreign).toEqual([])
    expect(judges.length).toBeGreaterThan(15)
  })
})

describe('outputs', () => {
  const names = outputs.map(({ name }) => name)
  /** The output that a file of the generator belongs to. */
  const outputOf = (path: string): string | undefined => names.find(name => path.startsWith(`emit/${name}/`))

  it('have a folder each', () => {
    const folders = files.flatMap(({ path }) => /^emit\/(.+)\/create-\1-emitter\.ts$/.exec(path)?.[1] ?? [])
    expect([...names].sort()).toEqual(folders)
  })

  it('are made from their list alone', () => {
    const makers = /^emit\/(.+)\/create-\1-emitter\.ts$/
    const importers = files.filter(({ imports }) => imports.some(({ target = '' }) => makers.test(target)))
    expect(importers.map(({ path }) => path)).toEqual(['emit/outputs.ts'])
  })

  it('are imported by no other output, nor by what outputs share', () => {
    const wrong = refused(({ path }, { target }) => {
      const to = target === undefined ? undefined : outputOf(target)
      if (!path.startsWith('emit/') || path === 'emit/outputs.ts') return false
      return to !== undefined && to !== outputOf(path)
    })
    expect(wrong).toEqual([])
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

import {
  compareCodeUnits,
  compareDiagnostics,
  type Diagnostic,
  diagnostic,
} from '../diagnostics/diagnostic.js'
import { runEmitters } from '../emit/custom/run-emitters.js'
import type { NamedOutput } from '../emit/outputs.js'
import { TemplateError } from '../emit/template/template-error.js'
import type { SourcePage } from '../load/source-page.js'
import type { Patch } from '../model/patch/patch.js'
import { pagePatches } from '../model/patch/read-patches.js'
import { sha256, textDigest } from '../write/manifest.js'
import type { ProducedFile } from '../write/produced-file.js'
import { type Complete, completeJoined } from './complete-model.js'
import type { GenerateInput } from './generate-input.js'
import type { GenerateResult } from './generate-result.js'
import { type Joined, joinOutlines } from './join-outlines.js'
import { hasError } from './may-write.js'
import type { PageEngine } from './page-engine.js'
import type { MadeOutput, PageMemory, RememberedPage } from './page-memory.js'
import { pageRequests, requestKey } from './page-requests.js'
import type { PageOutput, PageReading, PageRequest, PatchedSource } from './page-steps.js'
import type { Assemblies } from './put-together.js'
import type { Terms } from './read-terms.js'
import { emitShared, type PartPlace } from './shared-files.js'

/** What a run works with. */
export interface RunTools {
  readonly outputs: readonly NamedOutput[]
  readonly terms: Terms
  /** What earlier runs left; undefined to remember nothing. */
  readonly memory: PageMemory | undefined
  readonly assemblies: Assemblies
  /** For whole models, which emitters of your own and callers of the library ask for. */
  readonly engine: PageEngine
}

/** A run before its pages are joined. */
export interface StartedRun {
  /** The pages that must be read, in code-unit order of their files. */
  readonly unread: readonly PatchedSource[]
  /** Joins the pages. `readings` are those of `unread`, in its order. */
  readonly join: (readings: readonly PageReading[]) => JoinedRun
}

/** A page whose outputs must be made. */
export interface Order {
  readonly request: PageRequest
  readonly source: PatchedSource
}

/** What was made of orders, in their order; less than all if a template of your own failed at the next one. */
export interface Emission {
  readonly made: readonly PageOutput[]
  readonly failure?: TemplateError
}

/** A run after its pages were joined. */
export interface JoinedRun {
  /** Empty if errors forbid any output. */
  readonly orders: readonly Order[]
  /** Ends the run with what was made of `orders`. */
  readonly finish: (emission: Emission) => FinishedRun
}

/** The result of a run, and what later ones may use of it. */
export interface FinishedRun {
  readonly result: GenerateResult
  /** Undefined if nothing is remembered. */
  readonly memory: PageMemory | undefined
  /** Where the parts of pages stand in the files about all pages. */
  readonly places: ReadonlyMap<Uint8Array, PartPlace>
}

/** A page of a run. */
interface RunPage {
  readonly source: PatchedSource
  /** '' if nothing is remembered. */
  readonly key: string
  readonly known: RememberedPage | undefined
}

/**
 * Starts a run. It waits for pages to be read, and for their outputs to be made, wherever that is done; both come back in the
 * order of the pages, so the result is the same everywhere.
 */
export function startRun(input: GenerateInput, tools: RunTools): StartedRun {
  const patches = pagePatches(input.patches)
  const pages = input.pages
    .map(page => runPage(page, patches.of(page.file), tools.memory))
    .sort((a, b) => compareCodeUnits(a.source.file, b.source.file))
  const unread = pages.filter(({ known }) => known === undefined)
  const own = patches.diagnostics(input.pages.map(({ file }) => file))
  return {
    unread: unread.map(({ source }) => source),
    join: readings => {
      const read = new Map(unread.map(({ source }, at) => [source.file, readings[at]]))
      const all = pages.map(page => {
        const reading = page.known?.reading ?? read.get(page.source.file)
        if (reading === undefined) throw new Error(`${page.source.file} was not read.`)
        return { ...page, reading }
      })
      return joinRun(input, tools, all, own)
    },
  }
}

function runPage(page: SourcePage, patches: readonly Patch[], memory: PageMemory | undefined): RunPage {
  const source = patchedSource(page, patches)
  if (memory === undefined) return { source, key: '', known: undefined }
  const digest = textDigest(page)
  const key = patches.length === 0 ? digest : sha256(JSON.stringify([digest, patches]))
  const known = memory.get(page.file)
  return { source, key, known: known?.key === key ? known : undefined }
}

/** The text is asked for only where the page is read or made: it may not be loaded yet. */
function patchedSource(page: SourcePage, patches: readonly Patch[]): PatchedSource {
  return {
    file: page.file,
    get text() {
      return page.text
    },
    patches,
  }
}

interface ReadRunPage extends RunPage {
  readonly reading: PageReading
}

function joinRun(
  input: GenerateInput,
  tools: RunTools,
  pages: readonly ReadRunPage[],
  ofPatches: readonly Diagnostic[],
): JoinedRun {
  const { terms, outputs, memory, engine } = tools
  const readings = pages.map(({ reading }) => reading)
  const joined = joinOutlines(readings, input.keepGoing, terms.translator)
  const own = readings.flatMap(each => each.diagnostics)
  const found = [...ofPatches, ...terms.diagnostics, ...own, ...joined.diagnostics]
  const makesNothing = input.onlyReads === true || (!input.keepGoing && hasError(found))
  const orders = makesNothing ? [] : placeOrders(pageRequests(joined, outputs), pages, memory !== undefined)
  const open = orders.filter(({ known }) => known === undefined)
  const sources = pages.map(({ source }) => source)
  const complete = once(() => completeJoined(joined, sources, engine, terms))
  return {
    orders: open.map(({ request, source }) => ({ request, source })),
    finish: ({ made, failure }) => {
      const all: Made = failure === undefined ? collectMade(orders, made) : new Map()
      const emitted =
        failure !== undefined
          ? failed(failure)
          : makesNothing
            ? nothing
            : emitAll(input, tools, joined, all, complete)
      const hints = readings.flatMap(each => each.hints)
      const diagnostics = [...found, ...hints, ...emitted.diagnostics].sort(compareDiagnostics)
      return {
        result: makeResult(input, joined, emitted.files, diagnostics, complete),
        memory: memory && remembered(pages, all),
        places: emitted.places,
      }
    },
  }
}

/** An order, and what is known of it already. */
interface KeyedOrder extends Order {
  /** '' if nothing is remembered. */
  readonly key: string
  readonly known: MadeOutput | undefined
}

function placeOrders(
  requests: readonly PageRequest[],
  pages: readonly ReadRunPage[],
  remembers: boolean,
): readonly KeyedOrder[] {
  const byFile = new Map(pages.map(page => [page.source.file, page]))
  return requests.flatMap(request => {
    const page = byFile.get(request.file)
    if (page === undefined) return []
    const key = remembers ? requestKey(request) : ''
    const made = page.known?.made
    return [{ request, source: page.source, key, known: made?.key === key ? made.output : undefined }]
  })
}

/** What is made of each page, by its file. */
type Made = ReadonlyMap<string, { readonly key: string; readonly output: MadeOutput }>

/** `fresh` is what was made of the orders that were open, in their order. */
function collectMade(orders: readonly KeyedOrder[], fresh: readonly PageOutput[]): Made {
  let at = 0
  return new Map(
    orders.flatMap(({ source, key, known }) => {
      const output = known ?? fresh[at++]
      return output === undefined ? [] : [[source.file, { key, output }] as const]
    }),
  )
}

function makeResult(
  { pages }: GenerateInput,
  joined: Joined,
  files: readonly ProducedFile[],
  diagnostics: readonly Diagnostic[],
  complete: () => Complete,
): GenerateResult {
  const { operations, webhooks } = joined.model
  const leftOut = pages.map(({ file }) => file).filter(file => !joined.files.has(file))
  return {
    files,
    diagnostics,
    outline: joined.shown,
    get model() {
      return complete().model
    },
    counts: {
      pages: pages.length,
      operations: operations.length,
      webhooks: webhooks.length,
      pagesLeftOut: leftOut.length,
    },
    leftOut,
  }
}

/** What a run wrote down. */
interface Emitted {
  readonly files: readonly ProducedFile[]
  readonly diagnostics: readonly Diagnostic[]
  readonly places: ReadonlyMap<Uint8Array, PartPlace>
}

const nothing: Emitted = { files: [], diagnostics: [], places: new Map() }

function failed({ file, span, message }: TemplateError): Emitted {
  const found = diagnostic({ code: 'PW027', message: `The template fails: ${message}.`, file, span })
  return { ...nothing, diagnostics: [found] }
}

/** If anything fails, there are no files. */
function emitAll(
  input: GenerateInput,
  { outputs, assemblies }: RunTools,
  joined: Joined,
  made: Made,
  complete: () => Complete,
): Emitted {
  const {
    packageName,
    packageVersion,
    packageDetails = { published: false },
    language,
    emitters = [],
  } = input
  const names = { packageName, packageVersion, packageDetails, language }
  const own = emitters.length === 0 ? nothing : runEmitters(emitters, { ...complete(), ...names })
  if (own.diagnostics.length > 0) return { ...nothing, diagnostics: own.diagnostics }
  try {
    const outputOf = new Map([...made].map(([file, { output }]) => [file, output]))
    const shared = emitShared(outputs, joined, outputOf, names, assemblies)
    const ofPages = [...made.values()].flatMap(({ output }) => output.files)
    const files = [...shared.files, ...ofPages].sort((a, b) => compareCodeUnits(a.path, b.path))
    return { files: [...files, ...own.files], diagnostics: [], places: shared.places }
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    return failed(error)
  }
}

function remembered(pages: readonly ReadRunPage[], made: Made): PageMemory {
  return new Map(
    pages.map(({ source: { file }, key, reading, known }) => {
      // What errors kept from being made this time stays for the next.
      const own = made.get(file) ?? known?.made
      return [file, { key, reading, ...(own === undefined ? {} : { made: own }) }]
    }),
  )
}

/** Makes a value when it is asked for, and only once. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

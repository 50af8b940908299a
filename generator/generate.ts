import type { OutputMaker } from './emit/outputs.js'
import { emitOrders } from './generate/emit-orders.js'
import type { GenerateInput } from './generate/generate-input.js'
import { createPageEngine, type PageEngine } from './generate/page-engine.js'
import type { PageMemory } from './generate/page-memory.js'
import { createPageReader, type PageReader } from './generate/page-reader.js'
import type { PageReading, PatchedSource } from './generate/page-steps.js'
import type { OnProgress } from './generate/read-pages.js'
import { readTerms } from './generate/read-terms.js'
import { type Emission, type FinishedRun, type Order, type RunTools, startRun } from './generate/run-steps.js'
import type { SdkTemplates } from './load/load-templates.js'
import { wechatPayIn } from './model/protocol/wechat-pay.js'

export type { GenerateInput } from './generate/generate-input.js'
export type { Counts, GenerateResult } from './generate/generate-result.js'

/** Runs that share a memory of pages: a page that did not change is neither parsed nor emitted again. */
export interface Session {
  /** A run in this thread. */
  readonly run: (input: GenerateInput, onProgress?: OnProgress) => FinishedRun
  /** A run whose pages are read, and whose outputs are made, by others, such as threads. */
  readonly runWith: (input: GenerateInput, workshop: Workshop) => Promise<FinishedRun>
}

/** Who reads pages and makes their outputs, in the order of what it is given. `engine` is that of this thread. */
export interface Workshop {
  readonly read: (sources: readonly PatchedSource[], engine: PageEngine) => Promise<readonly PageReading[]>
  readonly emit: (orders: readonly Order[], engine: PageEngine) => Promise<Emission>
}

/** How a session works. */
export interface SessionOptions {
  /** Keep what later runs can use again. Default: true. A single run needs less memory without it. */
  readonly remember?: boolean
  /** Give files as bytes, which need less memory than texts. Default: as `remember`. */
  readonly encode?: boolean
  /** Keep whole models between runs, for those who ask for them each time. Default: true. */
  readonly keepModels?: boolean
  /** What earlier sessions left, made by the same code with the same settings and templates. */
  readonly memory?: PageMemory | undefined
  /** The built-in outputs that its runs make, loaded before. */
  readonly makeOutputs: OutputMaker
  /** Reads pages for this session and for others, such as one in another language. Default: one of its own. */
  readonly reader?: PageReader | undefined
}

/**
 * Makes a session. What it remembers of a page is keyed by digests of its whole text and of what joining added, so that a
 * later run gives byte for byte what a first run would.
 */
export function createSession({
  remember = true,
  encode = remember,
  keepModels = true,
  memory: left,
  makeOutputs,
  reader = createPageReader({ keepsAll: keepModels }),
}: SessionOptions): Session {
  let last: (Made & { readonly tools: Omit<RunTools, 'memory'> }) | undefined
  let memory: PageMemory | undefined = remember ? (left ?? new Map()) : undefined
  const toolsOf = (input: GenerateInput): RunTools => {
    const made = madeOf(input)
    if (last?.key !== made.key || last.templates !== made.templates) {
      if (last !== undefined) memory &&= new Map()
      last = { ...made, tools: makeTools(input, { makeOutputs, encode, reader }) }
    }
    return { ...last.tools, memory }
  }
  const settle = (done: FinishedRun, { engine }: RunTools): FinishedRun => {
    memory = done.memory
    if (!keepModels) engine.clear()
    return done
  }
  return {
    run(input, onProgress) {
      const tools = toolsOf(input)
      const { engine } = tools
      const started = startRun(input, tools)
      const total = input.pages.length
      const before = total - started.unread.length
      const joined = started.join(
        started.unread.map((source, at) => {
          const reading = engine.read(source)
          onProgress?.(before + at + 1, total)
          return reading
        }),
      )
      return settle(joined.finish(emitOrders(joined.orders, engine)), tools)
    },
    async runWith(input, workshop) {
      const tools = toolsOf(input)
      const started = startRun(input, tools)
      const { engine } = tools
      const joined = started.join(await workshop.read(started.unread, engine))
      return settle(joined.finish(await workshop.emit(joined.orders, engine)), tools)
    },
  }
}

/** What is made of a page depends on this, too. While it stays the same, what is remembered holds. */
interface Made {
  readonly templates: SdkTemplates
  readonly key: string
}

function madeOf({ templates, terms, packageName, language, openapi = {} }: GenerateInput): Made {
  return { templates, key: JSON.stringify([terms, packageName, language, openapi]) }
}

function makeTools(
  { templates, terms: file, packageName, language, openapi = {} }: GenerateInput,
  { makeOutputs, ...how }: Pick<SessionOptions, 'makeOutputs' | 'reader'> & { readonly encode: boolean },
): Omit<RunTools, 'memory'> {
  const outputs = makeOutputs({ templates, openapi, language, protocols: wechatPayIn(language) })
  const terms = readTerms(file, language)
  const engine = createPageEngine({ outputs, terms, packageName, ...how })
  return { outputs, terms, engine, assemblies: new Map() }
}

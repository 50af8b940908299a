import { parentPort, type Transferable, workerData } from 'node:worker_threads'
import { loadOutputs, outputsOf } from '../../emit/outputs.js'
import { emitOrders } from '../../generate/emit-orders.js'
import { createPageEngine } from '../../generate/page-engine.js'
import { createPageReader } from '../../generate/page-reader.js'
import type { PageOutput } from '../../generate/page-steps.js'
import { readTerms } from '../../generate/read-terms.js'
import { wechatPayIn } from '../../model/protocol/wechat-pay.js'
import { piecesOf } from '../../write/content.js'
import type { Answer, Task, ThreadData } from './messages.js'
import { takePages } from './take-pages.js'

/** The program of a thread: reads pages and makes their outputs, as the main thread does. It keeps what it read. */
const data: ThreadData = workerData
const { outputs: names, templates, terms: file, packageName, language, openapi } = data
const makeOutputs = await loadOutputs(outputsOf(names))
const outputs = makeOutputs({ templates, openapi, language, protocols: wechatPayIn(language) })
const engine = createPageEngine({
  outputs,
  terms: readTerms(file, language),
  packageName,
  encode: true,
  reader: createPageReader({ keepsAll: false }),
})

function answer(task: Task): Answer {
  if (task.kind === 'read') return { kind: 'read', readings: takePages(task.sources, task.next, engine) }
  const { made, failure } = emitOrders(task.orders, engine)
  if (failure === undefined) return { kind: 'made', made }
  return { kind: 'failed', done: made.length, file: failure.file, reason: failure.message }
}

/** The memory that can go to the main thread without being copied: bytes that share theirs with no others. */
function ownBuffers(made: readonly PageOutput[]): readonly Transferable[] {
  const all = made.flatMap(({ files, parts }) => [
    ...files.flatMap(({ content }) => (typeof content === 'string' ? [] : piecesOf(content))),
    ...Object.values(parts).flat(),
  ])
  return all.flatMap(bytes =>
    typeof bytes !== 'string' &&
    bytes.byteLength === bytes.buffer.byteLength &&
    bytes.buffer instanceof ArrayBuffer
      ? [bytes.buffer]
      : [],
  )
}

parentPort?.on('message', (task: Task) => {
  const done = answer(task)
  parentPort?.postMessage(done, done.kind === 'made' ? ownBuffers(done.made) : [])
})

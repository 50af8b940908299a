import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const tsc = fileURLToPath(new URL('../../../node_modules/.bin/tsc', import.meta.url))

/** What the compiler tells an editor of one file. */
export interface LanguageServer {
  /** Names offered at `|`. */
  completions(code: string): Promise<readonly string[]>
  /** The text shown above the name at `|`. */
  hover(code: string): Promise<string>
  /** Messages of the compiler. */
  problems(code: string): Promise<readonly string[]>
  close(): Promise<void>
}

/** Asks TypeScript 7, which has no interface but the language server protocol. `head` stands above each code. */
export async function startLanguageServer(
  folder: string,
  name: string,
  head: string,
): Promise<LanguageServer> {
  const child = spawn(tsc, ['--lsp', '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] })
  const { request, notify } = connection(child)
  const textDocument = { uri: pathToFileURL(join(folder, name)).href }
  await request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] }, diagnostic: {} } },
  })
  notify('initialized', {})
  let version = 1
  notify('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'typescript', version, text: head },
  })
  const write = (code: string): object => {
    const text = `${head}${code.replace('|', '')}\n`
    version++
    notify('textDocument/didChange', {
      textDocument: { ...textDocument, version },
      contentChanges: [{ text }],
    })
    return { textDocument, position: { line: head.split('\n').length - 1, character: code.indexOf('|') } }
  }
  return {
    async completions(code) {
      const answer: { items: readonly { label: string }[] } = await request(
        'textDocument/completion',
        write(code),
      )
      return answer.items.map(({ label }) => label)
    },
    async hover(code) {
      const answer: { contents: { value: string } } = await request('textDocument/hover', write(code))
      return answer.contents.value
    },
    async problems(code) {
      write(code)
      const answer: { items: readonly { message: string }[] } = await request('textDocument/diagnostic', {
        textDocument,
      })
      return answer.items.map(({ message }) => message)
    },
    async close() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

function connection({ stdin, stdout }: ChildProcess) {
  const waiting = new Map<number, (message: Message) => void>()
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  const receive = (message: Message): void => {
    const { id, method } = message
    if (id === undefined) return
    // The server asks for settings and registers for events; it goes on with nothing of either.
    if (method === undefined) waiting.get(id)?.(message)
    else send({ id, result: null })
  }
  let received = Buffer.alloc(0)
  stdout?.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk])
    for (;;) {
      const end = received.indexOf('\r\n\r\n')
      const length = Number(
        /Content-Length: (\d+)/i.exec(received.subarray(0, Math.max(end, 0)).toString())?.[1],
      )
      if (end < 0 || received.length < end + 4 + length) return
      receive(JSON.parse(received.subarray(end + 4, end + 4 + length).toString()))
      received = received.subarray(end + 4 + length)
    }
  })
  let last = 0
  const request = <Result>(method: string, params: object): Promise<Result> =>
    new Promise<Result>((resolve, reject) => {
      last++
      waiting.set(last, ({ result, error }) => {
        if (error === undefined) resolve(JSON.parse(JSON.stringify(result ?? null)))
        else reject(new Error(error.message))
      })
      send({ id: last, method, params })
    })
  return { request, notify: (method: string, params: object) => send({ method, params }) }
}

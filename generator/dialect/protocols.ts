/** How the pages of a protocol are written and named. */
interface ProtocolFacts {
  /** The name that readers know it by. */
  readonly label: string
  /** Whether URLs begin with the name of its folder: `/v3/pay`, but `/pay` for v2 (rule F2). */
  readonly inUrl: boolean
  /** What bodies are, unless a page says otherwise. */
  readonly mediaType: 'application/json' | 'application/xml'
  /** Whether notices name their event in `event_type` (rules F5 and W3). */
  readonly namesEvents: boolean
  /** The key that opens notices encrypted with `data-encrypted=by-aes-gcm` (rule A4). */
  readonly noticeKey: 'apiv3' | 'brand'
  /**
   * Whether a request says in a header with which key its fields are encrypted: `where-encrypted` needs a row for it, and
   * `always` needs none, because every request has it.
   */
  readonly keyHeader: 'where-encrypted' | 'always' | 'never'
  /** Whether errors have HTTP statuses of their own (rule N3); otherwise they come with status 200. */
  readonly errorStatus: boolean
}

const facts = {
  v3: {
    label: 'APIv3',
    inUrl: true,
    mediaType: 'application/json',
    namesEvents: true,
    noticeKey: 'apiv3',
    keyHeader: 'where-encrypted',
    errorStatus: true,
  },
  brand: {
    label: '品牌API',
    inUrl: true,
    mediaType: 'application/json',
    namesEvents: true,
    noticeKey: 'brand',
    keyHeader: 'always',
    errorStatus: true,
  },
  v2: {
    label: 'APIv2',
    inUrl: false,
    mediaType: 'application/xml',
    namesEvents: false,
    noticeKey: 'apiv3',
    keyHeader: 'never',
    errorStatus: false,
  },
} as const satisfies Readonly<Record<string, ProtocolFacts>>

/** One of the protocols: the first folder below `openapi/` or `webhook/`. */
export type Protocol = keyof typeof facts

/** What the pages of each protocol have in common. */
export const protocolFacts: Readonly<Record<Protocol, ProtocolFacts>> = facts

/** The protocols in the order in which people see them. */
export const protocols: readonly Protocol[] = ['v3', 'brand', 'v2']

/** The protocol of a page's path: `v3/pay/transactions/jsapi`, `v3/COUPON.SEND`; undefined for any other folder. */
export function protocolOf(page: string): Protocol | undefined {
  return protocols.find(protocol => page.startsWith(`${protocol}/`))
}

/** The path of a page without the folder of its protocol, such as the name of a notice. */
export function withinProtocol(page: string): string {
  const protocol = protocolOf(page)
  return protocol === undefined ? page : page.slice(protocol.length + 1)
}

/** The name that readers know a protocol by; `name` is what a catalogue says. */
export function protocolLabel(name: string): string {
  const protocol = protocolOf(`${name}/`)
  return protocol === undefined ? `API${name}` : protocolFacts[protocol].label
}

/** The folders of the protocols for a sentence: `` `v3/`, `brand/` or `v2/` ``. */
export function protocolFolders(): string {
  const folders = protocols.map(protocol => `\`${protocol}/\``)
  return `${folders.slice(0, -1).join(', ')} or ${folders.at(-1)}`
}

/** Orders protocols as people see them. */
export function compareProtocols(one: Protocol, other: Protocol): number {
  return protocols.indexOf(one) - protocols.indexOf(other)
}

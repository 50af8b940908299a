/** Words of the panel that tries a call against the local service. */
export interface TryWords {
  readonly title: string
  readonly close: string
  readonly about: string
  readonly address: string
  readonly change: string
  readonly save: string
  readonly notLoopback: string
  readonly notAddress: string
  readonly checking: string
  readonly running: (version: string) => string
  readonly absent: string
  readonly start: string
  readonly retry: string
  readonly copy: string
  readonly copied: string
  readonly ownPage: string
  readonly pathParameters: string
  readonly request: string
  readonly hint: string
  readonly notJson: (line: number | undefined) => string
  readonly notObject: string
  readonly missing: (name: string) => string
  readonly send: string
  readonly sending: string
  readonly reset: string
  readonly answer: string
  readonly noAnswer: string
  readonly emptyAnswer: string
  readonly time: (milliseconds: number) => string
  readonly headers: string
  readonly sent: string
  readonly advice: string
  readonly meaning: string
  readonly why: string
  readonly warnings: string
  readonly unreadable: string
}

export const zhTryWords: TryWords = {
  title: '试一试',
  close: '收起',
  about: '请求只发往本机服务，由它用测试商户的密钥签名，不动真钱。',
  address: '本机服务地址',
  change: '更改地址',
  save: '确定',
  notLoopback: '只能填本机地址：127.0.0.1、localhost 或 [::1]。',
  notAddress: '这不是地址，写法如 http://127.0.0.1:8790。',
  checking: '正在连接…',
  running: version => `已连接，版本 ${version}`,
  absent: '连不上本机服务。在项目目录里启动它，然后重试：',
  start: '启动本机服务的命令',
  retry: '重试',
  copy: '复制',
  copied: '已复制',
  ownPage: '打开服务页面，以用户身份付款',
  pathParameters: '路径参数',
  request: '请求（JSON）',
  hint: 'Ctrl 或 ⌘ + Enter 发送',
  notJson: line => (line === undefined ? '不是合法的 JSON。' : `第 ${line} 行不是合法的 JSON。`),
  notObject: '请求应为一个 JSON 对象，如 {"json": {…}}。',
  missing: name => `请填写路径参数 ${name}。`,
  send: '发送',
  sending: '发送中…',
  reset: '还原',
  answer: '应答',
  noAnswer: '没有发出请求',
  emptyAnswer: '应答没有包体。',
  time: milliseconds => `${milliseconds} 毫秒`,
  headers: '应答头',
  sent: '实际发送的请求',
  advice: '建议',
  meaning: '含义',
  why: '原因',
  warnings: '提醒',
  unreadable: '这个地址的应答不是本机服务的应答，请检查地址和端口。',
}

export const enTryWords: TryWords = {
  title: 'Try it',
  close: 'Close',
  about:
    'Calls go to the local service on your machine alone. It signs them for a test merchant and moves no money.',
  address: 'Address of the local service',
  change: 'Change address',
  save: 'Use',
  notLoopback: 'Give an address of this machine: 127.0.0.1, localhost or [::1].',
  notAddress: 'This is not an address. Write it like http://127.0.0.1:8790.',
  checking: 'Connecting…',
  running: version => `Connected, version ${version}`,
  absent: 'The local service does not answer. Start it in your project, then retry:',
  start: 'Command that starts the local service',
  retry: 'Retry',
  copy: 'Copy',
  copied: 'Copied',
  ownPage: 'Open the service’s page to pay as the user',
  pathParameters: 'Path parameters',
  request: 'Request (JSON)',
  hint: 'Ctrl or ⌘ + Enter sends',
  notJson: line => (line === undefined ? 'This is not valid JSON.' : `Line ${line} is not valid JSON.`),
  notObject: 'Give one JSON object, such as {"json": {…}}.',
  missing: name => `Fill in the path parameter ${name}.`,
  send: 'Send',
  sending: 'Sending…',
  reset: 'Reset',
  answer: 'Answer',
  noAnswer: 'Nothing was sent',
  emptyAnswer: 'The answer has no body.',
  time: milliseconds => `${milliseconds} ms`,
  headers: 'Response headers',
  sent: 'Request as it was sent',
  advice: 'Advice',
  meaning: 'Meaning',
  why: 'Why',
  warnings: 'Warnings',
  unreadable: 'What answers at this address is not the local service. Check the address and the port.',
}

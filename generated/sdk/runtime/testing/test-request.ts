/** A notice as it is sent. */
export interface TestRequest {
  /** Names as WeChat Pay writes them. */
  readonly headers: Readonly<Record<string, string>>
  /** The text that is signed, byte for byte. */
  readonly body: string
  /** The notice as a Fetch `Request`, to `http://localhost/` unless another URL is given. */
  toRequest(url?: string): Request
}

/** A request of headers and a body. */
export function testRequest(headers: Readonly<Record<string, string>>, body: string): TestRequest {
  return {
    headers,
    body,
    toRequest: (url = 'http://localhost/') =>
      new Request(url, { method: 'POST', headers: { ...headers }, body }),
  }
}

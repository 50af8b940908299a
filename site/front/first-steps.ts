/** A step to the first order: what is typed, or the program. */
export interface FirstStep {
  readonly name: 'install' | 'local' | 'call'
  readonly language: 'sh' | 'ts'
  readonly code: string
}

const install = `git clone https://github.com/pagewright/pagewright.git
cd pagewright && npm ci && npm run build:sdk
mkdir ../shop && cd ../shop && npm init -y
npm install ../pagewright/generated`

/**
 * The way to the first order, as the guide `getting-started` has it in full.
 * @param fen The comment beside the amount, in the edition's language.
 */
export function firstSteps(fen: string): readonly FirstStep[] {
  return [
    { name: 'install', language: 'sh', code: install },
    { name: 'local', language: 'sh', code: 'npx --no-install wechatpay-sdk local > .env' },
    {
      name: 'call',
      language: 'ts',
      code: `const { code_url } = await native.post(client, {
  json: {
    appid: 'wx8888888888888888',
    mchid: config.mchid,
    description: 'Tea',
    out_trade_no: 'ORDER-1001',
    notify_url: 'http://127.0.0.1:3000/notices',
    amount: { total: 100 }, // ${fen}
  },
})`,
    },
  ]
}

import type { Region } from '../client/client-config.js'
import { type Client, createClient } from '../client/create-client.js'
import { loadSettings } from '../doctor/load-settings.js'
import { usableConfig } from '../doctor/usable-config.js'
import type { Environment } from '../environment/variable-reader.js'
import { ConfigurationError } from '../errors/errors.js'
import { transportOf } from '../transport/default-transport.js'
import type { Transport } from '../transport/transport.js'
import type { CommandRun } from './command.js'

/** A client, and what ends it. */
export interface OpenedClient<Own extends Transport> {
  readonly client: Client
  /** What it sends by. */
  readonly transport: Own
  /** The merchant's region, if it is set. */
  readonly region: Region | undefined
  /** The variables, with those of `--env`. */
  readonly env: Environment
  close(): Promise<void>
}

/** A client of the settings that the options name, which sends by what `wrap` makes. Throws `ConfigurationError`. */
export async function openClient<Own extends Transport>(
  { values, io }: Pick<CommandRun, 'values' | 'io'>,
  wrap: (transport: Transport) => Own,
  settings: { readonly attempts?: number } = {},
): Promise<OpenedClient<Own>> {
  const { draft, problems, env } = await loadSettings(
    { env: values.text('env'), config: values.text('config') },
    io,
  )
  const [problem] = problems
  if (problem !== undefined) throw problem
  const usable = usableConfig(draft, new Set())
  if (usable.kind === 'none') throw incomplete()
  const made = transportOf(usable.transport)
  const transport = wrap(made)
  const client = createClient({
    largeIntegers: 'bigint',
    ...usable.config,
    ...(settings.attempts === undefined ? {} : { retry: { attempts: settings.attempts } }),
    transport,
  })
  return {
    client,
    transport,
    region: draft.region,
    env,
    async close() {
      await client.close()
      if (made !== usable.transport.transport) await made.close?.()
    },
  }
}

function incomplete(): ConfigurationError {
  return new ConfigurationError(
    'MISSING_SETTING',
    'The configuration is not complete.',
    'Set WECHATPAY_MCHID, WECHATPAY_SERIAL, WECHATPAY_PRIVATE_KEY and a key to verify with, or give --env or --config; `doctor` says what is missing.',
  )
}

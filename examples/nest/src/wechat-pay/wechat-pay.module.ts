import { ConfigurableModuleBuilder, Inject, Module, type OnApplicationShutdown } from '@nestjs/common'
import { type Client, type ClientConfig, createClient } from 'wechatpay-sdk/client'
import { WECHAT_PAY } from './wechat-pay.token.js'

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<ClientConfig>()
  .setClassMethodName('forRoot')
  .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
  .build()

/**
 * The merchant's client, one for the whole application: `WechatPayModule.forRootAsync({ useFactory: () =>
 * configFromEnvironment() })`. Inject it with `@Inject(WECHAT_PAY)`.
 */
@Module({
  providers: [
    {
      provide: WECHAT_PAY,
      inject: [MODULE_OPTIONS_TOKEN],
      useFactory: (config: ClientConfig): Client => createClient(config),
    },
  ],
  exports: [WECHAT_PAY],
})
export class WechatPayModule extends ConfigurableModuleClass implements OnApplicationShutdown {
  constructor(@Inject(WECHAT_PAY) private readonly client: Client) {
    super()
  }

  /** Calls that are under way finish first. */
  onApplicationShutdown(): Promise<void> {
    return this.client.close()
  }
}

import { Module } from '@nestjs/common'
import { configFromEnvironment } from 'wechatpay-sdk/environment'
import { HealthController } from './health/health.controller.js'
import { OrdersModule } from './orders/orders.module.js'
import { WechatPayModule } from './wechat-pay/wechat-pay.module.js'

@Module({
  imports: [
    // Shorter than what your proxy waits for an answer of this application.
    WechatPayModule.forRootAsync({ useFactory: () => ({ ...configFromEnvironment(), timeout: 5_000 }) }),
    OrdersModule,
  ],
  controllers: [HealthController],
})
export class AppModule {}

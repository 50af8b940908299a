export {
  type AppOrder,
  appParameters,
  appParametersV2,
  type JsapiOrder,
  jsapiParameters,
  jsapiParametersV2,
  type SignTypeChoice,
} from './client-parameters.js'
export type { PrepayReference } from './prepay-package.js'
export { type AppParameters, type AppParts, signApp } from './sign-app.js'
export { type AppPartsV2, signAppV2 } from './sign-app-v2.js'
export { type JsapiParameters, type JsapiParts, signJsapi } from './sign-jsapi.js'
export { type JsapiParametersV2, type JsapiPartsV2, signJsapiV2 } from './sign-jsapi-v2.js'

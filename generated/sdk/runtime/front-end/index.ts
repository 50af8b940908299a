export {
  type AppOrder,
  appParameters,
  appParametersV2,
  type JsapiOrder,
  jsapiParameters,
  jsapiParametersV2,
  type SignTypeChoice,
} from './client-parameters.js'
export { type AppParameters, type AppParts, type AppPartsV2, signApp, signAppV2 } from './sign-app.js'
export type { PrepayReference } from './sign-jsapi.js'
export {
  type JsapiParameters,
  type JsapiParametersV2,
  type JsapiParts,
  type JsapiPartsV2,
  signJsapi,
  signJsapiV2,
} from './sign-jsapi.js'

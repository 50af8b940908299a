// Made from local-page/ by `npm run build:local-page`.

/** The script of the page. */
export const pageScript = `"use strict";
(() => {
  var en = {
    title: "Local WeChat Pay",
    skip: "Skip to the content",
    sections: "Sections",
    objects: "Objects",
    allObjects: "All objects",
    requests: "Requests",
    notices: "Notices",
    faults: "Faults",
    configuration: "Configuration",
    start: "First steps",
    clock: "Clock",
    ahead: "ahead",
    hour: "+1 h",
    hourLabel: "Move the clock by an hour",
    day: "+1 d",
    dayLabel: "Move the clock by a day",
    reset: "Reset",
    resetSure: "Forget objects, requests, notices and faults?",
    yes: "Forget",
    no: "Keep",
    language: "中文",
    filter: "Filter",
    filterObjects: "Filter by number, state or kind",
    filterRequests: "Filter by path, status, code or a part of a body",
    filterNotices: "Filter by event, state, address or content",
    number: "Number",
    kind: "Kind",
    amount: "Amount",
    state: "State",
    time: "Time",
    created: "Created",
    changed: "Changed",
    actions: "Actions",
    owner: "Merchant",
    otherNumbers: "Other numbers",
    data: "Data",
    possible: "What can happen",
    event: "Event",
    by: "By",
    leadsTo: "Leads to",
    merchant: "merchant",
    user: "user",
    timePasses: "time",
    service: "WeChat Pay",
    refusedWith: "refused:",
    now: "now",
    final: "Nothing more can happen.",
    statesAll: "All states",
    back: "Back to the list",
    none: "Nothing here yet.",
    nothingFound: "Nothing fits the filter.",
    newest: "The newest {} of {}. Use the filter to find others.",
    notThere: "This is no longer there.",
    gone: "It was forgotten by a reset, or is too old.",
    choose: "Choose a row to see it here.",
    method: "Method",
    path: "Path",
    operation: "Operation",
    caller: "Caller",
    status: "Status",
    noAnswer: "no answer",
    took: "Took",
    refused: "Refused",
    checks: "Checks",
    passed: "passed",
    failed: "failed",
    notReached: "not reached",
    checkFault: "Fault asked for",
    checkRoute: "Method and path",
    checkProtocol: "Signature and protocol",
    checkTables: "Fields, by the tables",
    checkBehaviour: "State of the object",
    warnings: "Warnings",
    request: "Request",
    answer: "Answer",
    emptyBody: "No body.",
    cut: "Cut after 16 KiB.",
    copy: "Copy",
    copied: "Copied.",
    address: "Address",
    noAddress: "none",
    attempts: "Attempts",
    attemptsNone: "Not sent yet.",
    next: "Next attempt",
    sendAgain: "Send again",
    sentAgain: "Sent again.",
    about: "About",
    content: "Content, decrypted",
    result: "Result",
    bySchedule: "schedule",
    byHand: "by hand",
    byCopy: "copy",
    pending: "pending",
    held: "held",
    delivered: "delivered",
    givenUp: "given up",
    notSent: "not sent",
    accepted: "accepted",
    done: "Done:",
    moved: "The clock was moved.",
    forgotten: "Everything was forgotten.",
    unreachable: "The service does not answer. Is it still running? The page goes on trying.",
    merchants: "Merchant",
    format: "Format",
    showSecrets: "Show secrets",
    hideSecrets: "Hide secrets",
    configHint: "Keys of this local service. They open nothing at the real WeChat Pay.",
    welcome: "Ready for its first call",
    welcomeText: "This is a WeChat Pay on your own machine: every request is checked, signed and answered as the real one does.",
    step1: "Copy the configuration",
    step1Text: "It holds the keys and the address of this service.",
    step2: "Make the first call",
    step2Text: "An unsigned one, from a shell: it is refused, and Requests shows why.",
    step3: "Make an order with the SDK",
    step3Text: "It appears here. Press “Pay as user”, and your server gets the notice.",
    firstCallWaits: "Waiting for the first call …",
    asUser: "{} as user",
    openAs: "The user or WeChat Pay begins:",
    details: "Details",
    release: "Send held notices",
    released: "Sent:",
    faultsText: "Let calls or notices fail, and see what your application does then.",
    target: "What fails",
    targetHint: "A call such as POST /v3/refund/domestic/refunds, a notice such as notice v3/TRANSACTION.SUCCESS, or * for every call.",
    how: "How",
    times: "How many times",
    always: "Always, until removed",
    add: "Add the fault",
    added: "Added. It happens to the next one.",
    remove: "Remove",
    removed: "Removed.",
    left: "To come",
    happened: "Happened",
    faultsNone: "No faults are set.",
    ofCalls: "Calls",
    ofNotices: "Notices",
    f429: "429, too many calls",
    f500: "500, system error",
    f502: "502, HTML of a gateway",
    fTimeout: "No answer; nothing was done",
    fTimeoutAfter: "No answer, though it was done",
    fReset: "Connection reset; nothing was done",
    fResetAfter: "Connection reset, though it was done",
    fCut: "Connection ends in the middle of the answer",
    fDelay: "Answer after 5 seconds",
    fProbe: "Signature that probes (WECHATPAY/SIGNTEST/)",
    fWrong: "Wrong signature",
    fMissing: "No signature",
    fUnknown: "Signature of an unknown key",
    fOld: "Signature of 10 minutes ago",
    fRotate: "New platform certificate",
    fBody: "Another body under the signature",
    fTwice: "Arrives twice",
    fLost: "Does not arrive; the next attempt does",
    fLate: "Leaves 5 seconds late",
    delivery: "How notices are delivered",
    hold: "Keep notices until they are released",
    reorder: "Let each be overtaken by the next",
    copies: "Copies of each",
    apply: "Apply",
    applied: "Applied to the notices to come."
  };
  var zh = {
    title: "本地微信支付",
    skip: "跳到正文",
    sections: "栏目",
    objects: "单据",
    allObjects: "全部单据",
    requests: "请求",
    notices: "回调通知",
    faults: "故障模拟",
    configuration: "配置",
    start: "快速上手",
    clock: "服务时钟",
    ahead: "已快进",
    hour: "+1 小时",
    hourLabel: "时钟快进一小时",
    day: "+1 天",
    dayLabel: "时钟快进一天",
    reset: "清空",
    resetSure: "清空所有单据、请求、通知和故障规则？",
    yes: "清空",
    no: "保留",
    language: "English",
    filter: "筛选",
    filterObjects: "按单号、状态或类型筛选",
    filterRequests: "按路径、状态码、错误码或包体内容筛选",
    filterNotices: "按事件、状态、地址或内容筛选",
    number: "单号",
    kind: "类型",
    amount: "金额",
    state: "状态",
    time: "时间",
    created: "创建时间",
    changed: "更新时间",
    actions: "操作",
    owner: "商户",
    otherNumbers: "其他单号",
    data: "数据",
    possible: "接下来可能发生",
    event: "事件",
    by: "触发方",
    leadsTo: "变为",
    merchant: "商户",
    user: "用户",
    timePasses: "时间",
    service: "微信支付",
    refusedWith: "拒绝：",
    now: "当前",
    final: "已是终态，不会再变化。",
    statesAll: "全部状态",
    back: "返回列表",
    none: "暂无内容。",
    nothingFound: "没有符合条件的内容。",
    newest: "最新的 {} 条，共 {} 条。可用筛选查找其余内容。",
    notThere: "内容已不存在。",
    gone: "已被清空，或因时间太久不再保留。",
    choose: "选择一行，在此查看详情。",
    method: "方法",
    path: "路径",
    operation: "接口",
    caller: "调用方",
    status: "状态",
    noAnswer: "未应答",
    took: "耗时",
    refused: "已拒绝",
    checks: "检查",
    passed: "通过",
    failed: "未通过",
    notReached: "未执行",
    checkFault: "指定的故障",
    checkRoute: "方法与路径",
    checkProtocol: "签名与协议",
    checkTables: "参数（按文档表格）",
    checkBehaviour: "单据状态",
    warnings: "提醒",
    request: "请求",
    answer: "应答",
    emptyBody: "无包体。",
    cut: "超过 16 KiB 的部分已省略。",
    copy: "复制",
    copied: "已复制。",
    address: "地址",
    noAddress: "无",
    attempts: "投递记录",
    attemptsNone: "尚未发送。",
    next: "下次投递",
    sendAgain: "重新发送",
    sentAgain: "已重新发送。",
    about: "关于",
    content: "解密后的内容",
    result: "结果",
    bySchedule: "自动",
    byHand: "手动",
    byCopy: "重复",
    pending: "待投递",
    held: "已扣留",
    delivered: "已送达",
    givenUp: "已放弃",
    notSent: "未发送",
    accepted: "接收成功",
    done: "已完成：",
    moved: "时钟已快进。",
    forgotten: "已全部清空。",
    unreachable: "本地服务没有应答，是否已经退出？页面会继续重试。",
    merchants: "商户",
    format: "格式",
    showSecrets: "显示密钥",
    hideSecrets: "隐藏密钥",
    configHint: "这些密钥只属于本地服务，对真实的微信支付没有任何作用。",
    welcome: "就绪，等待第一个请求",
    welcomeText: "这是运行在你电脑上的微信支付：每个请求都像真实服务一样验签、检查、应答。",
    step1: "复制配置",
    step1Text: "其中有密钥和本地服务的地址。",
    step2: "发出第一个请求",
    step2Text: "在终端里发一个未签名的请求：它会被拒绝，“请求”一栏会说明原因。",
    step3: "用 SDK 下单",
    step3Text: "订单会出现在这里。点“用户支付”，你的服务器就会收到通知。",
    firstCallWaits: "正在等待第一个请求……",
    asUser: "用户{}",
    openAs: "由用户或微信支付发起：",
    details: "详情",
    release: "发送已扣留的通知",
    released: "已发送：",
    faultsText: "让请求或通知出错，看看你的应用如何应对。",
    target: "对象",
    targetHint: "请求如 POST /v3/refund/domestic/refunds，通知如 notice v3/TRANSACTION.SUCCESS，* 表示所有请求。",
    how: "故障",
    times: "次数",
    always: "一直生效，直到移除",
    add: "添加故障",
    added: "已添加，下一次生效。",
    remove: "移除",
    removed: "已移除。",
    left: "剩余",
    happened: "已发生",
    faultsNone: "没有设置故障。",
    ofCalls: "请求",
    ofNotices: "通知",
    f429: "429 请求过于频繁",
    f500: "500 系统错误",
    f502: "502 网关返回的 HTML",
    fTimeout: "不应答，且未处理",
    fTimeoutAfter: "不应答，但已处理",
    fReset: "连接重置，且未处理",
    fResetAfter: "连接重置，但已处理",
    fCut: "应答传到一半连接断开",
    fDelay: "5 秒后才应答",
    fProbe: "签名探测（WECHATPAY/SIGNTEST/）",
    fWrong: "签名错误",
    fMissing: "没有签名",
    fUnknown: "未知密钥的签名",
    fOld: "10 分钟前的签名",
    fRotate: "更换平台证书",
    fBody: "包体被替换，签名不变",
    fTwice: "重复送达",
    fLost: "本次未送达，下次送达",
    fLate: "延迟 5 秒发出",
    delivery: "通知的投递方式",
    hold: "扣留通知，直到手动发送",
    reorder: "每个通知都被后一个超过",
    copies: "每个发送份数",
    apply: "应用",
    applied: "对之后的通知生效。"
  };
  var words = { en, zh };
  function contextOf(state2, does2) {
    return { state: state2, w: words[state2.language], now: Date.now() + state2.ahead, does: does2 };
  }
  function inLanguage({ state: state2 }, both, name) {
    return both?.[state2.language] ?? name;
  }
  function h(tag, props = {}, ...children) {
    const { key, ...others } = props;
    return { tag, key: key === void 0 ? void 0 : String(key), props: others, children: children.flat() };
  }
  var keys = /* @__PURE__ */ new WeakMap();
  var shownProps = /* @__PURE__ */ new WeakMap();
  function show(parent, children) {
    const old = [...parent.childNodes];
    let place = parent.firstChild;
    for (const child of children) {
      if (child === void 0) continue;
      const index = old.findIndex((node2) => fits(node2, child));
      const node = (index < 0 ? void 0 : old.splice(index, 1)[0]) ?? made(child);
      if (node === place) place = node.nextSibling;
      else parent.insertBefore(node, place);
      mend(node, child);
    }
    for (const node of old) node.remove();
  }
  function fits(node, child) {
    if (typeof child === "string") return node instanceof Text;
    return node instanceof Element && node.localName === child.tag && keys.get(node) === child.key;
  }
  function made(child) {
    if (typeof child === "string") return document.createTextNode(child);
    const element = document.createElement(child.tag);
    keys.set(element, child.key);
    return element;
  }
  function mend(node, child) {
    if (typeof child === "string") {
      if (node.nodeValue !== child) node.nodeValue = child;
      return;
    }
    if (!(node instanceof Element)) return;
    const before = shownProps.get(node) ?? {};
    for (const name of Object.keys(before)) if (!(name in child.props)) setProp(node, name, void 0);
    for (const [name, value] of Object.entries(child.props)) {
      if (before[name] !== value || name === "value" || name === "checked") setProp(node, name, value);
    }
    shownProps.set(node, child.props);
    show(node, child.children);
  }
  function setProp(element, name, value) {
    if (name.startsWith("on")) Reflect.set(element, name, value ?? null);
    else if (name === "checked" || name === "selected") Reflect.set(element, name, value === true);
    else if (name === "value") {
      if (Reflect.get(element, name) !== value) Reflect.set(element, name, value ?? "");
    } else if (value === void 0 || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  function readPlace(hash) {
    const [view, one, other] = hash.replace(/^#\\/?/, "").split("/").map(decoded);
    if (view === "requests") return { view, ...one ? { number: one } : {} };
    if (view === "notices") return { view, ...one ? { id: one } : {} };
    if (view === "faults" || view === "config" || view === "start") return { view };
    return { view: "objects", ...one ? { kind: one } : {}, ...other ? { number: other } : {} };
  }
  function linkTo(...steps) {
    return \`#/\${steps.map(encodeURIComponent).join("/")}\`;
  }
  function hasDetail(place) {
    if (place.view === "objects") return place.number !== void 0;
    if (place.view === "requests") return place.number !== void 0;
    return place.view === "notices" && place.id !== void 0;
  }
  function decoded(step2) {
    try {
      return decodeURIComponent(step2);
    } catch {
      return step2;
    }
  }
  async function read(path2, query = {}, etag) {
    const headers = etag === void 0 ? void 0 : { "if-none-match": etag };
    const response = await fetch(addressOf(path2, query), { cache: "no-store", ...headers && { headers } });
    return answerOf(response, () => response.json());
  }
  async function readText(path2, query) {
    const response = await fetch(addressOf(path2, query), { cache: "no-store" });
    return answerOf(response, () => response.text());
  }
  async function act(path2, members) {
    const response = await fetch(\`/_local\${path2}\`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(members)
    });
    return answerOf(response, () => response.json());
  }
  function addressOf(path2, query) {
    const search = new URLSearchParams(query).toString();
    return \`/_local\${path2}\${search === "" ? "" : \`?\${search}\`}\`;
  }
  async function answerOf(response, readValue) {
    const now = Number(response.headers.get("local-now") ?? 0);
    if (response.status === 304) return { kind: "same", now };
    if (!response.ok) return { kind: "problem", text: problemText(await response.text()) };
    return { kind: "value", value: await readValue(), etag: response.headers.get("etag") ?? void 0, now };
  }
  function problemText(body2) {
    try {
      const { message, advice } = JSON.parse(body2);
      return \`\${message} \${advice}\`;
    } catch {
      return body2;
    }
  }
  function timeText(at, now) {
    const [date, today] = [new Date(at), new Date(now)];
    const time2 = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
    return date.toDateString() === today.toDateString() ? time2 : \`\${dateText(date)} \${time2}\`;
  }
  function isoText(at) {
    return new Date(at).toISOString();
  }
  function dateText(date) {
    return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  }
  function two(number) {
    return String(number).padStart(2, "0");
  }
  function spanText(milliseconds) {
    const seconds = Math.round(milliseconds / 1e3);
    const parts = [
      [Math.floor(seconds / 86400), "d"],
      [Math.floor(seconds / 3600) % 24, "h"],
      [Math.floor(seconds / 60) % 60, "min"],
      [seconds % 60, "s"]
    ];
    return parts.filter(([count]) => count > 0).slice(0, 2).map(([count, unit]) => \`\${count} \${unit}\`).join(" ");
  }
  function amountText(amount, currency = "CNY") {
    const sign = currency === "CNY" ? "¥" : \`\${currency} \`;
    return \`\${amount < 0 ? "−" : ""}\${sign}\${(Math.abs(amount) / 100).toFixed(2)}\`;
  }
  function bodyText(body2) {
    const text = body2.trim();
    if (/^[[{]/.test(text)) return jsonText(text);
    return text.startsWith("<") && !/^<!doctype|^<html/i.test(text) ? xmlText(text) : body2;
  }
  function jsonText(text) {
    try {
      return JSON.stringify(JSON.parse(text), void 0, 2);
    } catch {
      return text;
    }
  }
  function xmlText(text) {
    let depth = 0;
    const tokens = text.match(/<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|<[^>]*>?|[^<]+/g) ?? [];
    let out = "";
    let inText = false;
    for (const token of tokens) {
      if (token.startsWith("<![") || !token.startsWith("<")) {
        out += token.trim();
        inText = token.trim() !== "" || inText;
        continue;
      }
      const closes = token.startsWith("</");
      if (closes) depth -= 1;
      if (!(closes && inText) && out !== "") out += \`
\${"  ".repeat(Math.max(0, depth))}\`;
      out += token;
      inText = false;
      const isAlone = token.endsWith("/>") || token.startsWith("<?") || token.startsWith("<!");
      if (!closes && !isAlone) {
        depth += 1;
        inText = true;
      }
    }
    return out;
  }
  var formats = [
    ["typescript", "TypeScript"],
    ["env", ".env"],
    ["json", "JSON"]
  ];
  function covered(text) {
    return text.replace(
      /(-----BEGIN [A-Z ]*PRIVATE KEY-----)[\\s\\S]*?(-----END [A-Z ]*PRIVATE KEY-----)/g,
      "$1 •••••• $2"
    ).replace(/("?(?:apiV3Key|apiV2Key|apiKey)"?: )(['"])(?:\\\\.|(?!\\2).)*\\2/g, "$1$2••••••$2").replace(
      /^(\\w*(?:APIV3_KEY|APIV2_KEY|API_KEY|PRIVATE_KEY|CERTIFICATE_KEY|P12|PASSPHRASE))=.+$/gm,
      "$1=••••••"
    );
  }
  function time(at, { now }) {
    return h("time", { datetime: isoText(at), title: isoText(at) }, timeText(at, now));
  }
  function pill(text, tone, title) {
    return h("span", { class: \`pill \${tone}\`, title }, text);
  }
  var tones = [
    [/FAIL|ABNORMAL|REJECT|REFUSE|ERROR|OVERDUE/, "bad"],
    [/CLOSE|CANCEL|REVOK|EXPIRE|DEACTIVAT|STOP|REVERSED|DELETED|REFUND/, "calm"],
    [/SUCCESS|PAID|FINISH|DONE|USED|PROCESSED|COMPLETE|RUNNING|ACTIVE/, "good"]
  ];
  function statePill(context, kind, state2) {
    const machine = context.state.machines.find((each) => each.kind === kind);
    const text = inLanguage(context, machine?.states[state2]?.words, state2);
    const tone = tones.find(([names]) => names.test(state2))?.[1] ?? "busy";
    return h("span", { class: "state" }, pill(text, tone), h("code", {}, state2));
  }
  function table(label, heads, rows) {
    return h(
      "table",
      {},
      h("caption", { class: "unseen" }, label),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          heads.map(
            (head) => typeof head === "string" ? h("th", { scope: "col" }, head) : h("th", { scope: "col", class: "extra" }, head.extra)
          )
        )
      ),
      h("tbody", {}, rows)
    );
  }
  function facts(entries) {
    const shown = entries.filter(([, value]) => value !== void 0 && value !== "");
    return h(
      "dl",
      { class: "facts" },
      shown.map(([name, value]) => h("div", { key: name }, h("dt", {}, name), h("dd", {}, value)))
    );
  }
  function code(context, label, text, copied = text) {
    return h(
      "figure",
      { class: "code", key: \`code \${label}\` },
      h(
        "figcaption",
        {},
        h("span", {}, label),
        h(
          "button",
          {
            type: "button",
            class: "quiet",
            "aria-label": \`\${context.w.copy}: \${label}\`,
            onclick: () => context.does.copy(copied)
          },
          context.w.copy
        )
      ),
      h("pre", { tabindex: 0, "aria-label": label }, text)
    );
  }
  function section(title, ...children) {
    return h("section", { class: "part", key: \`part \${title}\` }, h("h3", {}, title), ...children);
  }
  function path(text) {
    return text.split(/(?<=\\/)/).flatMap((part) => [part, h("wbr")]);
  }
  function nothing({ w, state: state2 }) {
    return h("p", { class: "empty" }, state2.filter.trim() === "" ? w.none : w.nothingFound);
  }
  function more({ w, state: state2 }, list) {
    const { overview } = state2;
    if (overview === void 0 || overview.found[list] <= overview[list].length) return void 0;
    const text = w.newest.replace("{}", String(overview[list].length)).replace("{}", String(overview.found[list]));
    return h("p", { class: "empty" }, text);
  }
  function button(text, onclick, props = {}) {
    return h("button", { type: "button", ...props, onclick }, text);
  }
  function configView(context) {
    const { w, state: state2, does: does2 } = context;
    const { config } = state2;
    return [
      h("h2", {}, w.configuration),
      h("p", { class: "under" }, w.configHint),
      h(
        "div",
        { class: "bar" },
        h(
          "div",
          { class: "choice", role: "group", "aria-label": w.format },
          formats.map(
            ([format, word]) => button(word, () => does2.loadConfig({ format }), {
              key: format,
              "aria-pressed": String(format === config.format)
            })
          )
        ),
        config.merchants.length < 2 ? void 0 : h(
          "label",
          {},
          \`\${w.merchants} \`,
          h(
            "select",
            {
              onchange: (event) => does2.loadConfig({ mchid: String(Reflect.get(Object(event.target), "value")) })
            },
            config.merchants.map(
              (mchid) => h("option", { key: mchid, value: mchid, selected: mchid === config.mchid }, mchid)
            )
          )
        ),
        button(
          config.isOpen ? w.hideSecrets : w.showSecrets,
          () => does2.change({ config: { ...config, isOpen: !config.isOpen } })
        )
      ),
      code(context, w.configuration, config.isOpen ? config.text : covered(config.text), config.text)
    ];
  }
  function faultWords(fault) {
    const { kind, ...members } = fault;
    const words2 = Object.entries(members).flatMap(([name, value]) => {
      if (value === void 0 || long.has(name)) return [];
      return named.has(name) ? \`\${name}=\${String(value)}\` : String(value);
    });
    return [kind, ...words2].join(" ");
  }
  var long = /* @__PURE__ */ new Set(["body", "message"]);
  var named = /* @__PURE__ */ new Set(["code", "html", "retryAfter"]);
  var callFaults = {
    f429: { kind: "status", status: 429 },
    f500: { kind: "status", status: 500 },
    f502: { kind: "status", status: 502 },
    fTimeout: { kind: "timeout", when: "before" },
    fTimeoutAfter: { kind: "timeout", when: "after" },
    fReset: { kind: "reset", when: "before" },
    fResetAfter: { kind: "reset", when: "after" },
    fCut: { kind: "cut" },
    fDelay: { kind: "delay", milliseconds: 5e3 },
    fProbe: { kind: "signature", how: "probe" },
    fWrong: { kind: "signature", how: "wrong" },
    fMissing: { kind: "signature", how: "missing" },
    fUnknown: { kind: "signature", how: "unknown-serial" },
    fOld: { kind: "signature", how: "old" },
    fRotate: { kind: "rotate" },
    fBody: { kind: "body", body: "{}" }
  };
  var noticeFaults = {
    fTwice: { kind: "duplicate", times: 2 },
    fLost: { kind: "lost" },
    fLate: { kind: "delay", milliseconds: 5e3 }
  };
  var allFaults = { ...callFaults, ...noticeFaults };
  function isFaultName(text) {
    return Object.hasOwn(allFaults, text);
  }
  function faultView(context) {
    const { w, state: state2, does: does2 } = context;
    const { fault } = state2;
    const change2 = (part) => does2.change({ fault: { ...fault, ...part } });
    return [
      h("h2", {}, w.faults),
      h("p", { class: "under" }, w.faultsText),
      h(
        "form",
        { class: "form", key: "fault", onsubmit: (event) => add(event, context) },
        h(
          "label",
          {},
          w.target,
          h("input", {
            required: true,
            list: "targets",
            placeholder: "POST /v3/pay/transactions/jsapi",
            "aria-describedby": "target-hint",
            value: fault.target,
            oninput: (event) => change2({ target: typed(event) })
          })
        ),
        h("p", { id: "target-hint", class: "muted" }, w.targetHint),
        h(
          "datalist",
          { id: "targets" },
          targets(context).map((target2) => h("option", { key: target2, value: target2 }))
        ),
        howField(context, (how) => change2({ how })),
        h(
          "div",
          { class: "bar" },
          numberField(w.times, fault.times, 1, fault.isAlways, (times) => change2({ times })),
          checkField(w.always, fault.isAlways, (isAlways) => change2({ isAlways })),
          h("button", { type: "submit", class: "main" }, w.add)
        )
      ),
      rules(context),
      section(w.delivery, delivery(context))
    ];
  }
  function howField({ w, state: state2 }, change2) {
    const options = (names) => names.filter(isFaultName).map((name) => h("option", { key: name, value: name, selected: name === state2.fault.how }, w[name]));
    return h(
      "label",
      {},
      w.how,
      h(
        "select",
        {
          onchange(event) {
            const how = typed(event);
            if (isFaultName(how)) change2(how);
          }
        },
        h("optgroup", { label: w.ofCalls }, options(Object.keys(callFaults))),
        h("optgroup", { label: w.ofNotices }, options(Object.keys(noticeFaults)))
      )
    );
  }
  function add(event, { w, state: { fault }, does: does2 }) {
    event.preventDefault();
    const often = fault.isAlways ? { always: true } : { times: fault.times };
    const members = { target: fault.target, fault: allFaults[fault.how], ...often };
    does2.call("/fail", members, () => w.added);
  }
  function targets({ state: state2 }) {
    const { requests = [], notices = [] } = state2.overview ?? {};
    const calls = requests.flatMap(
      ({ method, url, title }) => title === void 0 ? [] : [\`\${method} \${url.split("?")[0]}\`]
    );
    return [.../* @__PURE__ */ new Set([...calls, ...notices.map(({ webhook }) => \`notice \${webhook}\`), "*", "notice *"])];
  }
  function rules({ w, state: state2, does: does2 }) {
    const rows = state2.fault.rules.map(
      ({ number, target: target2, fault, left, happened }) => h(
        "tr",
        { key: String(number) },
        h("td", {}, h("code", {}, target2)),
        h("td", {}, faultWords(fault)),
        h("td", {}, left === void 0 ? "∞" : String(left)),
        h("td", {}, String(happened)),
        h(
          "td",
          { class: "buttons" },
          button(w.remove, () => does2.call("/faults/remove", { number }, () => w.removed), {
            "aria-label": \`\${w.remove}: \${target2}, \${faultWords(fault)}\`
          })
        )
      )
    );
    if (rows.length === 0) return h("p", { class: "empty", key: "rules" }, w.faultsNone);
    return h(
      "div",
      { class: "part", key: "rules" },
      table(w.faults, [w.target, w.how, w.left, w.happened, w.actions], rows)
    );
  }
  function delivery({ w, state: state2, does: does2 }) {
    const { hold, reorder, copies } = state2.delivery;
    const change2 = (part) => does2.change({ delivery: { ...state2.delivery, ...part } });
    const apply = () => does2.call("/notices/deliver", { hold, reorder, duplicate: copies }, () => w.applied);
    return h(
      "div",
      { class: "bar" },
      checkField(w.hold, hold, (value) => change2({ hold: value })),
      checkField(w.reorder, reorder, (value) => change2({ reorder: value })),
      numberField(w.copies, copies, 1, false, (value) => change2({ copies: value })),
      button(w.apply, apply)
    );
  }
  function numberField(text, value, min, disabled, change2) {
    const props = { type: "number", min, max: 100, value: String(value), disabled };
    return h(
      "label",
      { class: "inline" },
      text,
      h("input", { ...props, oninput: (event) => change2(Number(typed(event))) })
    );
  }
  function checkField(text, checked, change2) {
    return h(
      "label",
      { class: "inline" },
      h("input", {
        type: "checkbox",
        checked,
        onchange: (event) => change2(Reflect.get(Object(event.target), "checked") === true)
      }),
      text
    );
  }
  function typed(event) {
    return String(Reflect.get(Object(event.target), "value"));
  }
  function noticeList(context, open) {
    const { w, state: state2 } = context;
    const shown = state2.overview?.notices ?? [];
    if (shown.length === 0) return [nothing(context)];
    const heads = [w.event, { extra: w.about }, { extra: w.address }, w.state, w.attempts, w.time];
    return [table(w.notices, heads, noticeRows(context, shown, open)), more(context, "notices")];
  }
  function noticeRows(context, notices, open, isShort = false) {
    const { w } = context;
    return notices.map((notice) => {
      const isOpen = notice.id === open;
      return h(
        "tr",
        { key: notice.id, class: isOpen ? "open" : void 0 },
        h(
          "td",
          { class: "lead" },
          h(
            "a",
            { class: "row", href: linkTo("notices", notice.id), "aria-current": isOpen ? "true" : void 0 },
            notice.eventType
          )
        ),
        ...isShort ? [] : [
          h("td", { class: "extra" }, notice.about?.id ?? "–"),
          h("td", { class: "words extra" }, notice.to ?? w.noAddress)
        ],
        h("td", {}, noticeState(context, notice.state)),
        h("td", {}, [String(notice.attempts), notice.last].filter(Boolean).join(" · ")),
        h("td", { class: "time" }, time(notice.createdAt, context))
      );
    });
  }
  function noticeState({ w }, state2) {
    const states = {
      pending: [w.pending, "busy"],
      held: [w.held, "busy"],
      delivered: [w.delivered, "good"],
      "given-up": [w.givenUp, "bad"],
      refused: [w.notSent, "bad"]
    };
    return pill(...states[state2]);
  }
  function noticeDetail(context, notice) {
    const { w, does: does2 } = context;
    const { id, about } = notice;
    return [
      h("h2", { tabindex: -1 }, notice.eventType),
      h(
        "p",
        { class: "under" },
        notice.summary === void 0 ? void 0 : \`\${notice.summary} · \`,
        noticeState(context, notice.state)
      ),
      h(
        "div",
        { class: "buttons" },
        button(w.sendAgain, () => does2.call("/notices/resend", { id }, () => w.sentAgain), { class: "main" })
      ),
      facts([
        [w.address, notice.to ?? w.noAddress],
        [
          w.about,
          about === void 0 ? void 0 : h("a", { href: linkTo("objects", about.kind, about.id) }, about.id)
        ],
        [w.operation, h("code", {}, notice.webhook)],
        [w.owner, notice.owner],
        [w.time, time(notice.createdAt, context)],
        [w.next, notice.nextAt === void 0 ? void 0 : time(notice.nextAt, context)],
        ["ID", h("code", {}, notice.id)]
      ]),
      section(
        w.attempts,
        notice.attempts.length === 0 ? h("p", { class: "empty" }, w.attemptsNone) : h(
          "ol",
          { class: "attempts" },
          notice.attempts.map((attempt, index) => attemptItem(context, attempt, index))
        )
      ),
      code(context, w.content, JSON.stringify(notice.resource, void 0, 2))
    ];
  }
  function attemptItem(context, attempt, index) {
    const { w } = context;
    const by = { schedule: w.bySchedule, hand: w.byHand, copy: w.byCopy }[attempt.by];
    const problems = [attempt.problem, attempt.warning].filter((each) => each !== void 0);
    return h(
      "li",
      { key: String(index) },
      h(
        "p",
        {},
        pill(
          attempt.status === void 0 ? attempt.problem?.code ?? w.noAnswer : String(attempt.status),
          attempt.accepted ? "good" : "bad"
        ),
        " ",
        time(attempt.at, context),
        \` · \${Math.round(attempt.milliseconds)} ms · \${by}\${attempt.fault === void 0 ? "" : \` · \${attempt.fault}\`}\`
      ),
      ...problems.map(({ message, advice }) => h("p", { class: "reason" }, \`\${message} \${advice}\`)),
      attempt.answer === void 0 || attempt.answer === "" ? void 0 : h("pre", { tabindex: 0 }, attempt.answer)
    );
  }
  function requestList(context, open) {
    const { w, state: state2 } = context;
    const shown = state2.overview?.requests ?? [];
    if (shown.length === 0) return [nothing(context)];
    const heads = [w.path, { extra: w.operation }, { extra: w.caller }, w.status, w.time];
    return [table(w.requests, heads, requestRows(context, shown, open)), more(context, "requests")];
  }
  function requestRows(context, requests, open, isShort = false) {
    return requests.map((request) => {
      const isOpen = String(request.number) === open;
      const [where = ""] = request.url.split("?");
      return h(
        "tr",
        { key: String(request.number), class: isOpen ? "open" : void 0 },
        h(
          "td",
          { class: "lead" },
          h(
            "a",
            {
              class: "row",
              href: linkTo("requests", String(request.number)),
              "aria-current": isOpen ? "true" : void 0,
              title: request.url
            },
            h("span", { class: "method" }, request.method),
            " ",
            ...path(where)
          )
        ),
        ...isShort ? [] : [
          h("td", { class: "words extra", lang: "zh" }, request.title ?? "–"),
          h("td", { class: "extra" }, request.caller ?? "–")
        ],
        h("td", { title: request.failed }, statusOf(context, request)),
        h("td", { class: "time" }, time(request.at, context))
      );
    });
  }
  function statusOf({ w }, { status, code: code2, warnings = 0 }) {
    const text = status === 0 || status === void 0 ? w.noAnswer : String(status);
    const isGood = status !== void 0 && status >= 200 && status < 400 && code2 === void 0;
    return h(
      "span",
      { class: "state" },
      pill(text, isGood ? "good" : "bad"),
      code2 === void 0 ? void 0 : h("code", {}, code2),
      warnings === 0 ? void 0 : h("span", { class: "warned", title: \`\${w.warnings}: \${warnings}\` }, \`▲ \${warnings}\`)
    );
  }
  function requestDetail(context, request) {
    const { w } = context;
    const failed = request.checks.find(({ passed }) => !passed);
    return [
      h("h2", { tabindex: -1 }, h("span", { class: "method" }, request.method), " ", ...path(request.url)),
      h(
        "p",
        { class: "under" },
        request.title === void 0 ? void 0 : h("span", { lang: "zh" }, \`\${request.title} · \`),
        statusOf(context, {
          status: request.status,
          ...request.code === void 0 ? {} : { code: request.code }
        })
      ),
      failed === void 0 ? void 0 : h(
        "div",
        { class: "refusal" },
        h("strong", {}, \`\${w.refused}\${request.code === void 0 ? "" : \` · \${request.code}\`}\`),
        h("p", {}, failed.reason)
      ),
      facts([
        [w.caller, request.caller],
        [w.operation, request.operation === void 0 ? void 0 : h("code", {}, request.operation)],
        [w.time, time(request.at, context)],
        [w.took, \`\${Math.round(request.milliseconds * 10) / 10} ms\`],
        [w.checkFault, request.fault]
      ]),
      section(w.checks, checkList(context, request.checks)),
      request.warnings.length === 0 ? void 0 : section(
        w.warnings,
        h(
          "ul",
          { class: "warnings" },
          request.warnings.map((warning) => h("li", {}, warning))
        )
      ),
      body(context, w.request, request.body),
      body(context, w.answer, request.answer)
    ];
  }
  function body(context, label, text) {
    if (text === "") return section(label, h("p", { class: "empty" }, context.w.emptyBody));
    return code(context, label, bodyText(text), text);
  }
  function checkList({ w }, checks) {
    const words2 = {
      fault: w.checkFault,
      route: w.checkRoute,
      protocol: w.checkProtocol,
      tables: w.checkTables,
      behaviour: w.checkBehaviour
    };
    const made2 = new Map(checks.map((check) => [check.name, check]));
    const names = ["fault", "route", "protocol", "tables", "behaviour"].filter(
      (name) => name !== "fault" || made2.has(name)
    );
    return h(
      "ul",
      { class: "checks" },
      names.map((name) => {
        const check = made2.get(name);
        const [sign, word, tone] = signOf(w, check);
        return h(
          "li",
          { key: name, class: tone },
          h("span", { class: "sign", "aria-hidden": "true" }, sign),
          h("span", { class: "check" }, words2[name], h("span", { class: "unseen" }, \` – \${word}\`)),
          h("span", { class: "reason" }, check === void 0 ? w.notReached : check.passed ? check.reason : "")
        );
      })
    );
  }
  function signOf(w, check) {
    if (check === void 0) return ["–", w.notReached, "skipped"];
    return check.passed ? ["✔", w.passed, "passed"] : ["✖", w.failed, "failed"];
  }
  function objectList(context, kind, open) {
    const { w, state: state2 } = context;
    const shown = (state2.overview?.objects ?? []).filter((object) => kind === void 0 || object.kind === kind);
    if (shown.length === 0) return [nothing(context)];
    const heads = [w.number, ...kind === void 0 ? [w.kind] : [], w.amount, w.state, w.time, w.actions];
    const rows = shown.map((object) => objectRow(context, object, kind, open));
    return [table(w.objects, heads, rows), more(context, "objects")];
  }
  function objectRow(context, object, kind, open) {
    const isOpen = object.id === open;
    return h(
      "tr",
      { key: \`\${object.kind} \${object.owner} \${object.id}\`, class: isOpen ? "open" : void 0 },
      h(
        "td",
        { class: "lead" },
        h(
          "a",
          {
            class: "row",
            href: linkTo("objects", object.kind, object.id),
            "aria-current": isOpen ? "true" : void 0
          },
          object.id
        )
      ),
      ...kind === void 0 ? [h("td", {}, kindWord(context, object.kind))] : [],
      h("td", { class: "amount" }, amountOf(object)),
      h("td", {}, statePill(context, object.kind, object.state)),
      h("td", { class: "time" }, time(object.createdAt, context)),
      h("td", { class: "buttons" }, eventButtons(context, object, "user"))
    );
  }
  var amounts = ["amount", "refund", "total", "refunded"];
  function amountOf(object) {
    const name = amounts.find((each) => typeof object.summary[each] === "number");
    return name === void 0 ? "" : summaryText(object, name);
  }
  function summaryText({ summary }, name) {
    const { [name]: value, currency } = summary;
    if (typeof value === "object") return JSON.stringify(value);
    if (typeof value !== "number" || !amounts.includes(name)) return String(value);
    return amountText(value, typeof currency === "string" ? currency : void 0);
  }
  function kindWord(context, kind) {
    const machine = context.state.machines.find((each) => each.kind === kind);
    return inLanguage(context, machine?.title, kind);
  }
  function eventButtons(context, object, only) {
    const machine = context.state.machines.find((each) => each.kind === object.kind);
    const { kind, id: number } = object;
    return object.events.flatMap((event) => {
      const rule = machine?.events[event];
      if (rule?.words === void 0 || only !== void 0 && rule.by !== only) return [];
      const words2 = rule.words[context.state.language];
      const text = rule.by === "user" && !words2.startsWith("用户") ? context.w.asUser.replace("{}", words2) : words2;
      const act2 = () => context.does.call(
        "/act",
        { kind, number, event },
        (value) => \`\${text} – \${number}: \${stateOf(context, kind, value)}\`
      );
      return [button(text, act2, { key: event, class: rule.by, "aria-label": \`\${text}: \${number}\` })];
    });
  }
  function stateOf(context, kind, object) {
    const state2 = String(Reflect.get(Object(object), "state"));
    const machine = context.state.machines.find((each) => each.kind === kind);
    return \`\${inLanguage(context, machine?.states[state2]?.words, state2)} (\${state2})\`;
  }
  function objectDetail(context, { object, requests, notices }) {
    const { w } = context;
    const machine = context.state.machines.find((each) => each.kind === object.kind);
    const summary = Object.keys(object.summary).map((name) => [name, summaryText(object, name)]);
    return [
      h("h2", { tabindex: -1 }, object.id),
      h(
        "p",
        { class: "under" },
        \`\${kindWord(context, object.kind)} · \`,
        statePill(context, object.kind, object.state)
      ),
      h("div", { class: "buttons" }, eventButtons(context, object)),
      facts([
        ...summary,
        [w.owner, object.owner],
        [w.otherNumbers, object.aliases.join(", ")],
        [w.created, time(object.createdAt, context)],
        [w.changed, time(object.updatedAt, context)]
      ]),
      ...machine === void 0 ? [] : [section(w.possible, ...transitions(context, machine, object.state))],
      notices.length === 0 ? void 0 : section(w.notices, table(w.notices, [], noticeRows(context, notices, void 0, true))),
      requests.length === 0 ? void 0 : section(w.requests, table(w.requests, [], requestRows(context, requests, void 0, true))),
      code(context, w.data, JSON.stringify(object.data, void 0, 2))
    ];
  }
  function transitions(context, machine, state2) {
    const { w } = context;
    const own = eventRows(context, machine, state2);
    const others = Object.keys(machine.states).filter((each) => each !== state2);
    return [
      own.length === 0 ? h("p", { class: "empty" }, w.final) : table(w.possible, [w.event, w.by, w.leadsTo], own),
      h(
        "details",
        {},
        h("summary", {}, w.statesAll),
        others.map(
          (each) => h(
            "div",
            { key: each, class: "other" },
            statePill(context, machine.kind, each),
            table(each, [], eventRows(context, machine, each))
          )
        )
      )
    ];
  }
  function eventRows(context, machine, state2) {
    const { w } = context;
    const actors = { merchant: w.merchant, user: w.user, time: w.timePasses, service: w.service };
    return Object.entries(machine.states[state2]?.on ?? {}).map(([event, to]) => {
      const rule = machine.events[event];
      return h(
        "tr",
        { key: event },
        h("td", {}, inLanguage(context, rule?.words, event)),
        h("td", {}, rule === void 0 ? "" : actors[rule.by]),
        h("td", {}, target(context, machine, to))
      );
    });
  }
  function target(context, machine, to) {
    if (to === void 0) return void 0;
    if (typeof to === "string") return statePill(context, machine.kind, to);
    return h("span", { class: "muted" }, \`\${context.w.refusedWith} \`, h("code", {}, to.refused));
  }
  function startView(context) {
    const { w, state: state2, does: does2 } = context;
    const mchid = state2.config.mchid || "1900000109";
    const isNew = state2.overview?.counts.requests === 0;
    return [
      h("h2", {}, w.welcome),
      h("p", { class: "under" }, w.welcomeText),
      h(
        "ol",
        { class: "steps" },
        step(
          w.step1,
          w.step1Text,
          button(w.copy, () => does2.copyConfig(), {
            class: "main",
            "aria-label": \`\${w.copy}: \${w.configuration}\`
          })
        ),
        step(
          w.step2,
          w.step2Text,
          code(
            context,
            "curl",
            \`curl '\${location.origin}/v3/pay/transactions/out-trade-no/ORDER-1001?mchid=\${mchid}'\`
          )
        ),
        step(w.step3, w.step3Text, code(context, "TypeScript", orderSample(mchid)))
      ),
      isNew ? h("p", { class: "waits" }, w.firstCallWaits) : void 0
    ];
  }
  function step(title, text, ...children) {
    return h("li", { key: title }, h("h3", {}, title), h("p", {}, text), ...children);
  }
  function orderSample(mchid) {
    return \`const { prepay_id } = await client.v3.pay.transactions.jsapi.post({
  json: {
    appid: 'wx0000000000000001',
    mchid: '\${mchid}',
    description: 'Tea',
    out_trade_no: 'ORDER-1001',
    notify_url: 'http://127.0.0.1:3000/notify',
    amount: { total: 100 },
    payer: { openid: 'o-user-1' },
  },
})\`;
  }
  function shell(context) {
    const { w, state: state2 } = context;
    return [
      h("a", { class: "skip", href: "#content", onclick: skip }, w.skip),
      top(context),
      sections(context),
      h(
        "main",
        { id: "content", tabindex: -1, class: hasDetail(state2.place) ? "with-detail" : void 0 },
        state2.isReachable ? void 0 : h("p", { class: "unreachable", role: "alert" }, w.unreachable),
        ...content(context)
      ),
      h(
        "p",
        { class: state2.message === void 0 ? "unseen" : \`message \${state2.message.kind}\`, role: "status" },
        state2.message?.text
      )
    ];
  }
  function skip(event) {
    event.preventDefault();
    document.getElementById("content")?.focus();
  }
  function top(context) {
    const { w, state: state2, does: does2 } = context;
    const ahead = state2.ahead < 6e4 ? "" : \` · \${spanText(state2.ahead)} \${w.ahead}\`;
    const advance = (duration) => does2.call("/advance", { duration }, () => w.moved);
    return h(
      "header",
      {},
      h("h1", {}, h("a", { href: linkTo("objects") }, w.title)),
      h("code", { class: "address" }, location.origin),
      h(
        "div",
        { class: "clock", role: "group", "aria-label": w.clock },
        h("span", { class: "now" }, \`\${timeText(context.now, context.now)}\${ahead}\`),
        button(w.hour, () => advance("1h"), { title: w.hourLabel }),
        button(w.day, () => advance("1d"), { title: w.dayLabel })
      ),
      resetButtons(context),
      button(w.language, () => does2.change({ language: state2.language === "en" ? "zh" : "en" }), {
        class: "quiet",
        lang: state2.language === "en" ? "zh-CN" : "en"
      })
    );
  }
  function resetButtons({ w, state: state2, does: does2 }) {
    if (!state2.asksReset) {
      return h(
        "div",
        { class: "reset" },
        button(w.reset, () => does2.change({ asksReset: true }), { class: "quiet" })
      );
    }
    const reset = () => {
      does2.change({ asksReset: false });
      does2.call("/reset", {}, () => w.forgotten);
    };
    return h(
      "div",
      { class: "reset", role: "group", "aria-label": w.resetSure },
      h("span", {}, w.resetSure),
      button(w.yes, reset, { class: "danger" }),
      button(w.no, () => does2.change({ asksReset: false }))
    );
  }
  function sections(context) {
    const { w, state: state2 } = context;
    const { counts, kinds: ofKind = {} } = state2.overview ?? {};
    const kinds = state2.machines.filter(({ kind: kind2 }) => (ofKind[kind2] ?? 0) > 0);
    const { place } = state2;
    const kind = place.view === "objects" ? place.kind : void 0;
    return h(
      "nav",
      { "aria-label": w.sections },
      h(
        "ul",
        {},
        entry(w.objects, linkTo("objects"), place.view === "objects" && kind === void 0, counts?.objects),
        kinds.map(
          (each) => entry(
            kindWord(context, each.kind),
            linkTo("objects", each.kind),
            kind === each.kind,
            ofKind[each.kind],
            true
          )
        ),
        entry(w.requests, linkTo("requests"), place.view === "requests", counts?.requests),
        entry(w.notices, linkTo("notices"), place.view === "notices", counts?.notices),
        entry(w.faults, linkTo("faults"), place.view === "faults"),
        entry(w.configuration, linkTo("config"), place.view === "config"),
        entry(w.start, linkTo("start"), place.view === "start")
      )
    );
  }
  function entry(text, href, isHere, count, isInner = false) {
    return h(
      "li",
      { key: href, class: isInner ? "inner" : void 0 },
      h(
        "a",
        { href, "aria-current": isHere ? "page" : void 0 },
        text,
        count === void 0 || count === 0 ? void 0 : h("span", { class: "count" }, String(count))
      )
    );
  }
  function content(context) {
    const { place, overview } = context.state;
    if (overview === void 0) return [];
    if (place.view === "config") return [pane(configView(context))];
    if (place.view === "faults") return [pane(faultView(context))];
    const isNew = overview.counts.requests === 0 && overview.counts.objects === 0;
    if (place.view === "start" || place.view === "objects" && isNew && !hasDetail(place))
      return [pane(startView(context))];
    return [listPane(context), detailPane(context)];
  }
  function pane(children) {
    return h("div", { class: "pane", key: "pane" }, ...children);
  }
  function listPane(context) {
    const { w, state: state2, does: does2 } = context;
    const lists = { objects: w.filterObjects, requests: w.filterRequests, notices: w.filterNotices };
    const { place } = state2;
    const view = place.view === "requests" || place.view === "notices" ? place.view : "objects";
    const title = place.view === "objects" && place.kind !== void 0 ? kindWord(context, place.kind) : w[view];
    return h(
      "section",
      { class: "list", key: "list", "aria-label": title, onkeydown: moveByArrows },
      h(
        "div",
        { class: "bar" },
        h("h2", {}, title),
        place.view === "objects" ? openings(context, place.kind) : void 0,
        place.view === "notices" ? releaseButton(context) : void 0,
        h("input", {
          type: "search",
          placeholder: w.filter,
          "aria-label": lists[view],
          value: state2.filter,
          oninput: (event) => does2.search(String(Reflect.get(Object(event.target), "value")))
        })
      ),
      h("div", { class: "rows" }, ...rowsOf(context, place))
    );
  }
  function rowsOf(context, place) {
    if (place.view === "requests") return requestList(context, place.number);
    if (place.view === "notices") return noticeList(context, place.id);
    return place.view === "objects" ? objectList(context, place.kind, place.number) : [];
  }
  function openings(context, only) {
    const { w, state: state2, does: does2 } = context;
    const shown = state2.openings.filter(({ kind }) => only === void 0 || kind === only);
    if (shown.length === 0) return void 0;
    return h(
      "div",
      { class: "buttons", role: "group", "aria-label": w.openAs },
      shown.map(({ kind, words: words2 }) => {
        const text = words2[state2.language];
        return button(
          text,
          () => does2.call("/open", { kind }, (value) => \`\${text}: \${Reflect.get(Object(value), "id")}\`),
          { key: kind }
        );
      })
    );
  }
  function releaseButton({ w, state: state2, does: does2 }) {
    if (!state2.overview?.notices.some((notice) => notice.state === "held")) return void 0;
    return button(
      w.release,
      () => does2.call("/notices/release", {}, (value) => \`\${w.released} \${Reflect.get(Object(value), "released")}\`)
    );
  }
  function detailPane(context) {
    const { w, state: state2 } = context;
    const { place, detail } = state2;
    if (!hasDetail(place))
      return h("section", { class: "detail none", key: "detail" }, h("p", { class: "empty" }, w.choose));
    const back = place.view === "objects" && place.kind !== void 0 ? linkTo("objects", place.kind) : linkTo(place.view);
    return h(
      "section",
      { class: "detail", key: \`detail \${location.hash}\`, "aria-label": w.details },
      h("a", { class: "back", href: back }, \`← \${w.back}\`),
      ...detailContent(context, detail)
    );
  }
  function detailContent(context, detail) {
    if (detail === void 0) return [];
    if (detail.kind === "object") return objectDetail(context, detail.object);
    if (detail.kind === "request") return requestDetail(context, detail.request);
    if (detail.kind === "notice") return noticeDetail(context, detail.notice);
    return [h("h2", { tabindex: -1 }, context.w.notThere), h("p", { class: "empty" }, context.w.gone)];
  }
  function moveByArrows(event) {
    if (!(event instanceof KeyboardEvent) || event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = [...document.querySelectorAll(".list a.row")];
    const here = document.activeElement;
    const index = here instanceof HTMLElement ? links.indexOf(here) : -1;
    const next = links[index + (event.key === "ArrowDown" ? 1 : -1)];
    if (next === void 0 || index < 0 && event.key === "ArrowUp") return;
    event.preventDefault();
    next.focus();
  }
  var languageKey = "wechatpay-local-language";
  var pace = 1e3;
  var state = {
    language: firstLanguage(),
    place: readPlace(location.hash),
    overview: void 0,
    machines: [],
    openings: [],
    detail: void 0,
    ahead: 0,
    filter: "",
    message: void 0,
    asksReset: false,
    isReachable: true,
    config: { format: "typescript", merchants: [], mchid: "", text: "", isOpen: false },
    fault: { target: "", how: "f500", times: 1, isAlways: false, rules: [] },
    delivery: { hold: false, reorder: false, copies: 1 }
  };
  var overviewTag;
  var isDue = false;
  var messageTimer;
  var searchTimer;
  var does = {
    change,
    call(path2, members, doneText) {
      const call = async () => {
        const answer = await act(path2, members);
        if (answer.kind === "problem") say("problem", answer.text);
        else say("done", doneText(answer.kind === "value" ? answer.value : void 0));
        await refresh();
      };
      answered(call());
    },
    copy(text) {
      navigator.clipboard.writeText(text).then(
        () => say("done", words[state.language].copied),
        (error) => say("problem", String(error))
      );
    },
    search(filter) {
      change({ filter });
      clearTimeout(searchTimer);
      searchTimer = window.setTimeout(look, 150);
    },
    loadConfig: (part) => answered(loadConfig({ ...state.config, ...part })),
    copyConfig() {
      const { mchid } = state.config;
      const copy = async () => {
        const answer = await readText("/config", { ...mchid === "" ? {} : { mchid }, format: "typescript" });
        if (answer.kind === "value") does.copy(answer.value);
      };
      answered(copy());
    }
  };
  function change(part) {
    state = { ...state, ...part };
    if (isDue) return;
    isDue = true;
    queueMicrotask(render);
  }
  function render() {
    isDue = false;
    const context = contextOf(state, does);
    document.documentElement.lang = state.language === "zh" ? "zh-CN" : "en";
    document.title = titleOf(context);
    localStorage.setItem(languageKey, state.language);
    const page = document.getElementById("page");
    if (page !== null) show(page, shell(context));
  }
  function titleOf({ w, state: { place } }) {
    const last = [...Object.values(place)].at(-1);
    return hasDetail(place) ? \`\${last} · \${w.title}\` : w.title;
  }
  function firstLanguage() {
    const chosen = localStorage.getItem(languageKey);
    if (chosen === "en" || chosen === "zh") return chosen;
    return document.documentElement.lang.startsWith("zh") ? "zh" : "en";
  }
  function say(kind, text) {
    change({ message: { kind, text } });
    clearTimeout(messageTimer);
    if (kind === "done") messageTimer = window.setTimeout(() => change({ message: void 0 }), 6e3);
  }
  function answered(call) {
    call.catch(() => change({ isReachable: false }));
  }
  async function refresh() {
    if (state.place.view === "faults") await loadFaults();
    const search = searchOf(state);
    const answer = await read("/overview", search, overviewTag);
    if (JSON.stringify(search) !== JSON.stringify(searchOf(state))) return;
    if (answer.kind === "problem") return say("problem", answer.text);
    const ahead = answer.now - Date.now();
    if (answer.kind === "same") return change({ ahead, isReachable: true });
    overviewTag = answer.etag;
    change({ ahead, isReachable: true, overview: answer.value });
    await loadDetail(state.place);
  }
  function searchOf({ place, filter }) {
    const kind = place.view === "objects" ? place.kind : void 0;
    return { ...kind === void 0 ? {} : { kind }, ...filter.trim() === "" ? {} : { find: filter } };
  }
  async function loadDetail(place) {
    const detail = await detailOf(place);
    if (state.place !== place) return;
    const isFirst = state.detail === void 0;
    change({ detail });
    if (isFirst && detail !== void 0) queueMicrotask(takeFocus);
  }
  async function detailOf(place) {
    if (place.view === "objects" && place.number !== void 0) {
      const answer2 = await read("/object", { kind: place.kind ?? "", number: place.number });
      return answer2.kind === "value" ? { kind: "object", object: answer2.value } : { kind: "missing" };
    }
    if (place.view === "requests" && place.number !== void 0) {
      const answer2 = await read("/requests", { number: place.number });
      return answer2.kind === "value" ? { kind: "request", request: answer2.value } : { kind: "missing" };
    }
    if (place.view !== "notices" || place.id === void 0) return void 0;
    const answer = await read("/notices", { id: place.id });
    return answer.kind === "value" ? { kind: "notice", notice: answer.value } : { kind: "missing" };
  }
  function takeFocus() {
    const here = document.activeElement;
    if (here instanceof HTMLElement && here !== document.body && here.offsetParent !== null) return;
    document.querySelector(".detail h2")?.focus();
  }
  async function loadConfig(config) {
    const answer = await read("/config", config.mchid === "" ? {} : { mchid: config.mchid });
    if (answer.kind !== "value") return;
    const { mchid, merchants } = answer.value;
    const isShown = state.place.view === "config";
    const text = isShown ? await readText("/config", { mchid, format: config.format }) : void 0;
    change({ config: { ...config, mchid, merchants, text: text?.kind === "value" ? text.value : "" } });
  }
  async function loadFaults() {
    const answer = await read("/faults");
    if (answer.kind === "value") change({ fault: { ...state.fault, rules: answer.value } });
  }
  async function loadMachines() {
    const answer = await read("/machines");
    if (answer.kind === "value") change(answer.value);
  }
  function goTo() {
    const place = readPlace(location.hash);
    const isOtherList = place.view !== state.place.view;
    change({ place, detail: void 0, message: void 0, ...isOtherList ? { filter: "" } : {} });
    answered(refresh());
    answered(loadDetail(place));
    if (place.view === "faults") answered(loadFaults());
    if (place.view === "config") answered(loadConfig({ ...state.config, isOpen: false }));
  }
  function look() {
    if (document.visibilityState === "hidden") return;
    answered(refresh());
  }
  async function openOrder(prepayId2) {
    const answer = await read("/overview", { find: prepayId2 });
    const order = answer.kind === "value" ? answer.value.objects.find(({ aliases }) => aliases.includes(prepayId2)) : void 0;
    if (order === void 0) return;
    history.replaceState(null, "", \`/\${linkTo("objects", order.kind, order.id)}\`);
    goTo();
  }
  window.addEventListener("hashchange", goTo);
  document.addEventListener("visibilitychange", look);
  setInterval(look, pace);
  setInterval(() => change({}), pace);
  answered(loadMachines());
  var prepayId = new URLSearchParams(location.search).get("prepay_id");
  if (prepayId !== null) answered(openOrder(prepayId));
  answered(loadConfig(state.config));
  look();
})();
`

/** Its style. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --raised: #f7f8f8;
  --sunken: #f1f3f3;
  --line: #e2e5e6;
  --text: #1a1f23;
  --muted: #5b656d;
  --link: #0b6b3a;
  --main: #0b7a43;
  --on-main: #ffffff;
  --good: #0b6b3a;
  --good-ground: #dff3e7;
  --bad: #a4262c;
  --bad-ground: #fbe6e6;
  --busy: #7a4d00;
  --busy-ground: #fbefd5;
  --calm: #48525a;
  --calm-ground: #e8ebed;
  --open: #e8f4ed;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
}

@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181a;
    --raised: #1a1f22;
    --sunken: #101315;
    --line: #2c3338;
    --text: #e4e8ea;
    --muted: #9aa5ac;
    --link: #6fd39b;
    --main: #2c9a5f;
    --on-main: #07130c;
    --good: #7fdca6;
    --good-ground: #14351f;
    --bad: #ff9d9d;
    --bad-ground: #43191b;
    --busy: #f2c46d;
    --busy-ground: #3a2c0d;
    --calm: #b4bec5;
    --calm-ground: #262d31;
    --open: #183024;
  }
}

* {
  box-sizing: border-box;
}

html,
body {
  height: 100%;
  margin: 0;
}

body {
  background: var(--ground);
  color: var(--text);
  font:
    14px / 1.45 system-ui,
    -apple-system,
    "Segoe UI",
    "PingFang SC",
    "Microsoft YaHei",
    "Noto Sans CJK SC",
    sans-serif;
}

#page {
  display: grid;
  grid-template: "top top" auto "nav main" minmax(0, 1fr) / 196px minmax(0, 1fr);
  height: 100vh;
}

a {
  color: var(--link);
}

code,
pre,
.method,
.lead a,
.amount {
  font-family: var(--mono);
  font-size: 12.5px;
}

h1,
h2,
h3,
p,
dl,
dd,
figure,
pre,
ul,
ol {
  margin: 0;
  padding: 0;
}

ul,
ol {
  list-style: none;
}

:focus-visible {
  outline: 2px solid var(--link);
  outline-offset: 1px;
}

h2:focus,
main:focus {
  outline: none;
}

.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.skip {
  position: absolute;
  top: -60px;
  left: 8px;
  z-index: 3;
  padding: 6px 10px;
  background: var(--ground);
}

.skip:focus {
  top: 8px;
}

/* Buttons and fields */

button,
select,
input,
textarea {
  font: inherit;
  font-size: 13px;
  color: inherit;
  background: var(--ground);
  border: 1px solid var(--line);
  border-radius: 5px;
  padding: 3px 9px;
  min-height: 26px;
}

button {
  cursor: pointer;
  white-space: nowrap;
}

button:hover {
  background: var(--sunken);
}

button.main,
button.user:first-child {
  background: var(--main);
  border-color: var(--main);
  color: var(--on-main);
}

button.main:hover,
button.user:first-child:hover {
  filter: brightness(0.93);
}

button.danger {
  background: var(--bad-ground);
  border-color: var(--bad);
  color: var(--bad);
}

button.quiet {
  border-color: transparent;
  background: transparent;
  color: var(--muted);
}

button.quiet:hover {
  background: var(--sunken);
  color: var(--text);
}

.buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
}

.choice {
  display: inline-flex;
}

.choice button {
  border-radius: 0;
  margin-left: -1px;
}

.choice button:first-child {
  border-radius: 5px 0 0 5px;
}

.choice button:last-child {
  border-radius: 0 5px 5px 0;
}

.choice button[aria-pressed="true"] {
  background: var(--open);
  color: var(--link);
  font-weight: 600;
}

/* Top */

header {
  grid-area: top;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 6px 14px;
  padding: 8px 16px;
  border-bottom: 1px solid var(--line);
}

header h1 {
  font-size: 15px;
  font-weight: 650;
}

header h1 a {
  color: inherit;
  text-decoration: none;
}

header h1 a::before {
  content: "";
  display: inline-block;
  width: 10px;
  height: 10px;
  margin-right: 8px;
  border-radius: 3px;
  background: var(--main);
}

.address {
  color: var(--muted);
}

.clock {
  display: flex;
  align-items: center;
  gap: 6px;
  margin-left: auto;
}

.now {
  font-family: var(--mono);
  font-size: 12.5px;
  font-variant-numeric: tabular-nums;
  color: var(--muted);
}

.reset {
  display: flex;
  align-items: center;
  gap: 6px;
}

/* Sections */

nav {
  grid-area: nav;
  overflow-y: auto;
  padding: 10px 8px;
  border-right: 1px solid var(--line);
  background: var(--raised);
}

nav a {
  display: flex;
  justify-content: space-between;
  align-items: center;
  gap: 8px;
  padding: 5px 9px;
  border-radius: 5px;
  color: var(--text);
  text-decoration: none;
}

nav a:hover {
  background: var(--sunken);
}

nav a[aria-current] {
  background: var(--open);
  color: var(--link);
  font-weight: 600;
}

nav .inner a {
  padding-left: 22px;
  font-size: 13px;
}

.count {
  font-size: 12px;
  font-variant-numeric: tabular-nums;
  color: var(--muted);
  font-weight: 400;
}

/* Content */

main {
  grid-area: main;
  display: grid;
  grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
  min-height: 0;
}

main > .list,
main > .detail,
main > .pane {
  grid-row: 2;
  min-height: 0;
  overflow-y: auto;
}

main.with-detail {
  grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
}

.detail.none {
  display: none;
}

/* A row that is open leaves less room for the others. */
.with-detail .list .extra,
.with-detail .list td.buttons button + button {
  display: none;
}

.pane {
  padding: 16px 20px 40px;
  max-width: 900px;
}

.bar {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
  padding: 9px 16px;
}

.list .bar {
  position: sticky;
  top: 0;
  z-index: 2;
  background: var(--ground);
  border-bottom: 1px solid var(--line);
}

.bar h2 {
  margin-right: auto;
}

.bar input {
  width: 190px;
}

.pane .bar {
  padding: 12px 0;
}

h2 {
  font-size: 15px;
  font-weight: 650;
}

h3 {
  font-size: 13px;
  font-weight: 650;
  margin-bottom: 6px;
}

.under {
  color: var(--muted);
  margin: 4px 0 12px;
}

.empty {
  color: var(--muted);
  padding: 10px 0;
}

.list .empty {
  padding: 28px 16px;
}

.muted {
  color: var(--muted);
}

table {
  width: 100%;
  border-collapse: collapse;
  font-size: 13px;
}

th {
  text-align: left;
  font-weight: 500;
  font-size: 12px;
  color: var(--muted);
  padding: 6px 10px;
  white-space: nowrap;
}

td {
  height: 39px;
  padding: 4px 10px;
  border-top: 1px solid var(--line);
  vertical-align: middle;
}

.rows th:first-child,
.rows td:first-child {
  padding-left: 16px;
}

.rows tr {
  position: relative;
}

.rows tbody tr:hover {
  background: var(--raised);
}

.rows tbody tr.open {
  background: var(--open);
}

.lead {
  min-width: 150px;
  overflow-wrap: anywhere;
}

.lead a {
  color: inherit;
  text-decoration: none;
}

.lead a:hover {
  text-decoration: underline;
}

/* The whole row leads to the detail; its buttons stay above. */
.rows .lead a::after {
  content: "";
  position: absolute;
  inset: 0;
}

td.buttons {
  display: table-cell;
}

td code {
  overflow-wrap: anywhere;
}

.rows td.buttons {
  position: relative;
}

.rows td.buttons button {
  margin: 0 4px 0 0;
}

.amount,
.time {
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}

.time {
  color: var(--muted);
}

.words {
  overflow-wrap: anywhere;
}

.method {
  font-weight: 700;
}

.state {
  display: inline-flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 2px 7px;
}

.state code {
  color: var(--muted);
  font-size: 11.5px;
}

.pill {
  display: inline-block;
  padding: 0 7px;
  border-radius: 9px;
  font-size: 12px;
  line-height: 18px;
  white-space: nowrap;
}

.good {
  color: var(--good);
  background: var(--good-ground);
}

.bad {
  color: var(--bad);
  background: var(--bad-ground);
}

.busy {
  color: var(--busy);
  background: var(--busy-ground);
}

.calm {
  color: var(--calm);
  background: var(--calm-ground);
}

.warned {
  color: var(--busy);
  font-size: 12px;
  white-space: nowrap;
}

/* Detail */

.detail {
  border-left: 1px solid var(--line);
  padding: 12px 18px 40px;
}

.detail h2 {
  font-family: var(--mono);
  font-size: 14px;
  overflow-wrap: anywhere;
}

.back {
  display: inline-block;
  margin-bottom: 8px;
  font-size: 13px;
}

.facts {
  display: grid;
  grid-template-columns: minmax(80px, max-content) minmax(0, 1fr);
  gap: 3px 16px;
  margin: 12px 0;
  font-size: 13px;
}

.facts > div {
  display: contents;
}

dt {
  color: var(--muted);
}

dd {
  overflow-wrap: anywhere;
}

.part {
  margin-top: 18px;
}

.part td {
  height: 31px;
}

.part th:first-child,
.part td:first-child {
  padding-left: 0;
}

.part .lead a {
  color: var(--link);
}

.refusal {
  margin: 4px 0 12px;
  padding: 9px 12px;
  border-left: 3px solid var(--bad);
  border-radius: 0 5px 5px 0;
  background: var(--bad-ground);
  overflow-wrap: anywhere;
}

.refusal strong {
  color: var(--bad);
}

.refusal p {
  white-space: pre-line;
}

.checks li {
  display: grid;
  grid-template-columns: 18px minmax(110px, 170px) minmax(0, 1fr);
  gap: 4px;
  padding: 4px 0;
  font-size: 13px;
}

.checks .reason,
.attempts .reason {
  color: var(--muted);
  overflow-wrap: anywhere;
  white-space: pre-line;
}

.checks .passed .sign {
  color: var(--good);
}

.checks .failed .sign,
.checks .failed .check {
  color: var(--bad);
}

.checks .failed .reason {
  color: var(--text);
}

.checks .skipped {
  color: var(--muted);
}

.warnings li {
  padding: 3px 0 3px 20px;
  position: relative;
  overflow-wrap: anywhere;
}

.warnings li::before {
  content: "▲";
  position: absolute;
  left: 0;
  color: var(--busy);
  font-size: 11px;
}

.code {
  margin-top: 18px;
  border: 1px solid var(--line);
  border-radius: 6px;
  overflow: hidden;
}

.code figcaption {
  display: flex;
  justify-content: space-between;
  align-items: center;
  padding: 2px 4px 2px 11px;
  background: var(--raised);
  border-bottom: 1px solid var(--line);
  font-size: 12px;
  font-weight: 600;
}

pre {
  padding: 9px 11px;
  background: var(--sunken);
  overflow-x: auto;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  line-height: 1.5;
}

.attempts li {
  padding: 6px 0;
  border-top: 1px solid var(--line);
  font-size: 13px;
}

.attempts li:first-child {
  border-top: 0;
}

.attempts pre {
  margin-top: 4px;
  padding: 5px 9px;
  border-radius: 5px;
}

details {
  margin-top: 8px;
}

summary {
  cursor: pointer;
  color: var(--muted);
  font-size: 13px;
}

.other {
  margin: 10px 0 0 14px;
}

/* First steps, faults */

.steps {
  counter-reset: step;
  margin-top: 20px;
}

.steps > li {
  counter-increment: step;
  position: relative;
  padding: 0 0 22px 40px;
}

.steps > li::before {
  content: counter(step);
  position: absolute;
  left: 0;
  top: -2px;
  width: 24px;
  height: 24px;
  border-radius: 50%;
  background: var(--open);
  color: var(--link);
  text-align: center;
  line-height: 24px;
  font-weight: 600;
  font-size: 13px;
}

.steps h3 {
  font-size: 14px;
  margin-bottom: 2px;
}

.steps p {
  color: var(--muted);
  margin-bottom: 8px;
}

.steps .code {
  margin-top: 8px;
}

.waits {
  color: var(--muted);
}

.form {
  display: grid;
  gap: 12px;
  max-width: 640px;
}

.form label {
  display: grid;
  gap: 4px;
  font-size: 13px;
}

.form input,
.form textarea,
.form select {
  width: 100%;
  font-family: var(--mono);
}

.form label.inline,
label.inline {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  font-size: 13px;
}

label.inline input {
  width: auto;
  min-height: 0;
}

label.inline input[type="number"] {
  width: 64px;
}

/* Messages */

.message {
  position: fixed;
  left: 50%;
  bottom: 18px;
  transform: translateX(-50%);
  max-width: min(720px, calc(100vw - 32px));
  padding: 8px 14px;
  border-radius: 7px;
  border: 1px solid var(--line);
  background: var(--ground);
  box-shadow: 0 4px 18px rgb(0 0 0 / 18%);
  z-index: 4;
  overflow-wrap: anywhere;
}

.message.done {
  border-color: var(--good);
}

.message.problem {
  border-color: var(--bad);
  color: var(--bad);
}

.unreachable {
  grid-column: 1 / -1;
  padding: 7px 16px;
  background: var(--bad-ground);
  color: var(--bad);
}

/* Narrow screens: sections above, one column, rows as blocks, the detail in place of the list */

@media (max-width: 1100px) {
  main.with-detail {
    grid-template-columns: minmax(0, 1fr);
  }

  main.with-detail > .list {
    display: none;
  }

  .detail {
    border-left: 0;
  }
}

@media (min-width: 1101px) {
  .back {
    display: none;
  }
}

@media (max-width: 760px) {
  #page {
    grid-template: "top" auto "nav" auto "main" minmax(0, 1fr) / minmax(0, 1fr);
  }

  header {
    gap: 4px 6px;
    padding: 8px 12px;
  }

  header h1 {
    margin-right: auto;
  }

  .clock {
    order: 1;
    flex-basis: 100%;
    margin: 0;
  }

  .now {
    margin-right: auto;
  }

  .address {
    display: none;
  }

  nav {
    padding: 4px 8px;
    border-right: 0;
    border-bottom: 1px solid var(--line);
    overflow-x: auto;
  }

  nav ul {
    display: flex;
    gap: 2px;
  }

  nav a,
  nav .inner a {
    padding: 5px 9px;
    white-space: nowrap;
  }

  nav .inner {
    display: none;
  }

  .bar {
    padding: 8px 12px;
  }

  .bar input[type="search"] {
    flex: 1;
    min-width: 120px;
  }

  .pane,
  .detail {
    padding: 12px 12px 40px;
  }

  .rows thead {
    display: none;
  }

  .rows table,
  .rows tbody {
    display: block;
  }

  .rows tr {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 3px 12px;
    padding: 8px 12px;
    border-top: 1px solid var(--line);
  }

  .rows td,
  .rows td:first-child {
    display: block;
    height: auto;
    border: 0;
    padding: 0;
  }

  .rows td.lead {
    flex-basis: 100%;
  }

  .rows td.time {
    margin-left: auto;
  }

  .rows td.buttons:empty {
    display: none;
  }

  .part th,
  .part td {
    padding-right: 4px;
    padding-left: 4px;
  }

  .checks li {
    grid-template-columns: 18px minmax(0, 1fr);
  }

  .checks .reason {
    grid-column: 2;
  }
}

@media (prefers-reduced-motion: no-preference) {
  .message {
    animation: rise 0.15s ease-out;
  }

  @keyframes rise {
    from {
      opacity: 0;
    }
  }
}
`

// How long a trace of 10,000 spans takes to open, and whether it scrolls without stutter, in a browser:
//   npm run bench:trace -- http://localhost:8080 http://localhost:4318     (the page; where to send the spans)
// The second may serve the page too. CHROMIUM_PATH names the browser.
/* global window, document, localStorage, performance, requestAnimationFrame, setTimeout */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SPANS = 10_000;
const OPENINGS = 9;
const SCROLL_MS = 5_000;
const SERVICES = ['shop', 'cart', 'stock', 'payment', 'mail'];
const [page = 'http://localhost:8080', viewer = 'http://localhost:4318'] = process.argv.slice(2);

const traceId = await sendTrace();
const folder = mkdtempSync(join(tmpdir(), 'open-trace-'));
const browser = spawn(
  process.env.CHROMIUM_PATH ?? 'chromium',
  [
    '--headless=new',
    '--no-sandbox',
    '--no-first-run',
    '--disable-background-networking',
    '--window-size=1440,900',
    '--remote-debugging-pipe',
    `--user-data-dir=${folder}`,
  ],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
);
try {
  await measure(await openTab(protocol(browser.stdio[3], browser.stdio[4])));
} finally {
  browser.kill();
  await new Promise((resolve) => browser.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function measure(tab) {
  await tab('Page.enable');
  await tab('Page.addScriptToEvaluateOnNewDocument', { source: `(${noteWhenPainted})(${SPANS})` });
  const opened = [];
  for (let count = 0; count < OPENINGS; count++) {
    await tab('Page.navigate', { url: `${page}/traces/${traceId}` });
    opened.push(await evaluate(tab, `(${whenPainted})()`));
  }
  const [first, ...others] = opened;
  const frames = await evaluate(tab, `(${scroll})(${SCROLL_MS})`);
  const inOrder = others.toSorted((a, b) => a - b);
  console.log(`${SPANS} spans, from the navigation to the waterfall painted, whole:`);
  console.log(`  first ${ms(first)}; then median ${ms(part(inOrder, 0.5))}, slowest ${ms(inOrder.at(-1))}`);
  console.log(`scrolling for ${SCROLL_MS / 1000} s, a frame each:`);
  console.log(
    `  ${((frames.length * 1000) / SCROLL_MS).toFixed(0)} frames a second; median ${ms(part(frames, 0.5))}, p95 ${ms(part(frames, 0.95))}, longest ${ms(frames.at(-1))}`,
  );
}

function ms(time) {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`;
}

function part(inOrder, at) {
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * at))];
}

/** Runs in the page: keeps when the frame with all spans had been drawn. */
function noteWhenPainted(spans) {
  try {
    localStorage.setItem('cruddur.trace-tour', 'yes');
  } catch {
    // The empty page before the first one has no storage.
  }
  window.painted = new Promise((resolve) => {
    const look = () => {
      const isWhole = document
        .querySelector('[data-testid=trace-facts]')
        ?.textContent.includes(`${spans} spans`);
      if (!isWhole || document.querySelector('[data-testid=span-row]') === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    requestAnimationFrame(look);
  });
}

function whenPainted() {
  return window.painted;
}

/** Runs in the page: scrolls a little with each frame, and gives how long each took, the shortest first. */
function scroll(millis) {
  const rows = document.querySelector('[role=tree]');
  return new Promise((resolve) => {
    const frames = [];
    const began = performance.now();
    let last = began;
    const step = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      rows.scrollTop += 100;
      if (now - began < millis) requestAnimationFrame(step);
      else resolve(frames.sort((a, b) => a - b));
    };
    requestAnimationFrame(step);
  });
}

async function evaluate(tab, expression) {
  const { result, exceptionDetails } = await tab('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

async function openTab(send) {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  return (method, params) => send(method, params, sessionId);
}

/** Chromium's debugging protocol by its pipes: messages in JSON, a zero byte after each. */
function protocol(toBrowser, fromBrowser) {
  const waiting = new Map();
  let rest = '';
  fromBrowser.setEncoding('utf8').on('data', (text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop();
    for (const { id, result, error } of messages.map((message) => JSON.parse(message))) {
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error !== undefined) reject?.(new Error(error.message));
      else resolve?.(result);
    }
  });
  let lastId = 0;
  return (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
}

/** A tree in which each span has four below it, of five services, each span with six attributes. */
async function sendTrace() {
  const id = randomBytes(16).toString('hex');
  const start = BigInt(Date.now()) * 1_000_000n;
  const spanId = (index) => (index + 1).toString(16).padStart(16, '0');
  const text = (key, value) => ({ key, value: { stringValue: value } });
  const span = (index) => ({
    traceId: id,
    spanId: spanId(index),
    parentSpanId: index === 0 ? '' : spanId(Math.floor((index - 1) / 4)),
    name: index % 3 === 0 ? 'GET /items/{id}' : `SELECT item ${index % 17}`,
    kind: 2 + (index % 2),
    startTimeUnixNano: String(start + BigInt(index) * 50_000n),
    endTimeUnixNano: String(start + BigInt(index === 0 ? SPANS : index) * 50_000n + 3_000_000n),
    attributes: [
      text('http.request.method', 'GET'),
      text('http.route', '/items/{id}'),
      text('url.path', `/items/${index}`),
      text('server.address', 'localhost'),
      text('user_agent.original', 'Mozilla/5.0 (X11; Linux x86_64)'),
      text('session.id', `session ${index % 500}`),
    ],
    status: index % 500 === 7 ? { code: 2, message: 'sold out' } : {},
  });
  const spans = Array.from({ length: SPANS }, (_, index) => span(index));
  for (const [place, service] of SERVICES.entries()) {
    const own = spans.filter((_, index) => index % SERVICES.length === place);
    const resource = { attributes: [text('service.name', service)] };
    const answer = await fetch(`${viewer}/v1/traces`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ resourceSpans: [{ resource, scopeSpans: [{ spans: own }] }] }),
    });
    if (!answer.ok) throw new Error(`${viewer} answered ${answer.status}`);
  }
  return id;
}

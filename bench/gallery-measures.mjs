/** What the benchmark of the gallery measures, each time in a fresh page. */
import {subjects} from './gallery-subjects.mjs';

export const THROTTLE = 4;
export const CYCLES = 50;
const COUNT = 1000;
/** How long a reader holds the button of a mouse down, in milliseconds; the time to the photo counts from its end. */
const PRESS = Number(process.env.PRESS ?? 80);
const desk = {width: 1280, height: 900};
const phone = {width: 390, height: 844, hasTouch: true, isMobile: true};

/**
 * In every document, the picture's own included: `photoSeen` is when the photo that was clicked is seen whole, and moves
 * no more; milliseconds since the click, whichever document that was in.
 */
function watch() {
  const key = 'clicked';
  const frameEnd = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(0);
      }),
    );
  const rootOf = () => document.querySelector('cong-photo-gallery')?.shadowRoot ?? document;

  /** The node with all it stands in, through slots and shadow roots. */
  function* chain(node) {
    for (let each = node; each instanceof Element;) {
      yield each;
      each = each.assignedSlot ?? each.parentElement ?? each.getRootNode().host;
    }
  }

  const isOpaque = (node) => {
    const {opacity, visibility} = getComputedStyle(node);
    return Number(opacity) > 0.99 && visibility !== 'hidden';
  };

  /** Where the photo is, if it is seen; its place and size as text. */
  const boxOf = (image) => {
    const {left, top, width, height} = image.getBoundingClientRect();
    const isLarge = width > innerWidth / 2 || height > innerHeight / 2;
    const isInside = left > -1 && top > -1 && left + width < innerWidth + 1;
    return isLarge && isInside && [...chain(image)].every(isOpaque)
      ? `${left} ${top} ${width} ${height}`
      : '';
  };

  const isMoving = (image) => {
    const around = new Set(chain(image));
    return [document, rootOf()]
      .flatMap((root) => root.getAnimations())
      .some(({effect, playState}) => {
        const {target, pseudoElement} = effect;
        const isTransition = pseudoElement?.startsWith('::view-transition');
        return playState === 'running' && (isTransition || (!pseudoElement && around.has(target)));
      });
  };

  async function look() {
    const {path, at} = JSON.parse(sessionStorage.getItem(key));
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (let before = ''; ;) {
      await frameEnd();
      const image = [...rootOf().querySelectorAll(`img[src$="${path}"]`)].find(
        ({complete, naturalWidth}) => complete && naturalWidth > 0,
      );
      const box = image ? boxOf(image) : '';
      if (box && (isStill || (box === before && !isMoving(image)))) break;
      before = box;
    }
    window.photoSeen = performance.timeOrigin + performance.now() - at;
  }

  addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
      if (!link) return;
      const at = performance.timeOrigin + event.timeStamp;
      sessionStorage.setItem(key, JSON.stringify({path: link.pathname + link.search, at}));
      delete window.photoSeen;
      void look();
    },
    true,
  );
  if (document.contentType.startsWith('image/')) void look();
}

/** In the page: lets frames and idle work finish. */
async function rest() {
  for (let round = 0; round < 3; round++) {
    await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => requestIdleCallback(() => setTimeout(done)));
  }
}

/** In the page: elements of the document, of our shadow root, and of the strip in it. */
function countElements() {
  const shadow = document.querySelector('cong-photo-gallery')?.shadowRoot;
  return {
    own: document.querySelectorAll('*').length,
    shadow: shadow?.querySelectorAll('*').length ?? 0,
    strip: shadow?.querySelectorAll('.strip *').length ?? 0,
  };
}

async function counters(session) {
  // The second time takes what the first has only let go of.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.getMetrics');
  const {Nodes, JSEventListeners} = Object.fromEntries(
    metrics.map(({name, value}) => [name, value]),
  );
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return {nodes: Nodes, listeners: JSEventListeners, heap: usedSize};
}

const at = (page, index) =>
  page.evaluate((place) => {
    const link = document.querySelectorAll('#gallery a')[place];
    const {left, top, width, height} = link.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }, index);

const seen = async (page) => {
  const handle = await page.waitForFunction(() => window.photoSeen, {polling: 30});
  return handle.jsonValue();
};

/** What comes of the work on a page, whose cache is empty at first. */
async function onPage({browser, origin}, address, {viewport = desk, isStill = true}, work) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(watch);
  await page.emulateMediaFeatures([
    {name: 'prefers-reduced-motion', value: isStill ? 'reduce' : 'no-preference'},
  ]);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await session.send('HeapProfiler.enable');
  await page.goto(origin + address);
  const result = await work(page, session);
  await context.close();
  return result;
}

const addressOf = (name, isStill) =>
  `/?${new URLSearchParams({subject: name, count: COUNT, ...(isStill && {still: ''})})}`;

/** On the page of a subject that has started, under a throttled CPU. */
function onStarted(bench, name, {throttle = THROTTLE, isStill = true, viewport}, work) {
  const options = {isStill, viewport};
  return onPage(bench, addressOf(name, isStill), options, async (page, session) => {
    await page.evaluate(() => window.start());
    await page.evaluate(rest);
    await page.emulateCPUThrottling(throttle);
    return work(page, session);
  });
}

const taskTime = async (session) => {
  const {metrics} = await session.send('Performance.getMetrics');
  const {ScriptDuration, TaskDuration, RecalcStyleCount, LayoutCount} = Object.fromEntries(
    metrics.map(({name, value}) => [name, value]),
  );
  return {
    script: ScriptDuration * 1000,
    task: TaskDuration * 1000,
    styled: RecalcStyleCount,
    laidOut: LayoutCount,
  };
};

/**
 * CPU time of the main thread, in milliseconds, from links that are in the page to a gallery that is ready: of its
 * script, and with the styles and the layout that follow. And what it leaves in the page.
 */
export function start(bench, name) {
  return onPage(bench, addressOf(name, true), {}, async (page, session) => {
    await page.evaluate(rest);
    const before = {...(await counters(session)), ...(await page.evaluate(countElements))};
    await page.emulateCPUThrottling(THROTTLE);
    const from = await taskTime(session);
    // As a task of its own: the protocol's are not counted as script.
    await page.evaluate(
      () => new Promise((done) => setTimeout(async () => done(await window.start()))),
    );
    const {script} = await taskTime(session);
    await page.evaluate(rest);
    const {task, styled, laidOut} = await taskTime(session);
    const after = {...(await counters(session)), ...(await page.evaluate(countElements))};
    return {
      script: script - from.script,
      task: task - from.task,
      styled: styled - from.styled,
      laidOut: laidOut - from.laidOut,
      listeners: after.listeners - before.listeners,
      own: after.own - before.own,
      shadow: after.shadow,
      heap: after.heap,
    };
  });
}

/** Milliseconds from a click to the photo, and the elements that are there then beyond those before. */
export function open(bench, name, {isStill}) {
  return onStarted(bench, name, {isStill}, async (page) => {
    const before = await page.evaluate(countElements);
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.mouse.click(...(await at(page, 2)), {delay: PRESS});
    const time = await seen(page);
    await page.emulateCPUThrottling(1);
    await page.evaluate(rest);
    const after = await page.evaluate(countElements);
    const scripts = requests.filter((url) => url.endsWith('.js'));
    return {
      time,
      elements: after.own + after.shadow - after.strip - before.own - before.shadow,
      scripts: scripts.map((url) => new URL(url).pathname.slice(1)),
    };
  });
}

/** In the page: waits for something to be so, and looks once a frame. */
const until = (page, isSo, ...args) =>
  page.evaluate(
    async (source, values) => {
      const check = new Function(`return (${source})(...arguments)`);
      while (!check(...values)) await new Promise((done) => requestAnimationFrame(done));
    },
    `${isSo}`,
    args,
  );

/** In the page: whether the viewer is gone, and its entry in the history. */
function isClosed(viewer) {
  const root = document.querySelector('cong-photo-gallery')?.shadowRoot ?? document;
  return !root.querySelector(viewer) && !history.state;
}

/** What opening and closing leaves behind; on the page of plain links the reader clicks beside them. */
export function cycles(bench, name) {
  const isPlain = name === 'plain links';
  return onStarted(bench, name, {throttle: 1}, async (page, session) => {
    const before = await counters(session);
    const beside = [desk.width - 4, 4];
    for (let round = 0; round < CYCLES; round++) {
      await page.mouse.click(...(isPlain ? beside : await at(page, round % 5)));
      await until(page, (isSeen) => isSeen || window.photoSeen, isPlain);
      await page.keyboard.press('Escape');
      await until(page, isClosed, subjects[name].viewer);
    }
    await page.evaluate(rest);
    const after = await counters(session);
    return {
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      heap: after.heap,
    };
  });
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'];
const fingers = {gestureSourceType: 'touch', x: phone.width / 2, y: phone.height / 2};

/** What the browser itself does as fingers would, so many events a second. */
const gestures = {
  swipe: (session) =>
    session.send('Input.synthesizeScrollGesture', {
      ...fingers,
      x: phone.width - 40,
      xDistance: -phone.width * 0.7,
      speed: 900,
    }),
  pinch: (session) =>
    session.send('Input.synthesizePinchGesture', {
      ...fingers,
      scaleFactor: 2.5,
      relativeSpeed: 300,
    }),
};

/** In the page: the picture in the middle of the window, and how wide it is. */
function readMiddle() {
  const root = document.querySelector('cong-photo-gallery')?.shadowRoot ?? document;
  const image = root
    .elementsFromPoint(innerWidth / 2, innerHeight / 2)
    .find((each) => each instanceof HTMLImageElement);
  return {src: image?.src, width: image?.getBoundingClientRect().width ?? 0};
}

/**
 * A swipe and a pinch on a phone, on an open photo: milliseconds of the longest frame from the first finger to the rest
 * of the picture. With a trace, which lengthens the frames, what was forced to be laid out or styled meanwhile.
 */
export function touch(bench, name, {isTraced = false} = {}) {
  const options = {isStill: false, viewport: phone, throttle: 1};
  return onStarted(bench, name, options, async (page, session) => {
    await page.touchscreen.tap(...(await at(page, 2)));
    await seen(page);
    // Neighbours and thumbnails are there.
    await page.waitForNetworkIdle();
    await page.evaluate(() => {
      window.times = [];
      const next = (now) => {
        window.times.push(now);
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    });
    await page.emulateCPUThrottling(THROTTLE);
    const results = {};
    for (const [kind, act] of Object.entries(gestures)) {
      await page.evaluate(rest);
      const before = await page.evaluate(readMiddle);
      if (isTraced) await page.tracing.start({categories});
      await page.evaluate(() => (window.times = []));
      await act(session);
      await new Promise((done) => setTimeout(done, 500));
      const times = await page.evaluate(() => window.times);
      const steps = times.slice(1).map((time, index) => time - times[index]);
      results[kind] = {longest: Math.max(...steps), ...(isTraced && (await forced(page)))};
      const after = await page.evaluate(readMiddle);
      const isDone = kind === 'swipe' ? after.src !== before.src : after.width > before.width * 1.5;
      if (!isDone) throw new Error(`${name}: the ${kind} came to nothing.`);
    }
    return results;
  });
}

/** Layouts and styles that a script asked for, and where in its file. */
async function forced(page) {
  const {traceEvents} = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const ups = traceEvents.filter(({args}) => args.data?.type === 'pointerup').map(({ts}) => ts);
  const lifted = Math.min(...ups);
  const all = traceEvents.flatMap(({name, ts, args}) => {
    const stack = args.beginData?.stackTrace?.filter(({url}) => url.includes('/dist/'));
    if (!/^(Layout|UpdateLayoutTree)$/.test(name) || !stack?.length) return [];
    const [{url, functionName, lineNumber, columnNumber}] = stack;
    const file = url.slice(url.lastIndexOf('/') + 1);
    const when = ts < lifted ? 'under the fingers' : 'after them';
    return {name, place: `${file}:${lineNumber}:${columnNumber} ${functionName}, ${when}`};
  });
  const layouts = all.filter(({name}) => name === 'Layout');
  return {
    layouts: layouts.length,
    styles: all.length - layouts.length,
    places: layouts.map(({place}) => place),
  };
}

/** In the page: scrolls to its end; long tasks after the first second, and elements at most. */
async function scrollAll(seconds) {
  const gallery = document.querySelector('cong-photo-gallery');
  await new Promise((done) => setTimeout(done, 1000));
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({type: 'longtask'});
  let elements = 0;
  let end = 0;
  const from = performance.now();
  for (let now = from; now < from + seconds * 1000;) {
    now = await new Promise((done) => requestAnimationFrame(done));
    end = document.documentElement.scrollHeight - innerHeight;
    scrollTo(0, (end * (now - from)) / (seconds * 1000));
    elements = Math.max(elements, gallery.shadowRoot.querySelectorAll('*').length);
  }
  await new Promise((done) => setTimeout(done, 100));
  return {
    count: tasks.length,
    longest: Math.max(0, ...tasks.map(({duration}) => duration)),
    elements,
    isAtEnd: scrollY >= end - 1,
    end,
  };
}

/** 10,000 photos of one document, scrolled through in ten seconds. */
export function scroll(bench) {
  return onPage(bench, '/data', {}, async (page) => {
    await page.waitForFunction(() =>
      document.querySelector('cong-photo-gallery')?.shadowRoot?.querySelector('figure'),
    );
    return page.evaluate(scrollAll, 10);
  });
}

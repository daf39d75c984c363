/** What a person sees of the elements on a page, as values that can be compared. */

/** Whether what comes later than the elements themselves is there. Runs in the page. */
export function isDrawn() {
  const inShadowOf = (tag, selector) =>
    document.querySelector(tag).shadowRoot?.querySelector(selector);
  const contentOf = (selector, pseudo) =>
    getComputedStyle(document.querySelector(selector), pseudo).content;
  return (
    inShadowOf('cong-article', '[part~=reading-time]')?.textContent.trim() &&
    inShadowOf('cong-article', '[part~=tools] button') &&
    inShadowOf('cong-link-list', 'input') &&
    contentOf('cong-link-list li a', '::after') !== 'none' &&
    !['none', '""'].includes(contentOf('cong-photo-gallery summary', '::after')) &&
    document.querySelectorAll('cong-login-box .cong-login-note button').length === 2 &&
    [...document.images].every(({complete}) => complete)
  );
}

/** Of each element of ours and in ours: place, type, edges, words. Runs in the page. */
export function measurePage() {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', {willReadFrequently: true});

  /** Any colour of CSS as red, green, blue and alpha. */
  function channelsOf(color) {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return {rgb: [red, green, blue], alpha: alpha / 255};
  }

  const over = ({rgb, alpha}, ground) =>
    rgb.map((value, index) => value * alpha + ground[index] * (1 - alpha));

  const parentOf = (element) =>
    element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

  /** The colour behind an element's text. */
  function groundOf(element) {
    if (!element) return [255, 255, 255];
    const color = channelsOf(getComputedStyle(element).backgroundColor);
    return color.alpha === 1 ? color.rgb : over(color, groundOf(parentOf(element)));
  }

  function luminanceOf(rgb) {
    const [red, green, blue] = rgb.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrastOf(color, ground) {
    const [light, dark] = [luminanceOf(over(channelsOf(color), ground)), luminanceOf(ground)].sort(
      (a, b) => b - a,
    );
    return Math.round(((light + 0.05) / (dark + 0.05)) * 100) / 100;
  }

  const isShown = (element) => {
    const {width, height} = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({visibilityProperty: true});
  };

  const ownText = (element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map(({data}) => data.trim().replace(/\s+/g, ' '))
      .filter(Boolean)
      .join(' ');

  const isBox = (element) => element.matches('[type=checkbox], [type=radio]');

  const isField = (element) => element.matches('input, select, textarea') && !isBox(element);

  const textProperties = [
    'color',
    'fontFamily',
    'fontSize',
    'fontStyle',
    'fontWeight',
    'letterSpacing',
    'lineHeight',
    'textAlign',
    'textDecorationLine',
    'textIndent',
    'textShadow',
    'textTransform',
    'textWrapMode',
    'wordBreak',
    'wordSpacing',
  ];
  const sides = ['Top', 'Right', 'Bottom', 'Left'];

  const edgesOf = (style) =>
    sides.map((side) => {
      const width = style[`border${side}Width`];
      return width === '0px'
        ? 'none'
        : [width, style[`border${side}Style`], style[`border${side}Color`]].join(' ');
    });

  /** How wide it is in all, whatever `width` means there. */
  function widthOf(style) {
    const around = ['paddingLeft', 'paddingRight', 'borderLeftWidth', 'borderRightWidth'].map(
      (name) => parseFloat(style[name]),
    );
    const more = style.boxSizing === 'border-box' ? 0 : around.reduce((sum, each) => sum + each);
    return parseFloat(style.width) + more;
  }

  const pseudosOf = (element) =>
    ['::before', '::after'].flatMap((name) => {
      const style = getComputedStyle(element, name);
      const {content, display, color, fontSize} = style;
      if (content === 'none' || content === 'normal') return [];
      // The width of what stands in a line is not known.
      const width = display === 'inline' || display === 'none' ? [] : [widthOf(style).toFixed()];
      return [[name, content, display, color, fontSize, ...width].join(' ')];
    });

  /** The edges of a box, or of what a slot shows. */
  function boxOf(element) {
    if (getComputedStyle(element).display !== 'contents') return element.getBoundingClientRect();
    const assigned = element.localName === 'slot' ? element.assignedElements({flatten: true}) : [];
    const boxes = (assigned.length > 0 ? assigned : [...element.children])
      .filter(isShown)
      .map(boxOf);
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return boxes.length > 0 ? {top: Math.min(...boxes.map((box) => box.top)), bottom} : undefined;
  }

  function parentBoxOf(element) {
    const parent = parentOf(element);
    return getComputedStyle(parent).display === 'contents'
      ? parentBoxOf(parent)
      : parent.getBoundingClientRect();
  }

  /** From what stands before in the same place, or from the top of what it stands in. */
  function gapOf(element) {
    const slot = element.assignedSlot;
    let before = element.previousElementSibling;
    while (before && (before.assignedSlot !== slot || !boxOf(before)?.bottom))
      before = before.previousElementSibling;
    // The first in a slot stands below what the shadow root has before the slot.
    const start = before ? boxOf(before).bottom : !slot && parentBoxOf(element).top;
    return start === false ? 0 : element.getBoundingClientRect().top - start;
  }

  function entryOf(element, path, isRoot) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const parent = isRoot ? box : parentBoxOf(element);
    const shown = isShown(element);
    const text = ownText(element);
    const ground = groundOf(element);
    const hasText = shown && (text !== '' || isField(element));
    return {
      path: text ? `${path} “${text.slice(0, 30)}”` : path,
      isShown: shown,
      width: box.width,
      height: box.height,
      left: box.left - parent.left,
      gap: isRoot ? 0 : gapOf(element),
      isLeaf: !element.firstElementChild && !element.shadowRoot,
      words: [
        text,
        ...['alt', 'aria-label', 'aria-description', 'placeholder', 'title', 'value'].map(
          (name) => element.getAttribute(name) ?? '',
        ),
      ],
      type: hasText
        ? Object.fromEntries(textProperties.map((name) => [name, style[name]]))
        : undefined,
      contrast: hasText ? contrastOf(style.color, ground) : undefined,
      look: {
        edges: isBox(element) ? '' : edgesOf(style),
        background: style.backgroundColor,
        image: style.backgroundImage,
        radius: isBox(element) ? '' : style.borderRadius,
        shadow: style.boxShadow,
        outline:
          style.outlineStyle === 'none'
            ? 'none'
            : [style.outlineWidth, style.outlineStyle, style.outlineColor].join(' '),
        opacity: style.opacity,
        // Without it a box to tick shows no tick.
        appearance: isBox(element) ? style.appearance : '',
        marker:
          style.display === 'list-item' ? `${style.listStyleType} ${style.listStylePosition}` : '',
        pseudos: pseudosOf(element),
      },
    };
  }

  const nameOf = (element) => {
    const part = element.getAttribute('part') ?? element.getAttribute('slot');
    return part ? `${element.localName}.${part}` : element.localName;
  };

  function walk(element, path, isRoot = false) {
    const here = `${path} ${nameOf(element)}`.trim();
    const entry = entryOf(element, here, isRoot);
    if (element instanceof SVGElement) return [entry];
    const inside = [element.shadowRoot, element].flatMap((parent) =>
      [...(parent?.children ?? [])]
        .filter((child) => !child.matches('style, script, template, option'))
        .flatMap((child) => walk(child, parent === element ? here : `${here} #`)),
    );
    return [entry, ...inside];
  }

  const roots = [...document.querySelectorAll('.site > div > *')];
  return {
    entries: roots.flatMap((element, root) =>
      walk(element, '', true).map((entry) => ({...entry, root})),
    ),
    pageWidth: document.documentElement.scrollWidth,
  };
}

const TOLERANCE = 1;

const show = (value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value);

/** What differs, by kind: each a line for people, `path: name is …, not …`. */
export function compare(actual, expected) {
  const faults = {words: [], type: [], looks: [], boxes: []};
  const tell = (kind, path, name, is, should) =>
    faults[kind].push(`${path}: ${name} is ${show(is)}, not ${show(should)}`);

  const around = [];
  const withFaults = new Set();
  expected.entries.forEach((should, index) => {
    const {path} = should;
    const is = actual.entries[index];
    if (is?.path !== path || `${is.words}` !== `${should.words}`)
      return tell('words', path, 'text', `${is?.path} ${is?.words}`, should.words);
    if (is.isShown !== should.isShown)
      return tell('boxes', path, 'shown', is.isShown, should.isShown);
    if (!should.isShown) return undefined;
    for (const [name, value] of Object.entries(should.type ?? {}))
      if (is.type[name] !== value) tell('type', path, name, is.type[name], value);
    for (const [name, value] of Object.entries(should.look))
      if (`${is.look[name]}` !== `${value}`) tell('looks', path, name, is.look[name], value);
    for (const name of ['width', 'height', 'left', 'gap'])
      if (Math.abs(is[name] - should[name]) > TOLERANCE) {
        if (should.isLeaf || name === 'gap') {
          tell('boxes', path, name, is[name], should[name]);
          withFaults.add(should.root);
        } else around.push([should.root, path, name, is[name], should[name]]);
      }
    return undefined;
  });
  // A box is as tall as what is in it: its own size is told where nothing in it says why.
  for (const [root, ...fault] of around) if (!withFaults.has(root)) tell('boxes', ...fault);
  if (actual.entries.length > expected.entries.length)
    tell('words', 'page', 'elements', actual.entries.length, expected.entries.length);
  return faults;
}

/** The values of `selector, property`, of the first that matches. Runs in the page. */
export function stylesOf(wanted) {
  return Object.fromEntries(
    wanted.map((each) => {
      const cut = each.lastIndexOf(', ');
      const element = document.querySelector(each.slice(0, cut));
      return [each, element && getComputedStyle(element).getPropertyValue(each.slice(cut + 2))];
    }),
  );
}

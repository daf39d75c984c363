/** Makes nodes and values out of the data that a search has made up. */
const SVG = 'http://www.w3.org/2000/svg';

/** @returns the node; each text in it is told to `onText` */
export function make(data, onText = () => {}) {
  if (typeof data === 'string') {
    const text = document.createTextNode(data);
    onText(text);
    return text;
  }
  const node =
    data.tag === 'svg' ? document.createElementNS(SVG, 'svg') : document.createElement(data.tag);
  for (const [name, value] of data.attributes) node.setAttribute(name, value);
  // A field may be called `append`.
  for (const each of data.children) Node.prototype.appendChild.call(node, make(each, onText));
  return node;
}

const EXOTIC = {
  'NaN': () => NaN,
  'infinity': () => Infinity,
  'bigint': () => 10n,
  'function': () => () => 1,
  'bad date': () => new Date(NaN),
  'cycle': () => {
    const value = {};
    return Object.assign(value, {value});
  },
  'cyclic list': () => {
    const list = [];
    list.push(list);
    return list;
  },
  'holes': () => new Array(3),
  'no prototype': () => Object.create(null),
  'proxy': () => new Proxy({}, {}),
  'node': () => document.createElement('b'),
  'map': () => new Map([[1, 2]]),
  'error': () => new Error('x'),
  'symbol': () => Symbol('s'),
  'throwing': () => ({
    get text() {
      throw new Error('a getter');
    },
    get src() {
      throw new Error('a getter');
    },
  }),
};

export const valueOf = ({json, exotic}) => (exotic ? EXOTIC[exotic]() : json);

/** After everything that was to be done at once, and what that was to lead to. */
export const turn = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Draws the sample photos of the founding page. `photos.json` says which pictures there are, how large
 * and what they show; this file draws each name in it. Every number comes from a generator seeded with
 * the name, so a second run gives the same pictures, and no photo has an owner or shows a person.
 *
 *   node scripts/make-photos.mjs [name …]
 */
import {readFile} from 'node:fs/promises';
import sharp from 'sharp';

const page = new URL('../examples/founding-page/', import.meta.url);
const THUMB_HEIGHT = 320;
const JPEG = {quality: 60, mozjpeg: true};
const WEBP = {quality: 54, effort: 6};

/** Mulberry32: small, fast and the same everywhere. */
function generator(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const hash = (text) => [...text].reduce((sum, c) => Math.imul(sum ^ c.codePointAt(0), 16777619), 7);
const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
const range = (count) => Array.from({length: count}, (_, i) => i);
const n = (value) => +value.toFixed(2);

/** The colour `t` of the way from `a` to `b`: distance in flat art is a mix with the air. */
function mix(a, b, t) {
  const to = channels(b);
  const hex = channels(a).map((v, i) => Math.round(v + (to[i] - v) * t));
  return '#' + hex.map((v) => v.toString(16).padStart(2, '0')).join('');
}

/** A sheet 100 units high and as wide as the picture's shape asks; `y` grows downwards. */
class Sketch {
  #defs = [];
  #marks = [];
  constructor(width, height, name) {
    this.pixels = {width, height};
    this.w = (100 * width) / height;
    this.random = generator(hash(name));
  }

  between(low, high) {
    return low + (high - low) * this.random();
  }

  // Paint

  define(markup) {
    const id = `d${this.#defs.length}`;
    this.#defs.push(markup.replace('>', ` id="${id}">`));
    return `url(#${id})`;
  }
  fade(...colors) {
    const stops = colors.map((color, i) => {
      const [hex, alpha = 1] = [].concat(color);
      return `<stop offset="${i / (colors.length - 1)}" stop-color="${hex}" stop-opacity="${alpha}"/>`;
    });
    return this.define(
      `<linearGradient x1="0" y1="0" x2="0" y2="1">${stops.join('')}</linearGradient>`,
    );
  }
  add(markup) {
    this.#marks.push(markup);
  }
  path(d, fill, more = '') {
    this.add(`<path d="${d}" fill="${fill}" ${more}/>`);
  }
  line(d, stroke, width, more = '', cap = 'round') {
    this.path(
      d,
      'none',
      `stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="${cap}" ${more}`,
    );
  }
  box(x, y, w, h, fill, more = '') {
    this.add(
      `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`,
    );
  }
  oval(x, y, rx, ry, fill, more = '') {
    const at = `cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}"`;
    this.add(`<ellipse ${at} fill="${fill}" ${more}/>`);
  }
  /** Whatever `draw` adds, moved, scaled or made fainter as one. */
  group(attributes, draw) {
    this.add(`<g ${attributes}>`);
    draw();
    this.add('</g>');
  }
  /** Draws twice: as it is, and upside down in the water below `y`. */
  mirrored(y, opacity, draw) {
    const start = this.#marks.length;
    draw();
    const marks = this.#marks.slice(start).join('');
    const below = this.define(
      `<clipPath><path d="M-2 ${n(y)}H${n(this.w + 2)}V102H-2Z"/></clipPath>`,
    );
    const flipped = `<g transform="translate(0 ${n(y * 1.7)}) scale(1 -.7)">${marks}</g>`;
    this.add(`<g clip-path="${below}" opacity="${opacity}">${flipped}</g>`);
  }

  // Skylines: functions from x to y

  hills(y, height, length = 60) {
    const waves = range(3).map((i) => [length / (i * 0.9 + 1), this.between(0, 7), 1 / (i + 1)]);
    return (x) =>
      y +
      waves.reduce((sum, [l, phase, a]) => sum + Math.sin((x / l) * 6.28 + phase) * a, 0) *
        height *
        0.55;
  }
  peaks(y, height, length = 34) {
    const octaves = range(4).map((i) => ({
      step: length / 2.1 ** i,
      values: range(140).map(() => this.random() * height * 0.46 ** i),
    }));
    return (x) => {
      const heights = octaves.map(({step, values}) => {
        const at = x / step + 6;
        const k = Math.floor(at);
        return values[k] + (values[k + 1] - values[k]) * (at - k);
      });
      return y + height * 0.85 - heights.reduce((a, b) => a + b);
    };
  }
  skyline(f, step = 1) {
    const xs = range(Math.ceil((this.w + 4) / step) + 1).map((i) => i * step - 2);
    return xs.map((x) => `${n(x)} ${n(f(x))}`).join('L');
  }
  land(f, fill, more) {
    this.path(`M-2 104L${this.skyline(f)}L${n(this.w + 2)} 104Z`, fill, more);
  }
  /** Contour lines from one skyline to another: terraces, tea rows, fields. */
  contours(top, bottom, count, color, lip) {
    for (const i of range(count)) {
      const t = (i / count) ** 1.25;
      const f = (x) => top(x) * (1 - t) + bottom(x) * t;
      this.land(f, lip(i / count));
      this.land((x) => f(x) + 0.35 + t * 0.9, color(i / count));
    }
  }
  /** Ranges one behind the other, paler with distance. */
  ranges(from, to, count, height, far, near, kind = 'hills') {
    for (const i of range(count)) {
      const t = i / Math.max(1, count - 1);
      const color = mix(far, near, t);
      const f = this[kind](from + (to - from) * t, height * (0.75 + t * 0.4));
      this.land(f, this.fade(color, mix(color, far, 0.55)));
    }
  }

  // Air and water

  sky(...colors) {
    this.box(-1, -1, this.w + 2, 102, this.fade(...colors));
  }
  sun(x, y, r, color, glow = 5) {
    const halo = `<stop stop-color="${color}" stop-opacity=".6"/><stop offset="1" stop-color="${color}" stop-opacity="0"/>`;
    this.oval(x, y, r * glow, r * glow, this.define(`<radialGradient>${halo}</radialGradient>`));
    this.oval(x, y, r, r, color);
  }
  mist(y, height, color = '#ffffff', alpha = 0.6) {
    this.box(-1, y, this.w + 2, height, this.fade([color, 0], [color, alpha], [color, 0]));
  }
  cloud(x, y, size, color, opacity = 0.8) {
    const puffs = range(5).map((i) => {
      const r = size * this.between(0.5, 0.8) * (1 - Math.abs(i - 2) * 0.24);
      return `M${n(x + (i - 2) * size * 0.75 - r)} ${y}a${n(r)} ${n(r * 0.8)} 0 0 1 ${n(r * 2)} 0z`;
    });
    this.group(`opacity="${opacity}"`, () => this.path(puffs.join(''), color));
  }
  water(y, ...colors) {
    this.box(-1, y, this.w + 2, 101 - y, this.fade(...colors));
  }
  /** Light on the water: strokes that widen and part as they come nearer. */
  glints(x, spread, y, color, count = 26, opacity = 0.7) {
    for (const i of range(count)) {
      const t = ((i + 0.5) / count) ** 1.5;
      const half = this.between(0.3, 1) * spread * (0.25 + t);
      const cx = x + this.between(-0.6, 0.6) * spread * t;
      const cy = y + 0.8 + t * (98 - y);
      this.line(
        `M${n(cx - half)} ${n(cy)}h${n(half * 2)}`,
        color,
        0.2 + t * 0.7,
        `opacity="${opacity}"`,
      );
    }
  }
  birds(x, y, count, color) {
    for (const i of range(count)) {
      const at = `M${n(x + i * 4 + this.between(-1, 1))} ${n(y - i * 1.3 + this.between(-1.5, 1.5))}`;
      this.line(`${at}q.9 -1.1 1.5 0q.6 -1.1 1.5 0`, color, 0.28);
    }
  }

  // Plants

  /** A lens-shaped petal or leaf that grows from x, y in a direction given in degrees from upright. */
  petal(x, y, length, width, angle, fill, more = '') {
    const d = `M0 0C${n(-width)} ${n(-length * 0.3)} ${n(-width * 0.7)} ${n(-length * 0.8)} 0 ${n(-length)}C${n(width * 0.7)} ${n(-length * 0.8)} ${n(width)} ${n(-length * 0.3)} 0 0Z`;
    this.path(d, fill, `transform="translate(${n(x)} ${n(y)}) rotate(${n(angle)})" ${more}`);
  }
  /** A broad crown on a trunk. */
  tree(x, y, size, color, trunk = mix(color, '#2a1a12', 0.6)) {
    this.path(
      `M${n(x - size * 0.07)} ${n(y)}L${n(x)} ${n(y - size * 0.6)}L${n(x + size * 0.07)} ${n(y)}Z`,
      trunk,
    );
    for (const i of range(7)) {
      const a = (i / 7) * 6.28;
      const r = size * this.between(0.2, 0.27);
      this.oval(
        x + Math.cos(a) * size * 0.26,
        y - size * 0.68 + Math.sin(a) * size * 0.17,
        r,
        r * 0.85,
        mix(color, '#ffffff', i > 3 ? 0.09 : 0),
      );
    }
  }
  pine(x, y, size, color) {
    this.box(x - size * 0.02, y - size * 0.2, size * 0.04, size * 0.2, mix(color, '#2a1a12', 0.5));
    for (const i of range(5)) {
      const half = size * (0.2 - i * 0.033);
      const base = y - size * (0.12 + i * 0.16);
      this.path(
        `M${n(x - half)} ${n(base)}Q${n(x)} ${n(base + size * 0.03)} ${n(x + half)} ${n(base)}L${n(x)} ${n(base - size * 0.27)}Z`,
        color,
      );
    }
  }
  palm(x, y, size, lean, color) {
    const tx = x + lean * size;
    const ty = y - size;
    const foot = size * 0.026;
    const bend = x + lean * size * 0.15;
    this.path(
      `M${n(x - foot * 1.5)} ${n(y)}Q${n(bend - foot)} ${n(y - size * 0.5)} ${n(tx - foot * 0.6)} ${n(ty)}H${n(tx + foot * 0.6)}Q${n(bend + foot)} ${n(y - size * 0.5)} ${n(x + foot * 1.5)} ${n(y)}Z`,
      color,
    );
    for (const [out, end] of [
      [-1, 0.34],
      [-1.05, 0.02],
      [-0.78, -0.3],
      [-0.34, -0.42],
      [0.3, -0.44],
      [0.76, -0.3],
      [1.06, 0],
      [0.98, 0.36],
      [-0.6, 0.5],
      [0.62, 0.5],
    ]) {
      const ex = out * size * this.between(0.34, 0.4);
      const ey = end * size * 0.42;
      const up = size * (0.13 + 0.05 * Math.abs(out));
      this.path(
        `M${n(tx)} ${n(ty)}Q${n(tx + ex * 0.45)} ${n(ty + ey * 0.3 - up)} ${n(tx + ex)} ${n(ty + ey)}Q${n(tx + ex * 0.5)} ${n(ty + ey * 0.5 - up * 0.25)} ${n(tx)} ${n(ty)}Z`,
        mix(color, '#ffffff', end < 0 ? 0.07 : 0),
      );
    }
    for (const k of [-1, 0, 1])
      this.oval(tx + k * foot * 1.4, ty + foot, foot, foot, mix(color, '#2a1a12', 0.3));
  }
  bamboo(x, y, height, width, color, lean, leafy = 0.6) {
    const joints = Math.round(height / (width * 4.2));
    for (const i of range(joints)) {
      const at = (t) => [x + lean * t * t * height, y - t * height];
      const [x1, y1] = at(i / joints);
      const [x2, y2] = at((i + 0.94) / joints);
      this.line(
        `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`,
        color,
        width * (1 - (0.5 * i) / joints),
        '',
        'butt',
      );
      if (i < joints * 0.35 || this.random() > leafy) continue;
      const side = i % 2 ? 1 : -1;
      for (const k of range(3))
        this.petal(
          x2 + side * k * width,
          y2 - k * width * 0.4,
          4 + width * 2,
          0.3 + width * 0.28,
          side * this.between(70, 135),
          mix(color, '#ffffff', 0.06 * k),
        );
    }
  }
  lotus(x, y, size, color) {
    const ring = (angles, length, tint) => {
      for (const angle of angles)
        this.petal(
          x,
          y,
          size * length,
          size * 0.27,
          angle,
          this.fade(mix(color, '#c2185b', 0.12 + tint), mix(color, '#ffffff', 0.55 - tint)),
        );
    };
    ring([-74, 74, -52, 52, -26, 26, 0], 1, 0.16);
    ring([-62, 62, -38, 38, -14, 14], 0.84, 0.05);
    ring([-24, 24, 0], 0.66, 0);
  }
  blossom(x, y, r, color, heart) {
    const turn = this.between(0, 72);
    for (const i of range(5))
      this.petal(x, y, r, r * 0.52, turn + i * 72, mix(color, '#ffffff', this.between(0, 0.3)));
    this.oval(x, y, r * 0.18, r * 0.18, heart);
  }

  // Stone, timber and brick

  /** A limestone tower: steep sides, a broken crown, light from the right. */
  karst(x, base, width, height, color, air) {
    const bumps = range(5).map(() => [this.between(2, 7), this.between(0, 7)]);
    const shape = (from, to, sink) =>
      range(33)
        .map((i) => from + ((to - from) * i) / 32)
        .map((t) => {
          const dome = Math.max(0, Math.sin(Math.PI * t)) ** 0.42;
          const rough = bumps.reduce((sum, [f, p]) => sum + Math.sin(t * f * 2 + p), 0) * 0.045;
          return `${n(x + (t - 0.5) * width)} ${n(base - height * dome * (1 + rough) + sink)}`;
        })
        .join('L');
    this.path(`M${shape(0, 1, 0)}Z`, this.fade(color, mix(color, air, 0.5)));
    this.path(
      `M${shape(0.56, 1, height * 0.02)}L${n(x + width * 0.2)} ${n(base)}Z`,
      mix(color, air, 0.6),
      'opacity=".28"',
    );
  }
  /** A tiled roof whose corners sweep up, as on a communal house. */
  roof(x, y, width, height, color, edge) {
    const h = width / 2;
    const tip = height * 0.36;
    this.path(
      `M${n(x - h * 0.62)} ${n(y - height)}Q${n(x - h * 0.72)} ${n(y - height * 0.4)} ${n(x - h * 1.08)} ${n(y - tip)}Q${n(x - h * 0.9)} ${n(y + height * 0.06)} ${n(x - h * 0.6)} ${n(y)}H${n(x + h * 0.6)}Q${n(x + h * 0.9)} ${n(y + height * 0.06)} ${n(x + h * 1.08)} ${n(y - tip)}Q${n(x + h * 0.72)} ${n(y - height * 0.4)} ${n(x + h * 0.62)} ${n(y - height)}Z`,
      this.fade(color, mix(color, edge, 0.35)),
    );
    this.path(
      `M${n(x - h * 0.74)} ${n(y - height * 1.16)}Q${n(x - h * 0.62)} ${n(y - height * 1.02)} ${n(x - h * 0.5)} ${n(y - height * 1.03)}H${n(x + h * 0.5)}Q${n(x + h * 0.62)} ${n(y - height * 1.02)} ${n(x + h * 0.74)} ${n(y - height * 1.16)}Q${n(x + h * 0.66)} ${n(y - height * 0.9)} ${n(x + h * 0.55)} ${n(y - height * 0.93)}H${n(x - h * 0.55)}Q${n(x - h * 0.66)} ${n(y - height * 0.9)} ${n(x - h * 0.74)} ${n(y - height * 1.16)}Z`,
      edge,
    );
    this.line(
      `M${n(x - h * 1.06)} ${n(y - tip)}Q${n(x - h * 0.9)} ${n(y + height * 0.06)} ${n(x - h * 0.6)} ${n(y)}H${n(x + h * 0.6)}Q${n(x + h * 0.9)} ${n(y + height * 0.06)} ${n(x + h * 1.06)} ${n(y - tip)}`,
      edge,
      height * 0.06,
    );
  }
  house(x, y, w, h, wall, tile, lamp) {
    this.box(x, y - h, w, h, wall);
    this.path(
      `M${n(x - w * 0.08)} ${n(y - h)}L${n(x + w * 0.14)} ${n(y - h * 1.36)}H${n(x + w * 0.86)}L${n(x + w * 1.08)} ${n(y - h)}Z`,
      tile,
    );
    for (const i of range(Math.max(1, Math.round(w / 4)))) {
      const step = w / Math.max(1, Math.round(w / 4));
      this.box(x + step * (i + 0.34), y - h * 0.62, step * 0.32, h * 0.4, lamp);
    }
  }
  /** A wooden boat seen from the side; with `sail`, a junk. */
  boat(x, y, size, color, sail) {
    if (sail) {
      for (const [at, tall] of [
        [-0.22, 0.72],
        [0.2, 0.95],
      ]) {
        const sx = x + at * size;
        const top = y - tall * size;
        this.path(
          `M${n(sx)} ${n(top)}Q${n(sx + size * 0.34)} ${n(top + size * 0.3)} ${n(sx + size * 0.24)} ${n(y - size * 0.14)}L${n(sx - size * 0.06)} ${n(y - size * 0.14)}Q${n(sx - size * 0.02)} ${n(top + size * 0.4)} ${n(sx)} ${n(top)}Z`,
          sail,
        );
      }
    }
    this.path(
      `M${n(x - size * 0.6)} ${n(y - size * 0.16)}Q${n(x)} ${n(y + size * 0.02)} ${n(x + size * 0.62)} ${n(y - size * 0.2)}Q${n(x + size * 0.42)} ${n(y + size * 0.1)} ${n(x + size * 0.26)} ${n(y + size * 0.1)}H${n(x - size * 0.34)}Q${n(x - size * 0.5)} ${n(y + size * 0.06)} ${n(x - size * 0.6)} ${n(y - size * 0.16)}Z`,
      color,
    );
  }

  toString() {
    const {width, height} = this.pixels;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${this.w} 100"><defs>${this.#defs.join('')}</defs>${this.#marks.join('')}</svg>`;
  }
}

/** One scene for each picture, far things first. */
const scenes = {
  'ruong-bac-thang'(s) {
    s.sky('#f3c98b', '#fbe6c0', '#fdf3dd');
    s.sun(112, 22, 6, '#fff6df');
    s.ranges(30, 40, 3, 13, '#d9c9a8', '#8fa587', 'peaks');
    s.mist(38, 22, '#fff4dc', 0.75);
    const slope = s.hills(50, 5, 95);
    const plots = ['#e0c565', '#d3ae48', '#c6bf5a', '#dcb24a', '#a9b24f', '#d9a83c'];
    const foot = s.hills(104, 5, 120);
    s.contours(
      (x) => slope(x) - (x - 75) * 0.12,
      foot,
      14,
      (t) => mix(plots[Math.round(t * 14) % 6], '#c48a26', t * 0.4),
      (t) => mix('#8b9a4a', '#6f6a22', t),
    );
    s.house(50, 57, 7, 3.4, '#6b4a2f', '#4a3122', '#ffe6a8');
    for (const [x, y, r] of [
      [46, 57.5, 6],
      [61, 57, 5],
      [104, 52, 7],
      [109, 53, 5],
    ])
      s.tree(x, y, r, '#4f6b35');
    const near = s.hills(108, 4, 120);
    s.contours(
      (x) => 74 + (150 - x) * 0.2 + Math.sin(x / 11) * 1.6,
      near,
      8,
      (t) => mix(Math.round(t * 8) % 2 ? '#b9a63d' : '#98a341', '#7f852e', t),
      () => '#5d6a25',
    );
  },
  'vinh-dao-da'(s) {
    s.sky('#6fb3c9', '#bfe0dc', '#fbe3c4');
    s.sun(128, 36, 5, '#fff3d6');
    s.water(58, '#cfe3d6', '#5fa6ac', '#2f7683');
    for (const [count, height, color, base] of [
      [9, 17, '#a9cccb', 58],
      [7, 30, '#6f9fa5', 60],
    ])
      s.mirrored(base, 0.22, () => {
        for (const i of range(count))
          s.karst(
            ((i + s.between(0.1, 0.9)) * s.w) / count,
            base,
            s.between(9, 20),
            height * s.between(0.45, 1),
            color,
            '#cfe6e0',
          );
      });
    s.mist(48, 18, '#f6f1e0', 0.55);
    s.mirrored(68, 0.3, () => {
      s.karst(24, 68, 30, 46, '#2f6670', '#79a9a8');
      s.karst(43, 68, 22, 27, '#3a737b', '#79a9a8');
      s.karst(158, 68, 34, 34, '#2b5f69', '#79a9a8');
    });
    s.glints(128, 16, 59, '#fff3d6', 20, 0.45);
    s.mirrored(79, 0.25, () => s.boat(96, 79, 15, '#4b2e23', '#a8502f'));
    s.birds(70, 24, 4, '#3d6d77');
  },
  'ho-sen'(s) {
    s.sky('#bfe0cf', '#e9f1d8');
    s.ranges(26, 34, 2, 8, '#a7cdb9', '#6fa78b');
    s.water(40, '#b9dcc6', '#3f8a78', '#1f5f58');
    for (const i of range(64)) {
      const t = (i / 64) ** 1.3;
      const [x, y, r] = [s.between(-5, s.w + 5), 42 + t * 60, 2 + t * 11];
      s.oval(x, y + r * 0.12, r, r * 0.36, '#123f3c', 'opacity=".25"');
      s.oval(x, y, r, r * 0.36, s.fade(mix('#8cc49a', '#4d9a63', t), mix('#5da67d', '#2c7a50', t)));
      for (const a of [0.4, 1.2, 2, 2.8, 3.8, 5.4])
        s.line(
          `M${n(x)} ${n(y)}l${n(Math.cos(a) * r * 0.8)} ${n(Math.sin(a) * r * 0.28)}`,
          '#d6efc9',
          0.05 + t * 0.14,
          'opacity=".45"',
        );
    }
    for (const [x, y, size] of [
      [96, 52, 6],
      [20, 55, 7],
      [58, 58, 9],
      [112, 66, 12],
      [34, 74, 17],
      [84, 88, 21],
    ]) {
      s.line(`M${x} ${y}q1 ${size * 0.5} .4 ${size}`, '#3d7a4c', size * 0.05);
      s.lotus(x, y, size, '#e889a8');
    }
    s.line('M14 84q-1 -14 1 -22', '#2f6b45', 0.9);
    s.petal(15, 66, 11, 3, 4, s.fade('#d5597f', '#f3b6c6'));
  },
  'nui-suong'(s) {
    s.sky('#9cc0d6', '#d5e5ea', '#f4efe4');
    s.sun(104, 24, 7, '#fdf8ea', 4);
    for (const i of range(6)) {
      const color = mix('#b5cddb', '#223f5a', (i / 5) ** 1.2);
      s.land(s.peaks(24 + i * 10.5, 19 + i, 40), s.fade(color, mix(color, '#e4edf0', 0.75)));
      s.mist(40 + i * 10, 20, '#f2f4f1', 0.55 - i * 0.06);
    }
    for (const i of range(24)) s.pine(i * 6.6 + s.between(-2, 2), 102, s.between(8, 17), '#18324a');
    s.birds(48, 26, 5, '#45647c');
  },
  'cau-qua-song'(s) {
    s.sky('#35508a', '#a17ba6', '#f2a57c', '#fbd9a2', '#fbd9a2');
    s.sun(89, 45, 7, '#fff0cc', 5);
    s.ranges(52, 56, 2, 5, '#b98390', '#7d5d7c');
    range(40).forEach(() =>
      s.box(s.between(0, s.w), 62 - s.between(1, 6), s.between(1.6, 4), 8, '#5c4a6e'),
    );
    s.water(62, '#f4c398', '#8f6d96', '#2f3f70');
    s.mirrored(64, 0.35, () => {
      s.path('M-2 58.2Q89 52.6 180 58.2V59.8Q89 54.4 -2 59.8Z', '#2b2b4d');
      for (const x of [52, 126]) {
        s.path(`M${x - 1.6} 66L${x - 0.5} 24H${x + 0.5}L${x + 1.6} 66Z`, '#2b2b4d');
      }
      for (const x of [12, 89, 166]) s.box(x - 0.8, 57, 1.6, 8, '#2b2b4d');
    });
    for (const x of [52, 126])
      for (const i of range(10)) {
        const reach = 37 - i * 3.2;
        const ends = [-1, 1].map((side) => `M${x} ${n(26 + i * 1.4)}L${n(x + side * reach)} 56.6`);
        s.line(ends.join(''), '#2b2b4d', 0.22);
      }
    s.glints(89, 15, 63, '#ffe3ae', 26, 0.7);
    s.boat(40, 82, 10, '#20223f');
  },
  'mai-dinh'(s) {
    s.sky('#d9673f', '#f09a56', '#fbd08a', '#fdeac0');
    s.sun(75, 46, 15, '#fff1c9', 3.2);
    s.ranges(62, 68, 2, 6, '#eab277', '#c47b4e');
    for (const [x, size, lean] of [
      [15, 48, 0.04],
      [23, 38, -0.05],
      [134, 44, -0.03],
    ])
      s.palm(x, 84, size, lean, '#5a2a22');
    s.mirrored(86, 0.4, () => {
      for (const i of range(10)) s.box(40 + i * 7.5, 66, 1.6, 18, '#3b1a18');
      s.box(36, 68, 78, 16, '#5b2a20');
      for (const i of range(5)) s.box(45 + i * 12.5, 70, 8, 14, '#f3b765');
      for (const i of range(5)) s.line(`M${49 + i * 12.5} 70v14`, '#5b2a20', 0.5);
      s.box(32, 83, 86, 3, '#3b1a18');
      s.roof(75, 68, 88, 27, '#5a241d', '#2c1214');
      for (const x of [26, 124]) s.tree(x, 86, 15, '#4a2520');
    });
    s.water(86, ['#f6c27f', 0.35], ['#6d2f26', 0.9]);
    s.glints(75, 22, 87, '#ffe0a3', 9, 0.55);
    s.birds(96, 24, 4, '#7a3226');
  },
  'bo-dua'(s) {
    s.sky('#3f9ec7', '#9fd6e3', '#f6efd6');
    s.sun(40, 26, 6, '#fffbe8');
    s.cloud(92, 34, 9, '#ffffff', 0.75);
    s.cloud(124, 26, 6, '#ffffff', 0.55);
    s.ranges(47, 48, 1, 4, '#7fb6c6', '#7fb6c6');
    s.water(50, '#3aa0b4', '#4cc0c0', '#a7e4d6');
    s.glints(40, 14, 51, '#ffffff', 16, 0.5);
    s.boat(58, 58, 8, '#2c5566', '#f5efe0');
    s.path('M-2 84Q40 70 84 76T154 62V104H-2Z', '#ffffff', 'opacity=".7"');
    s.path('M-2 87Q40 73 86 79T154 66V104H-2Z', s.fade('#f4dfae', '#e0bd80'));
    for (const [x, y, size, lean] of [
      [104, 86, 44, -0.22],
      [126, 84, 60, -0.14],
      [138, 92, 50, 0.08],
    ]) {
      s.oval(x - 9, y + 0.6, 13, 1, '#a27c47', 'opacity=".35"');
      s.palm(x, y, size, lean, '#1f5a4a');
    }
    range(16).forEach(() =>
      s.petal(134 + s.between(-14, 16), 103, s.between(5, 12), 1.2, s.between(-50, 50), '#2f7a55'),
    );
  },
  'doi-che'(s) {
    s.sky('#cfe6d8', '#eef4dc');
    s.sun(30, 20, 6, '#fffdf0');
    s.ranges(30, 42, 3, 8, '#b8d8bd', '#7db48a');
    s.mist(36, 20, '#fbfdf0', 0.6);
    const mounds = [
      [20, 48, 46, 40],
      [102, 52, 52, 46],
      [56, 64, 48, 44],
      [124, 78, 46, 40],
      [10, 80, 44, 40],
    ];
    for (const [i, [cx, top, rx, ry]] of mounds.entries()) {
      const color = mix('#86bd72', '#3f8a45', i / 4);
      s.oval(cx, top + ry, rx, ry, s.fade(color, mix(color, '#1f5a35', 0.35)));
      for (const k of range(13)) {
        const f = 0.14 + k * 0.075;
        s.add(
          `<ellipse cx="${cx}" cy="${n(top + ry * (1 - f) + ry * f * 0.98 + 1.2)}" rx="${n(rx * f * 1.02)}" ry="${n(ry * f * 0.96)}" fill="none" stroke="${mix('#1f6a3a', color, 0.25)}" stroke-width="${n(0.5 + i * 0.12)}" stroke-dasharray="${n(1.2 + i * 0.2)} .5" stroke-linecap="round" opacity=".75" transform="translate(0 ${n(ry * f - ry * 0.98 * f)})"/>`,
        );
      }
    }
    for (const [x, y, size] of [
      [74, 58, 9],
      [40, 58, 7],
      [116, 58, 8],
    ])
      s.tree(x, y, size, '#2f6f46');
  },
  'thi-tran-chieu'(s) {
    s.sky('#2c3466', '#6b5590', '#d98a8f', '#f9cd98', '#f9cd98', '#f9cd98');
    s.ranges(46, 58, 3, 12, '#b47f98', '#544a7c', 'peaks');
    s.mist(54, 14, '#f4c9a8', 0.45);
    for (const row of range(4)) {
      const base = 68 + row * 11;
      for (let x = -4 + row * 2; x < s.w; x += s.between(9, 14)) {
        if (s.random() < 0.22)
          s.tree(x + 4, base, s.between(9, 13), mix('#4c4a72', '#232345', row / 3));
        else
          s.house(
            x,
            base,
            s.between(7, 11),
            s.between(5, 9) + row,
            mix('#7d6a90', '#3a3560', row / 3),
            mix('#a06a78', '#5a3550', row / 3),
            s.random() < 0.75 ? '#ffd98c' : '#57507c',
          );
      }
      s.mist(base - 6, 14, '#e9a98f', 0.16);
    }
    s.oval(142, 18, 3, 3, '#fff3d8');
  },
  'hai-dang'(s) {
    s.sky('#274a77', '#6c8fb0', '#f3c7a0', '#fbe2bd');
    s.sun(16, 57, 4, '#fff0d0', 6);
    s.water(60, '#f0cfae', '#5b86a3', '#1f4668');
    s.glints(16, 8, 61, '#ffeccb', 26, 0.6);
    s.karst(60, 62, 20, 9, '#6d86a0', '#d7cdbf');
    s.path('M14 104Q20 86 34 82Q36 74 46 73Q56 70 68 76V104Z', s.fade('#3a4a55', '#1d2b38'));
    s.path('M20 104Q30 88 42 86Q54 82 68 88V104Z', '#2b3a46');
    s.path('M40.5 76L42.6 34H48.4L50.5 76Z', '#f7f1e6');
    s.path('M46.5 34H48.4L50.5 76H46Z', '#c9c3bd', 'opacity=".7"');
    for (const y of [42, 54, 66])
      s.path(
        `M${n(42.6 - (y - 34) * 0.05)} ${y}H${n(48.4 + (y - 34) * 0.05)}L${n(48.7 + (y - 34) * 0.05)} ${y + 5}H${n(42.3 - (y - 34) * 0.05)}Z`,
        '#a5382f',
      );
    s.box(41.4, 32.4, 8.2, 1.6, '#2a3644');
    s.box(43.2, 27.6, 4.6, 4.8, '#ffe9a6');
    s.path('M42.4 27.6Q45.5 22 48.6 27.6Z', '#a5382f');
    s.path('M45 29.6L-4 15V37L45 30.6Z', '#fff2bd', 'opacity=".25"');
    s.house(52, 77, 9, 4, '#efe3d0', '#a5382f', '#ffd98c');
    s.birds(14, 30, 3, '#1f3f63');
  },
  'rung-thong'(s) {
    s.sky('#f5e7b8', '#dfe6b4', '#9cbf93');
    s.sun(42, 18, 5, '#fffbe3', 6);
    for (const row of range(5)) {
      const color = mix('#b9cd9d', '#163a2c', (row / 4) ** 0.9);
      s.land(s.hills(62 + row * 9, 2, 40), mix(color, '#e3ddb0', 0.15));
      for (const i of range(13 - row)) {
        const x = ((i + s.between(0.1, 0.9)) * (s.w + 10)) / (13 - row) - 5;
        if (row && Math.abs(x - 36) < 5 + row * 4) continue;
        s.pine(x, 64 + row * 9, s.between(26, 36) + row * 9, color);
      }
      s.mist(50 + row * 9, 18, '#f3efc8', 0.3 - row * 0.06);
    }
    for (const [x, spread] of [
      [6, 9],
      [24, 7],
      [44, 10],
    ])
      s.path(`M42 10L${x} 104H${x + spread}Z`, s.fade(['#fff8d0', 0.5], ['#fff8d0', 0]));
    s.path(
      'M24 104Q38 92 35 84Q33 78 37 71Q37 79 41 86Q46 94 46 104Z',
      s.fade(['#f3e6b4', 0.3], ['#ecd9a0', 0.9]),
    );
  },
  'doi-cat'(s) {
    s.sky('#7fb7d4', '#cfe3e6', '#f9e6c4');
    s.sun(30, 22, 6, '#fffaea');
    s.path('M-2 52H154V62H-2Z', '#4d9fb5');
    s.path('M-2 58Q30 46 66 56Q84 50 104 54Q128 60 154 50V104H-2Z', s.fade('#f3d096', '#e3ae6a'));
    s.path('M66 56Q84 50 104 54Q128 60 154 50V104H96Q108 80 66 56Z', '#cf9455', 'opacity=".55"');
    s.path('M-2 74Q34 52 62 66Q92 84 154 70V104H-2Z', s.fade('#f7d79d', '#e2a962'));
    s.path(
      'M47 61Q58 62 62 66Q92 84 154 70V104H70Q84 84 47 61Z',
      s.fade('#c98d4f', '#b57941'),
      'opacity=".75"',
    );
    s.path('M-2 92Q40 76 74 90Q110 106 154 92V104H-2Z', s.fade('#fbe1ad', '#e9b671'));
    for (const i of range(9))
      s.line(
        `M${-2} ${n(88 + i * 2.4)}Q${n(24 + i * 2)} ${n(78 + i * 2.5)} ${n(56 - i)} ${n(87 + i * 2.1)}`,
        '#d79d5a',
        0.22,
        'opacity=".6"',
      );
    for (const [x, y] of [
      [112, 71.5],
      [118, 70.5],
      [128, 70],
    ])
      for (const a of [-30, -12, 6, 24]) s.petal(x, y + 1, 4, 0.4, a, '#6f7d3f');
  },
  'ho-cao-nguyen'(s) {
    s.sky('#5f86b8', '#a9c3df', '#f6dcd0', '#f6dcd0', '#f6dcd0');
    s.cloud(34, 26, 8, '#ffffff', 0.6);
    s.cloud(108, 20, 6, '#ffffff', 0.5);
    s.mirrored(60, 0.45, () => {
      s.ranges(34, 44, 2, 16, '#9db2cf', '#5c7ba3', 'peaks');
      s.ranges(54, 57, 2, 4, '#56799a', '#2f5a66');
      for (const i of range(34))
        s.pine(
          i * 4.1 + s.between(-1.5, 1.5),
          61,
          s.between(5, 11),
          mix('#2c5a5e', '#1f4a4a', s.random()),
        );
    });
    s.water(60, ['#cddceb', 0.3], ['#6f97bb', 0.55], ['#1f4a70', 0.9]);
    s.glints(66, 40, 62, '#ffffff', 18, 0.28);
    s.path('M-2 104V88Q20 84 36 92Q52 99 72 104Z', '#2a5549');
    range(40).forEach(() =>
      s.petal(
        s.between(-2, 50),
        102,
        s.between(6, 15),
        0.4,
        s.between(-14, 18),
        mix('#7da06a', '#3c6b4a', s.random()),
      ),
    );
    s.box(64, 80, 24, 1.2, '#5b4636');
    for (const x of [66, 76, 86]) s.box(x, 80, 0.9, 6, '#4a392d');
    s.boat(100, 80, 12, '#6b3f2c');
  },
  'luy-tre'(s) {
    s.sky('#eaf3c4', '#cfe3a4', '#8fbf83');
    s.sun(44, 26, 6, '#fffce6', 5);
    for (const row of range(4)) {
      const color = mix('#c3d896', '#1f5a3a', row / 3);
      for (const i of range(8 - row)) {
        const x = ((i + s.between(0.15, 0.85)) * (s.w + 8)) / (8 - row) - 4;
        if (row > 1 && Math.abs(x - 34) < 11) continue;
        s.bamboo(
          x,
          106,
          s.between(118, 140),
          0.9 + row * 0.55,
          color,
          s.between(-0.04, 0.04),
          row > 1 ? 0.55 : 0.15,
        );
      }
      s.mist(60, 46, '#f5f7cf', 0.34 - row * 0.09);
    }
    range(26).forEach(() =>
      s.petal(
        s.between(-4, s.w + 4),
        104,
        s.between(5, 12),
        1.1,
        s.between(-50, 50),
        mix('#2f6a42', '#86b06a', s.random()),
      ),
    );
  },
  'dong-bang'(s) {
    s.sky('#4f93c4', '#a9d2e2', '#fbe9c9');
    s.sun(228, 34, 5, '#fff8e2', 7);
    for (const [x, y, size] of [
      [40, 24, 9],
      [66, 30, 6],
      [128, 18, 8],
      [176, 28, 6],
      [274, 22, 7],
    ])
      s.cloud(x, y, size, '#ffffff', 0.7);
    s.ranges(46, 49, 2, 7, '#a8c6cf', '#7ba8a8');
    s.land(() => 53, '#a9c46c');
    for (const row of range(9)) {
      const y = 53 + (row / 9) ** 1.5 * 50;
      const next = 53 + ((row + 1) / 9) ** 1.5 * 50;
      const at = (x, level) => n(150 + (x - 150) * (0.35 + ((level - 53) / 50) * 1.6));
      for (const i of range(24)) {
        const x = -160 + i * 26 + row * 5;
        s.path(
          `M${at(x, y)} ${n(y)}H${at(x + 25, y)}L${at(x + 25, next)} ${n(next - 0.4)}H${at(x, next)}Z`,
          ['#8fbb52', '#b9cc62', '#6fa64a', '#d6c965', '#9cc7b0'][Math.floor(s.random() * 5)],
        );
      }
    }
    s.path(
      'M196 53Q176 56 186 60Q206 66 168 72Q110 80 128 104H214Q190 84 222 74Q244 66 204 60Q192 56 202 53Z',
      s.fade('#fdeccb', '#7fbccb', '#3f8fae'),
    );
    for (const [x, y, size] of [
      [24, 60, 9],
      [31, 60, 7],
      [70, 57, 6],
      [98, 66, 11],
      [107, 66, 9],
      [252, 62, 9],
      [260, 62, 8],
      [236, 57, 5],
      [283, 72, 13],
    ])
      s.tree(x, y, size, '#3f7a45');
    for (const [x, y, w] of [
      [36, 60, 7],
      [112, 66, 9],
      [266, 62, 8],
    ])
      s.house(x, y, w, w * 0.5, '#f3e6cf', '#b5533a', '#7d5a45');
    for (const [x, size] of [
      [14, 30],
      [8, 24],
      [292, 34],
    ])
      s.palm(x, 98, size, x > 100 ? -0.1 : 0.1, '#255c3f');
    s.boat(176, 88, 9, '#4b3526');
    s.birds(196, 24, 6, '#3d6c86');
  },
  'thac-nuoc'(s) {
    s.sky('#a8d3d8', '#dcebdc');
    s.ranges(20, 26, 2, 8, '#9fc4b8', '#6fa08d', 'peaks');
    s.path('M-2 22Q14 18 22 26L24 84H-2Z', s.fade('#4f7f6b', '#2a4f48'));
    s.path('M70 18Q52 16 44 26L42 84H70Z', s.fade('#477765', '#254842'));
    s.path('M21 26H45L47 88H19Z', s.fade('#dff1f0', '#b8dfe2', '#f2fbfa'));
    for (const i of range(20))
      s.line(
        `M${n(22 + i * 1.15)} ${n(26 + s.between(0, 18))}q.3 14 ${n((i - 10) * 0.1)} ${n(s.between(20, 42))}`,
        i % 3 ? '#ffffff' : '#8fc6cf',
        s.between(0.2, 0.7),
        'opacity=".8"',
      );
    for (const [x, y, w, h] of [
      [18, 66, 10, 18],
      [48, 62, 11, 22],
    ])
      s.karst(x, y + h, w, h, '#33594f', '#8fb8a8');
    s.water(82, '#c9e8e6', '#4f9fa6', '#1f6570');
    s.oval(33, 84, 24, 7, '#ffffff', 'opacity=".5"');
    s.oval(33, 85, 15, 4.5, '#ffffff', 'opacity=".6"');
    s.glints(33, 16, 86, '#ffffff', 10, 0.5);
    for (const [x, y, size] of [
      [6, 24, 15],
      [14, 24, 11],
      [56, 22, 14],
      [64, 22, 12],
      [5, 60, 13],
      [62, 58, 14],
    ])
      s.tree(x, y, size, '#2f6a4c');
    for (const i of range(22))
      s.petal(
        i < 11 ? s.between(-2, 14) : s.between(54, 69),
        103,
        s.between(8, 20),
        1.5,
        i < 11 ? s.between(-10, 60) : s.between(-60, 10),
        mix('#1f5a41', '#4f9a5c', s.random()),
      );
  },
  'cong-lang'(s) {
    s.sky('#f7d9a0', '#fbecc8', '#e4efd0');
    s.sun(22, 26, 6, '#fffaea');
    s.ranges(56, 62, 2, 5, '#c9d6a4', '#93b47c');
    s.land(() => 80, s.fade('#c3b56c', '#8f9a4d'));
    s.path('M44 81H56L78 104H22Z', s.fade('#d9bd8c', '#b8935f'));
    s.tree(84, 82, 62, '#4f7d45', '#5a3d2a');
    s.tree(12, 82, 26, '#6b9650');
    s.box(12, 68, 76, 14, s.fade('#cda77a', '#a87b52'));
    s.box(12, 67, 76, 1.6, '#7d4a34');
    s.box(28, 46, 44, 37, s.fade('#dcb98c', '#b98a5e'));
    for (const x of [26, 68]) s.box(x, 42, 6, 41, s.fade('#cfa577', '#a4744c'));
    s.path('M41 83V66Q41 56 50 56T59 66V83Z', s.fade('#f7e3b4', '#cbd39a'));
    s.path('M39.6 83V66Q39.6 54.6 50 54.6T60.4 66V83H59V66Q59 56 50 56T41 66V83Z', '#7d4a34');
    s.roof(50, 46, 56, 9, '#9a4d35', '#5c2c22');
    s.box(38, 30, 24, 8, '#d3ab7c');
    s.oval(50, 34, 2.4, 2.4, '#7d4a34');
    s.roof(50, 31, 32, 8, '#9a4d35', '#5c2c22');
    for (const i of range(26))
      s.petal(
        i % 2 ? s.between(0, 24) : s.between(76, 100),
        103,
        s.between(4, 10),
        0.8,
        s.between(-40, 40),
        mix('#5d8a3d', '#8fae52', s.random()),
      );
  },
  'cay-da'(s) {
    s.sky('#8ec5dd', '#d3e9e4', '#f6f0cf');
    s.cloud(24, 24, 8, '#ffffff', 0.8);
    s.cloud(82, 16, 6, '#ffffff', 0.6);
    s.ranges(60, 65, 2, 5, '#b4d0b4', '#85b285');
    s.contours(
      s.hills(70, 1, 70),
      s.hills(106, 2, 70),
      9,
      (t) => mix('#b7cf72', '#6fa344', t),
      (t) => mix('#8fb158', '#4f8035', t),
    );
    s.oval(52, 84, 34, 3.4, '#2f5a2a', 'opacity=".35"');
    for (const x of [-20, -13, -8, 8, 14, 21])
      s.line(
        `M${52 + x * 0.8} 84Q${52 + x * 0.75} 64 ${52 + x} 44`,
        '#6b4c36',
        1.9 - Math.abs(x) * 0.05,
      );
    s.path('M38 85Q47 76 45 50H59Q57 76 67 85Q52 81 38 85Z', '#5d412e');
    const leaves = range(52).map((i) => ({a: i * 2.4, r: Math.sqrt(i / 52)}));
    leaves.sort((a, b) => Math.sin(b.a) * b.r - Math.sin(a.a) * a.r);
    for (const {a, r} of leaves) {
      const tint = mix('#2f6a3c', '#86b95f', 0.5 - Math.sin(a) * r * 0.5);
      s.oval(
        52 + Math.cos(a) * r * 33,
        38 + Math.sin(a) * r * 15,
        s.between(6, 9),
        s.between(5, 7),
        tint,
      );
    }
  },
  'thuyen-bien'(s) {
    s.sky('#e88a6c', '#f6b98a', '#fbe0b4');
    s.sun(96, 50, 9, '#fff3d0', 5);
    s.mist(40, 14, '#fbe3c0', 0.5);
    s.water(56, '#fad9a6', '#d5846f', '#6a4a6c');
    s.glints(96, 20, 57, '#fff0c6', 34, 0.75);
    s.karst(12, 56.4, 26, 8, '#c98a7c', '#f4cfa6');
    s.karst(32, 56.4, 18, 5, '#d29a86', '#f4cfa6');
    for (const [x, y, size] of [
      [58, 61, 7],
      [118, 62, 6],
      [34, 72, 18],
      [122, 82, 26],
    ])
      s.mirrored(y + size * 0.1, 0.3, () => {
        const color = mix('#8a5560', '#33263f', size / 26);
        s.box(
          x - size * 0.2,
          y - size * 0.36,
          size * 0.26,
          size * 0.26,
          mix(color, '#ffd9a0', 0.2),
        );
        s.boat(x, y, size, color);
        s.line(`M${x + size * 0.15} ${y - size * 0.1}v${n(-size * 0.62)}`, color, size * 0.025);
        s.line(
          `M${x + size * 0.15} ${n(y - size * 0.7)}L${x - size * 0.5} ${n(y - size * 0.18)}M${x + size * 0.15} ${n(y - size * 0.7)}L${x + size * 0.55} ${n(y - size * 0.2)}`,
          color,
          size * 0.012,
        );
      });
    s.birds(40, 28, 5, '#a5584f');
  },
  'hoa-dao'(s) {
    s.sky('#f6d5cf', '#fbeae0', '#e6ecd8');
    range(14).forEach(() =>
      s.oval(
        s.between(0, 100),
        s.between(0, 100),
        s.between(3, 10),
        s.between(3, 10),
        '#ffffff',
        `opacity="${n(s.between(0.12, 0.34))}"`,
      ),
    );
    s.ranges(78, 88, 2, 6, '#dfe0cf', '#bccdb8');
    const branches = [
      'M-2 84Q26 70 46 48T92 12',
      'M30 67Q52 66 78 52',
      'M46 48Q40 30 48 12',
      'M64 32Q80 32 94 38',
      'M18 76Q14 58 20 40',
    ];
    for (const [i, d] of branches.entries()) s.line(d, '#5b3a36', i ? 1.1 : 2.4);
    const spots = [
      [92, 12],
      [78, 22],
      [68, 30],
      [56, 40],
      [46, 49],
      [34, 62],
      [20, 72],
      [78, 52],
      [66, 58],
      [50, 63],
      [48, 12],
      [44, 24],
      [43, 36],
      [94, 38],
      [80, 33],
      [20, 40],
      [17, 54],
      [84, 17],
      [60, 61],
      [30, 68],
    ];
    for (const [x, y] of spots) {
      if (s.random() < 0.6) s.petal(x, y, 7, 1.3, s.between(-80, 80), '#8fae6d');
      s.blossom(
        x + s.between(-2, 2),
        y + s.between(-2, 2),
        s.between(4.2, 6.4),
        '#e9809a',
        '#b8324f',
      );
      s.oval(x + s.between(-6, 6), y + s.between(-6, 6), 1.1, 1.3, '#d75c7c');
    }
    for (const i of range(9))
      s.petal(s.between(5, 95), s.between(60, 98), 2.6, 1, i * 47, '#eb9db0', 'opacity=".8"');
  },
  'trang-ram'(s) {
    s.sky('#101c3c', '#24406b', '#5d7f9d');
    for (const i of range(60))
      s.oval(
        s.between(0, 100),
        s.between(0, 48),
        0.12 + (i % 4) * 0.06,
        0.12 + (i % 4) * 0.06,
        '#ffffff',
        'opacity=".8"',
      );
    s.sun(58, 30, 11, '#fdf3d2', 4);
    for (const [x, y, r] of [
      [54, 27, 2.6],
      [62, 33, 1.8],
      [58, 36, 1.2],
    ])
      s.oval(x, y, r, r * 0.8, '#e9dbb0', 'opacity=".6"');
    s.ranges(58, 64, 2, 7, '#4b6a8b', '#2a4568');
    s.water(68, '#7d9ab0', '#2b4a70', '#0f1d3a');
    s.glints(58, 11, 69, '#fdf0c4', 30, 0.7);
    s.mirrored(70, 0.35, () => {
      for (const i of range(9)) s.tree(2 + i * 12, 70, s.between(7, 13), '#16294a', '#16294a');
      s.house(24, 70, 8, 4, '#16294a', '#101f3c', '#ffcf7a');
    });
    s.boat(66, 84, 11, '#0b1730');
    for (const [x, lean] of [
      [3, 0.14],
      [8, 0.24],
      [-2, 0.2],
    ])
      s.bamboo(x, 106, 92, 1.5, '#0c1a33', lean);
  },
  'tam-giac-mach'(s) {
    s.sky('#8fb4dc', '#d2dff0', '#f9e9e6');
    s.cloud(112, 22, 8, '#ffffff', 0.7);
    for (const i of range(8))
      s.karst(
        i * 21 + s.between(-5, 5),
        60,
        s.between(24, 34),
        s.between(18, 34),
        '#93a5c4',
        '#d8dfee',
      );
    for (const i of range(6))
      s.karst(
        i * 30 + s.between(-6, 6),
        64,
        s.between(26, 38),
        s.between(12, 24),
        '#6a7fa6',
        '#c9c8de',
      );
    s.mist(50, 18, '#f7e9ec', 0.6);
    s.land(s.hills(62, 3, 80), '#c893b4');
    s.land(s.hills(72, 4, 90), s.fade('#d79cba', '#b8709a'));
    s.house(28, 68, 9, 4.4, '#8d6a4d', '#5a4652', '#ffdf9e');
    s.tree(40, 68, 8, '#6b7f5a');
    s.path('M96 66Q88 76 104 84T86 104H112Q122 90 112 82T101 66Z', '#ecd5c4', 'opacity=".9"');
    for (const i of range(620)) {
      const t = (i / 620) ** 0.8;
      const [x, y] = [s.between(-1, 151), 70 + t * 33];
      if (Math.abs(x - 100 - Math.sin(y / 7) * 5) < 3 + t * 9) continue;
      s.oval(
        x,
        y,
        0.35 + t * 0.85,
        0.3 + t * 0.65,
        ['#f6cfe0', '#e8a5c6', '#fbe6ee', '#a85a8c', '#7d9a6a'][i % 5],
      );
    }
  },
  'deo-nui'(s) {
    s.sky('#5d93b5', '#b5d3d6', '#f5ead0');
    s.sun(116, 22, 5, '#fff9e6');
    s.ranges(26, 44, 3, 18, '#b9d0d2', '#6f9a9b', 'peaks');
    s.mist(40, 18, '#f5f3e2', 0.6);
    const ridge = s.hills(54, 4, 80);
    s.land((x) => ridge(x) - (75 - x) * 0.12, s.fade('#5f9183', '#34685f'));
    const turns = [
      [118, 50, 0.5],
      [84, 55, 0.7],
      [122, 60, 1],
      [70, 67, 1.4],
      [128, 76, 2],
      [58, 88, 3],
      [120, 106, 4.6],
    ];
    for (const [color, extra] of [
      ['#234f4a', 1.5],
      ['#ecd9b2', 1],
    ])
      for (const i of range((turns.length - 1) * 30)) {
        const at = (k) => {
          const [from, to] = [
            turns[Math.floor(k / 30)],
            turns[Math.min(turns.length - 1, Math.floor(k / 30) + 1)],
          ];
          const t = (k % 30) / 30;
          return from.map((v, axis) => v + (to[axis] - v) * (axis ? t : t * t * (3 - 2 * t)));
        };
        const [[x1, y1, width], [x2, y2]] = [at(i), at(i + 1)];
        s.line(`M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`, color, width * extra);
      }
    for (const i of range(46)) {
      const [x, y] =
        i % 3 ? [s.between(-2, 54), s.between(68, 102)] : [s.between(132, 152), s.between(60, 102)];
      s.pine(x, y, 5 + (y - 58) * 0.22, mix('#3f7a68', '#1c4a44', (y - 60) / 42));
    }
  },
  'pho-co'(s) {
    s.sky('#3f4d84', '#a4789a', '#f3ae84', '#fbd7a0', '#fbd7a0', '#fbd7a0');
    s.oval(20, 20, 4, 4, '#fff3d8');
    s.mirrored(70, 0.42, () => {
      for (const [i, color] of [
        '#e6b04e',
        '#f0c468',
        '#d99a45',
        '#efd08a',
        '#e0a850',
        '#f2c978',
        '#dda24a',
      ].entries()) {
        const [x, w, h] = [-4 + i * 20.4, 19, s.between(20, 27)];
        s.box(x, 70 - h, w, h, s.fade(color, mix(color, '#7a4a3a', 0.3)));
        s.path(
          `M${n(x - 1.4)} ${n(70 - h)}L${n(x + 2)} ${n(70 - h - 8)}H${n(x + w - 2)}L${n(x + w + 1.4)} ${n(70 - h)}Z`,
          s.fade('#8a4636', '#5f2f2c'),
        );
        s.path(
          `M${n(x - 0.6)} 58.6L${n(x + 1)} 55.4H${n(x + w - 1)}L${n(x + w + 0.6)} 58.6Z`,
          '#74392f',
        );
        for (const k of range(3))
          s.box(x + 2.4 + k * 5.2, 59.4, 3.6, 10.6, k === 1 ? '#ffe09a' : '#5d3a34');
        for (const k of range(2))
          s.box(x + 4 + k * 7, 70 - h + 3, 3.6, 6, i % 3 === k ? '#ffe09a' : '#4f5f5a');
      }
      for (const i of range(22))
        s.oval(
          i * 6.3 + 1,
          60.4 + (i % 2) * 0.7,
          1.1,
          1.4,
          ['#e5482f', '#ffb347', '#f4d35e', '#c2415f'][i % 4],
        );
      s.tree(66, 70, 26, '#4f6a3f');
    });
    s.box(-1, 70, s.w + 2, 2.4, '#7d5a48');
    s.water(72.4, ['#f0b588', 0.35], ['#6a5580', 0.7], ['#2c3560', 0.95]);
    for (const x of [30, 62, 98, 116]) s.glints(x, 4, 74, '#ffd58a', 12, 0.5);
    s.boat(94, 88, 16, '#2b2340');
  },
  'dien-gio'(s) {
    s.sky('#6db1d8', '#bfe0ea', '#fdf2da');
    s.sun(30, 46, 6, '#fffbe8', 6);
    s.cloud(96, 26, 9, '#ffffff', 0.8);
    s.cloud(142, 36, 6, '#ffffff', 0.7);
    s.water(62, '#d3ebe6', '#5fb0c0', '#2a7f9c');
    s.glints(30, 16, 63, '#ffffff', 24, 0.6);
    for (const [x, base, size] of [
      [48, 63, 16],
      [70, 64, 20],
      [170, 64, 18],
      [94, 67, 32],
      [150, 70, 40],
      [122, 78, 54],
    ]) {
      const top = base - size;
      const color = mix('#dcebf0', '#ffffff', size / 60);
      s.mirrored(base, 0.25, () => {
        s.path(
          `M${n(x - size * 0.022)} ${base}L${n(x - size * 0.01)} ${top}H${n(x + size * 0.01)}L${n(x + size * 0.022)} ${base}Z`,
          color,
        );
        const turn = s.between(0, 120);
        for (const i of range(3)) s.petal(x, top, size * 0.52, size * 0.028, turn + i * 120, color);
        s.oval(x, top, size * 0.025, size * 0.025, '#cddbe2');
      });
    }
    s.path('M-2 104V92Q40 84 84 94Q120 101 150 104Z', s.fade('#8fbf8a', '#4f8f62'));
    range(50).forEach(() =>
      s.petal(
        s.between(-2, 92),
        103,
        s.between(4, 9),
        0.4,
        s.between(-10, 24),
        mix('#b5d08a', '#4f8a5a', s.random()),
      ),
    );
    s.birds(60, 24, 4, '#4d7f96');
  },
  'nha-san'(s) {
    s.sky('#1d2f52', '#46618a', '#c59a94', '#f5cda0', '#f5cda0', '#f5cda0', '#f5cda0');
    for (const i of range(36))
      s.oval(
        s.between(0, 150),
        s.between(0, 30),
        0.1 + (i % 3) * 0.07,
        0.1 + (i % 3) * 0.07,
        '#ffffff',
        'opacity=".75"',
      );
    s.ranges(38, 52, 3, 15, '#a58f9c', '#3f557a', 'peaks');
    s.mist(52, 16, '#f0cfae', 0.4);
    s.land(s.hills(68, 2, 80), '#3a5a5a');
    s.contours(
      s.hills(74, 2, 90),
      s.hills(106, 4, 90),
      9,
      (t) => mix('#557a62', '#24483f', t),
      (t) => mix('#86a27a', '#3a6350', t),
    );
    for (const [x, y, w] of [
      [24, 72, 15],
      [60, 76, 20],
      [108, 73, 17],
    ]) {
      for (const i of range(5))
        s.box(x + w * (0.06 + i * 0.21), y - w * 0.1, w * 0.04, w * 0.28, '#241a1c');
      s.box(x, y - w * 0.3, w, w * 0.24, '#4a3029');
      for (const i of range(4))
        s.box(x + w * (0.08 + i * 0.23), y - w * 0.26, w * 0.13, w * 0.13, '#ffd481');
      s.path(
        `M${n(x - w * 0.14)} ${n(y - w * 0.28)}L${n(x + w * 0.16)} ${n(y - w * 0.66)}H${n(x + w * 0.84)}L${n(x + w * 1.14)} ${n(y - w * 0.28)}Z`,
        s.fade('#5a4136', '#33262a'),
      );
    }
    for (const [x, y, size] of [
      [46, 75, 13],
      [92, 75, 14],
      [100, 76, 9],
      [136, 75, 15],
      [10, 74, 14],
    ])
      s.tree(x, y, size, '#2a4a46');
    s.palm(146, 96, 34, -0.1, '#1a322f');
  },
};

const {photos} = JSON.parse(await readFile(new URL('photos.json', page), 'utf8'));
const wanted = process.argv.slice(2);
let total = 0;
for (const {src, width, height} of photos) {
  const [, stem, name] = /^(photos\/\d+-(.+))\.jpg$/.exec(src);
  if (wanted.length && !wanted.includes(name)) continue;
  const sketch = new Sketch(width, height, name);
  scenes[name](sketch);
  const full = sharp(Buffer.from(String(sketch))).flatten();
  const thumb = full.clone().resize({height: THUMB_HEIGHT});
  for (const [image, suffix] of [
    [full, ''],
    [thumb, '-480'],
  ]) {
    const file = (ext) => new URL(`${stem}${suffix}.${ext}`, page).pathname;
    const jpeg = await image.clone().jpeg(JPEG).toFile(file('jpg'));
    const webp = await image.clone().webp(WEBP).toFile(file('webp'));
    total += jpeg.size + webp.size;
  }
}
console.log(`${wanted.length || photos.length} photos, ${(total / 1024).toFixed(0)} KiB`);

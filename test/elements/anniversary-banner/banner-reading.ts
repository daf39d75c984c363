/** What a banner shows by its model, without a page. */
import {parseDate} from '../../../src/core/dates.js';
import {fill} from '../../../src/core/template.js';
import type {Occasion} from '../../../src/occasions/celebration.js';
import {LunarCalendar} from '../../../src/base/features/lunar.js';
import type {Localize} from '../../../src/base/localize.js';
import {lunarDays} from '../../../src/occasions/lunar-days.js';
import {
  givenRows,
  linesOf,
  memoryKey,
  ownGreetings,
  type BannerRules,
  type GivenRow,
  type Speech,
} from '../../../src/elements/anniversary-banner/banner-model.js';
import {
  greetingsOn,
  sentenceOf,
} from '../../../src/elements/anniversary-banner/features/events-model.js';
import {bannerTexts} from '../../../src/elements/anniversary-banner/messages.js';

export const FOUNDING: Occasion = {since: '1960-07-26', event: 'thành lập ngành'};
const TODAY = '2021-07-25';

/** The sources of events. */
export interface Sources {
  own: Occasion;
  property: unknown;
  document: readonly GivenRow[] | undefined;
  written: readonly GivenRow[] | undefined;
}

/** The words in Vietnamese, without a page. */
const speech: Speech = {
  say: (name, values = {}) => fill(bannerTexts[name], values),
  sayDay: (day) => lunarCalendar.sayDay(day),
};
const lunarCalendar = new LunarCalendar({
  with: (texts: Record<string, string>) => ({
    say: (name: string, values = {}) => fill(texts[name]!, values),
  }),
} as unknown as Localize);

/** What a banner greets, best first, and what the developer is told. */
export function read(
  sources: Partial<Sources>,
  {
    day = TODAY,
    countdown = false,
    ...rules
  }: Partial<BannerRules> & {day?: string; countdown?: boolean} = {},
) {
  const warnings: string[] = [];
  const warn = (what: string, value: unknown, expected: string) =>
    warnings.push(`${what} ${JSON.stringify(value)}: ${expected}`);
  const {own = {}, property, document, written} = sources;
  const today = parseDate(day)!;
  const all = {always: false, lunar: lunarDays, isClosed: () => false, ...rules};
  const rows = givenRows(property, document, warn) ?? written;
  const greetings = rows
    ? greetingsOn(today, rows, own, all, warn)
    : ownGreetings(today, own, all, warn);
  const lines = greetings?.map((each) => linesOf(each, countdown, speech, warn));
  return {
    greetings,
    lines,
    texts: lines?.map((each) => sentenceOf(each).join(' ')),
    keys: greetings?.map((each) => memoryKey(each, 2021, own)),
    countdown: lines?.[0]?.countdown,
    warnings: warnings.join('\n'),
  };
}

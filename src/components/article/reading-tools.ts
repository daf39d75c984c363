import {groupDigits, groupingOf} from '../../core/numbers.js';
import {contrast as contrastIcon, lineHeight} from '../../internal/icons.js';
import type {Article} from './article.js';
import {followContrast, isContrastMore} from './contrast.js';
import {DEFAULT_PERCENT, LINE_SPACINGS, TEXT_SIZES} from './text-sizes.js';
import type {Tool, ToolDesk} from './tools.js';

const sizeOf = ({textSize}: Article) =>
  TEXT_SIZES.includes(textSize) ? textSize : DEFAULT_PERCENT;

const next = (article: Article, by: number) => TEXT_SIZES[TEXT_SIZES.indexOf(sizeOf(article)) + by];

/** Goes to a size, if there is one. */
function resize(desk: ToolDesk, size: number | undefined) {
  if (size === undefined || !desk.begin('font-size', size)) return;
  desk.choose({textSize: size});
  const percent = groupDigits(String(size), groupingOf(desk.words.lang));
  desk.say(desk.words.say('articleTextSize', {percent}));
}

export const fontSize: Tool = {
  name: 'font-size',
  buttons: [
    {
      kind: 'smaller',
      label: 'articleSmaller',
      isDisabled: (article) => next(article, -1) === undefined,
      act: (desk) => resize(desk, next(desk.article, -1)),
    },
    {
      kind: 'normal',
      label: 'articleNormal',
      act: (desk) => resize(desk, DEFAULT_PERCENT),
    },
    {
      kind: 'larger',
      label: 'articleLarger',
      isDisabled: (article) => next(article, 1) === undefined,
      act: (desk) => resize(desk, next(desk.article, 1)),
    },
  ],
};

const spacingOf = ({lineSpacing: spacing}: Article) =>
  LINE_SPACINGS.includes(spacing) ? spacing : DEFAULT_PERCENT;

/** One button that goes round: there are few steps, and the row is narrow on a phone. */
export const lineSpacing: Tool = {
  name: 'line-spacing',
  buttons: [
    {
      kind: 'spacing',
      label: 'articleLineSpacing',
      values: (article) => ({percent: spacingOf(article)}),
      icon: lineHeight,
      act(desk) {
        const index = LINE_SPACINGS.indexOf(spacingOf(desk.article)) + 1;
        const percent = LINE_SPACINGS[index] ?? DEFAULT_PERCENT;
        if (!desk.begin('line-spacing', percent)) return;
        desk.choose({lineSpacing: percent});
        desk.say(desk.words.say('articleLineSpacing', {percent}));
      },
    },
  ],
};

export const contrast: Tool = {
  name: 'contrast',
  update: ({article}) => followContrast(article),
  buttons: [
    {
      kind: 'contrast',
      label: 'articleContrast',
      icon: contrastIcon,
      isPressed: isContrastMore,
      act(desk) {
        const value = isContrastMore() ? 'standard' : 'more';
        if (desk.begin('contrast', value)) desk.choose({contrast: value});
      },
    },
  ],
};

import {css} from '../../styles/css-text.js';
import {writtenPlace} from './photo-boxes.js';
import {captionsOver, carousel, justified} from './photo-layouts.styles.js';

const place = (layout: string) => writtenPlace(`:where([layout='${layout}'])`);

/** Those far down in a long list. In rows that styles alone have set, photos need the width that is in them. */
const far = [
  "cong-photo-gallery:where(:not([layout='justified'], [layout='carousel'])) > :is(figure, a):where(:nth-child(n + 121))",
  "cong-photo-gallery:where([layout='justified']) > :is(*, a):where([style*='--_shape']:nth-child(n + 121))",
];

export const lightStyles = css`
  /* Not laid out while they are out of sight, which halves the time to the first picture of ten thousand. */
  @media screen {
    ${far.join()} {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 200px;
    }
    /* What stands out of them is cut off, such as a ring. */
    ${far.map((each) => `${each} > a:where(:focus-visible)`).join()} {
      outline-offset: -3px;
    }
  }
  ${justified(place('justified'))}
  ${carousel(place('carousel'))}
  /* Before the script it scrolls itself: to browsers that count shifts, a box that no longer does has moved. */
  @media screen {
    cong-photo-gallery:where([layout='carousel']) {
      contain: content;
    }
  }
  ${captionsOver(writtenPlace(":where([captions='over'])"))}
`;

import {css} from '../../styles/css-text.js';
import {captionsOver, carousel, justified} from './photo-layouts.styles.js';

const gallery = (layout: string) => `cong-photo-gallery[layout='${layout}']`;
const place = (layout: string) => ({
  of: gallery(layout),
  container: `${gallery(layout)}::part(list)`,
});

export const lightStyles = css`
  @layer cong {
    ${justified(place('justified'))}
    ${carousel(place('carousel'))}
    /* Before the script it scrolls itself: to browsers that count shifts, a box that no longer does has moved. */
    @media screen {
      cong-photo-gallery[layout='carousel'] {
        overflow: hidden;
      }
    }
    ${captionsOver("cong-photo-gallery[captions='over']")}
  }
`;

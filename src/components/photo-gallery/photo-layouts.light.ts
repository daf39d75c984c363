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
    ${captionsOver("cong-photo-gallery[captions='over']")}
  }
`;

import {css} from '../../../styles/css-text.js';
import {albums} from '../albums.light.js';
import {drawnPlace} from '../photo-boxes.js';
import {photos} from '../photo-gallery.light.js';
import {captionsOver, carousel, justified} from '../photo-layouts.styles.js';

/** Where the photos stand in a layout. */
const rowOf = (layout: string) => `:host([layout='${layout}']) div.photos`;
const place = (layout: string) => drawnPlace(rowOf(layout));

/** Photos and albums from data look as those that an author wrote. */
export const styles = css`
  ${photos(drawnPlace('.photos'))}
  ${carousel(place('carousel'))}
  ${captionsOver(drawnPlace(":host([captions='over']) div.photos"))}
  div.photos + div.photos,
  .more {
    margin-block-start: 16px;
  }
  .more {
    inline-size: 100%;
  }
  ${justified(place('justified'))}
  ${albums}
  .above {
    margin-block-end: 16px;
  }
`;

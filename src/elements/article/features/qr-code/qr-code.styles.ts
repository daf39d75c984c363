import {css} from '../../../../styles/css-text.js';

/** Dark on white whatever the scheme: many cameras read nothing else. */
export const qrStyles = css`
  .share-menu > .qr {
    display: block;
    margin: 4px 0 0;
    padding: 4px 12px 8px;
  }
  /* Ten modules more for each size that the text needs: 65 of them have 4 px each. */
  .qr svg {
    display: block;
    inline-size: 264px;
    max-inline-size: 100%;
    block-size: auto;
    margin-inline: auto;
    background: #fff;
    forced-color-adjust: none;
  }
  .qr .fine {
    inline-size: 424px;
  }
  .qr path {
    fill: #000;
    stroke: none;
  }
  /* The address makes no menu wider. */
  figcaption {
    inline-size: 0;
    min-inline-size: 100%;
    margin-block-start: 8px;
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    text-align: center;
    overflow-wrap: anywhere;
  }
`;

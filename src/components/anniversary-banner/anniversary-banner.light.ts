import {css} from '../../styles/css-text.js';

/**
 * The colours of each tone, for the element and, where an event of the data has a tone of its own, for what it draws.
 * Lengths in per cent are those of the banner: a narrow one has no room beside the text for a lotus.
 */
export const tones = (root: string, tone: string) => css`
  ${root} {
    --_tone-ground: var(--cong-color-banner);
    --_tone-ink: var(--cong-color-on-banner);
    --_tone-accent: var(--cong-color-gold);
    --_ground: var(--cong-anniversary-banner-ground, var(--_tone-ground));
    --_ink: var(--cong-anniversary-banner-ink, var(--_tone-ink));
    --_accent: var(--cong-anniversary-banner-accent, var(--_tone-accent));
    --_rule: 0;
    --_inset: var(--cong-anniversary-banner-inset, max(16px, min(4%, 40px), (100% - 1152px) / 2));
    --_media: clamp(0px, (100% - 560px) * 999, 76px);
  }
  ${root}[${tone}~='solemn'] {
    --_tone-ground: var(--cong-color-surface);
    --_tone-ink: var(--cong-color-accent);
    --_tone-accent: var(--cong-color-accent);
    --_rule: 3px double var(--_accent);
  }
  ${root}[${tone}~='mourning'] {
    --_tone-ground: #2b2b2b;
    --_tone-ink: #f2f2f2;
    --_tone-accent: #fff;
    --_rule: 1px solid #8c8c8c;
    --_media: 0px;
  }
  ${root}[${tone}~='plain'] {
    --_tone-ground: var(--cong-color-page-raised);
    --_tone-ink: var(--cong-color-text);
    --_tone-accent: var(--cong-color-accent);
    --_rule: 1px solid var(--cong-color-rule);
  }
  @media print {
    ${root} {
      --_ground: none !important;
      --_ink: #000 !important;
      --_accent: #000 !important;
      --_rule: 1px solid #000 !important;
      --_inset: 0px !important;
      --_media: 0px !important;
      --_end: 0px !important;
    }
  }
  @media (forced-colors: active) {
    ${root} {
      --_accent: CanvasText !important;
      --_rule: 1px solid !important;
    }
  }
`;

/** The author's sentence and ours: same lines, same heights. */
export const sentence = (root: string) => css`
  ${root} > p {
    margin: 0;
    text-wrap: balance;
  }
  ${root} > p + p {
    font-size: 0.875rem;
    font-weight: 400;
  }
  ${root} > p strong {
    color: var(--_accent);
    font-size: 1.2em;
    line-height: 1;
  }
`;

export const lightStyles = css`
  @layer cong {
    ${tones('cong-anniversary-banner', 'tone')}
    cong-anniversary-banner:is([dismissible], [motion]:not([tone='mourning'])) {
      --_end: 44px;
    }
    cong-anniversary-banner[dismissible][motion]:not([tone='mourning']) {
      --_end: 88px;
    }
    ${sentence('cong-anniversary-banner')}
    cong-anniversary-banner a {
      color: inherit;
    }
    cong-anniversary-banner :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    cong-anniversary-banner > [slot='media'] {
      position: absolute;
      inset-block: 0;
      inset-inline-start: var(--_inset);
      margin-block: auto;
      inline-size: min(var(--_media), 56px);
      block-size: 56px;
      object-fit: contain;
    }
    cong-anniversary-banner > [slot='actions'] {
      margin-block: 12px 0;
      font-size: 0.875rem;
    }
    cong-anniversary-banner > a[slot='actions'] {
      display: inline-block;
      padding: 10.5px 16px;
      border: 1px solid;
      border-radius: calc(var(--cong-radius) / 2);
      text-decoration: none;
    }
  }
`;

import {css} from '../../styles/css-text.js';

/**
 * The colours of each tone and the lengths that depend on it, for the element, and for what it draws where an event of
 * the data has a tone of its own. Lengths in per cent are those of the banner: a narrow one has a small lotus, and its
 * buttons in the corner.
 *
 * @param root what is coloured
 * @param when the selector of a tone on it
 */
export const tones = (root: string, when: (tone: string) => string) => css`
  ${root} {
    --_tone-ground: var(--cong-color-banner);
    --_tone-ink: var(--cong-color-on-banner);
    --_tone-accent: var(--cong-color-gold);
    --_ground: var(--cong-anniversary-banner-ground, var(--_tone-ground));
    --_ink: var(--cong-anniversary-banner-ink, var(--_tone-ink));
    --_accent: var(--cong-anniversary-banner-accent, var(--_tone-accent));
    --_rule: 0;
    --_drum: block;
    --_faint: 0.12;
    --_inset: var(--cong-anniversary-banner-inset, max(16px, min(4%, 40px), (100% - 1152px) / 2));
    --_media: clamp(44px, (100% - 560px) * 999, 76px);
    --_block: calc(var(--cong-box-block) + 8px);
    --_padding-inline: calc(var(--_inset) + var(--_media)) calc(var(--_inset) + var(--_end, 0px));
    --cong-color-focus: var(--_accent);
    --cong-color-link: var(--_ink);
    color: var(--_ink);
  }
  ${root}${when('solemn')} {
    --_tone-ground: var(--cong-color-surface);
    --_tone-ink: var(--cong-color-accent);
    --_tone-accent: var(--cong-color-accent);
    --_rule: 3px double var(--_accent);
    --_faint: 0.08;
  }
  ${root}${when('mourning')} {
    --_tone-ground: #2b2b2b;
    --_tone-ink: #f2f2f2;
    --_tone-accent: #fff;
    --_rule: 1px solid #8c8c8c;
    --_media: 0px;
    --_drum: none;
  }
  ${root}${when('plain')} {
    --_tone-ground: var(--cong-color-page-raised);
    --_tone-ink: var(--cong-color-text);
    --_tone-accent: var(--cong-color-accent);
    --_rule: 1px solid var(--cong-color-rule);
    --_drum: none;
  }
  @media print {
    ${root} {
      --_ground: none !important;
      --_ink: #000 !important;
      --_accent: #000 !important;
      --_rule: 1px solid #000 !important;
      --_drum: none !important;
      --_inset: 0px !important;
      --_media: 0px !important;
      --_end: 0px !important;
    }
  }
  @media (forced-colors: active) {
    ${root} {
      --_accent: CanvasText !important;
      --_rule: 1px solid !important;
      --_drum: none !important;
    }
  }
`;

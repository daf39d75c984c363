import {html, nothing, type TemplateResult} from 'lit';
import type {DrawnGroup, DrawnLink} from './rows-model.js';

/** Groups of links that come as data. What is past the limit is hidden from the first picture on. */
export function renderGroups(groups: readonly DrawnGroup[], headingLevel: number, limit: number) {
  let count = 0;
  return groups.map(({heading, links}) => {
    const start = count;
    count += links.length;
    return renderGroup({heading, links}, headingLevel, limit - start);
  });
}

function renderGroup({heading, links}: DrawnGroup, level: number, limit: number): TemplateResult {
  const isHidden = limit <= 0 && links.length > 0;
  return html`${
      heading
        ? html`<div class="group" role="heading" aria-level=${level} ?data-cong-hidden=${isHidden}>
            ${heading}
          </div>`
        : nothing
    }
    <div role="list" ?data-cong-hidden=${isHidden}>
      <ul role="none">
        ${links.map((link, index) => renderRow(link, index >= limit))}
      </ul>
    </div>`;
}

/* eslint lit-a11y/no-redundant-role: off -- the items of a list whose role is none would have no role themselves */
const renderRow = ({text, href, description, image, since, hits}: DrawnLink, isHidden: boolean) =>
  html`<li
    role="listitem"
    data-since=${since ?? nothing}
    data-hits=${hits ?? nothing}
    ?data-cong-hidden=${isHidden}
  >
    <a href=${href}
      >${
        image ? html`<img alt="" loading="lazy" width="24" height="24" src=${image} />` : nothing
      }${text}</a
    >${description ? html`<small>${description}</small>` : nothing}
  </li>`;

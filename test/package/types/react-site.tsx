import type {} from 'cong-elements/react';
import type {VisitCounter} from 'cong-elements';
import {createElement, createRef, type JSX} from 'react';

type Props<Tag extends keyof JSX.IntrinsicElements> = JSX.IntrinsicElements[Tag];

const ref = createRef<VisitCounter>();
export const counter: Props<'cong-visit-counter'> = {
  ref,
  className: 'wide',
  visits: 19089598,
  heading: 'Truy cập',
};
export const list: Props<'cong-link-list'> = {
  'links': [{text: 'Quốc hội', href: 'https://quochoi.vn/'}] as const,
  'oncong-link-filter': ({query, currentTarget}) => (currentTarget.heading = query),
};
export const gallery: Props<'cong-photo-gallery'> = {slot: 'side', heading: 'Ảnh'};
// @ts-expect-error: a heading is text.
export const wrong: Props<'cong-photo-gallery'> = {heading: 5};
export const element = createElement('cong-visit-counter', counter);

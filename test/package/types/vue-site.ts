import type {} from 'cong-elements/vue';
import type {GlobalComponents} from 'vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const counter: Props<'cong-visit-counter'> = {visits: 19089598, class: 'wide'};
export const list: Props<'cong-link-list'> = {
  onCongLinkFilter: ({query, currentTarget}) => (currentTarget.heading = query),
};
// @ts-expect-error: a heading is text.
export const wrong: Props<'cong-photo-gallery'> = {heading: 5};

import {createComponent, type EventName} from '@lit/react';
import * as elements from 'cong-elements';
import 'cong-elements/define';
import * as react from 'react';

export const LinkList = createComponent({
  react,
  tagName: 'cong-link-list',
  elementClass: elements.LinkList,
  events: {onFilter: 'cong-link-filter' as EventName<elements.LinkFilterEvent>},
});

export const VisitCounter = createComponent({
  react,
  tagName: 'cong-visit-counter',
  elementClass: elements.VisitCounter,
});

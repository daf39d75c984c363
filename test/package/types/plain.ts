import {VisitCounter} from 'cong-elements';
import {formatDateTime} from 'cong-elements/core';
import 'cong-elements/define';
import 'cong-elements/define/visit-counter';
import {en} from 'cong-elements/locale/en';
import {PhotoGallery} from 'cong-elements/photo-gallery';

const counter: VisitCounter = document.createElement('cong-visit-counter');
counter.visits = 19089598;
// @ts-expect-error: a counter has no such property.
counter.visitors = 1;

const gallery: PhotoGallery | null = document.querySelector('cong-photo-gallery');
gallery?.requestUpdate();

export const messages: object = en;
export const format: Function = formatDateTime;

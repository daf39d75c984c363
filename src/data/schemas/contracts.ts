import {counts} from './counts.schema.js';
import {events} from './events.schema.js';
import {links} from './links.schema.js';
import {photos} from './photos.schema.js';
import {session} from './session.schema.js';

/** The JSON documents that sites serve, by name. */
export const contracts = {counts, events, links, photos, session};

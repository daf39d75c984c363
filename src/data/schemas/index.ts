import type {InferOutput} from 'valibot';
import {counts} from './counts.js';
import {events} from './events.js';
import {links} from './links.js';
import {photos} from './photos.js';
import {session} from './session.js';

/** The JSON documents that sites serve, by name. */
export const contracts = {counts, events, links, photos, session};

export type ContractName = keyof typeof contracts;

/** A document as it is read, by the name of its contract. */
export type Documents = {[N in ContractName]: InferOutput<(typeof contracts)[N]>};

export type {Counts} from './counts.js';
export type {AnniversaryEvent, Events} from './events.js';
export type {Link, LinkGroup, Links} from './links.js';
export type {Album, Photo, Photos} from './photos.js';
export type {Session, SessionUser} from './session.js';
export type {SignIn} from './sign-in.js';

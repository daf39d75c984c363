/** The public types are written by hand, so that a site needs no library for them; here the compiler compares them. */
import {expect} from 'chai';
import type {GenericSchema, InferOutput} from 'valibot';
import type {contracts} from '../../../src/data/schemas/contracts.js';
import type {Documents, SignIn} from '../../../src/data/schemas/index.js';
import type {signIn} from '../../../src/data/schemas/sign-in.schema.js';

type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? {readonly [Key in keyof T]: Plain<T[Key]>}
    : T;

type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

type Read<S extends GenericSchema> = InferOutput<S>;

const isSame = {
  counts: true satisfies Same<Documents['counts'], Read<typeof contracts.counts>>,
  events: true satisfies Same<Documents['events'], Read<typeof contracts.events>>,
  links: true satisfies Same<Documents['links'], Read<typeof contracts.links>>,
  session: true satisfies Same<Documents['session'], Read<typeof contracts.session>>,
  signIn: true satisfies Same<SignIn, Read<typeof signIn>>,
};

// Of photos the schema has two shapes, of which one or the other list may be left out.
const photos = (read: Read<typeof contracts.photos>): Documents['photos'] => read;
const album = (
  written: Documents['photos']['albums'],
): Plain<Read<typeof contracts.photos>['albums']> => written;

describe('the types that sites use', () => {
  it('are those of the schemas', () => {
    // The compiler has compared them; a document without photos passes through as it is.
    expect(Object.values(isSame)).to.deep.equal([true, true, true, true, true]);
    expect(photos({photos: []}).photos).to.deep.equal([]);
    expect(album(undefined)).to.equal(undefined);
  });
});

/** Steps of the verification start as soon as there is room, and after those that they wait for. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runSteps} from '../../scripts/verify/schedule.mjs';
import {ROOM, steps} from '../../scripts/verify/steps.mjs';

/** Lets all begin that can. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Runs steps that end when they are told to: `now()` are the names of those that run. */
function start(all, room) {
  const ends = new Map();
  const done = runSteps(
    all,
    room,
    ({name}) =>
      new Promise((resolve, reject) => {
        ends.set(name, {resolve, reject});
      }),
  );
  return {
    done,
    now: () => [...ends.keys()],
    async end(name, how = 'resolve') {
      const end = ends.get(name);
      ends.delete(name);
      end[how](new Error(name));
      await turn();
    },
  };
}

describe('steps', () => {
  it('start in their order, as many as there is room for', async () => {
    const {done, now, end} = start([{name: 'a'}, {name: 'b'}, {name: 'c'}], 2);
    assert.deepEqual(now(), ['a', 'b']);
    await end('a');
    assert.deepEqual(now(), ['b', 'c']);
    await end('c');
    await end('b');
    await done;
  });

  it('that need more room than is left have the next that becomes free', async () => {
    const {done, now, end} = start(
      [{name: 'a'}, {name: 'b'}, {name: 'large', room: 2}, {name: 'c'}],
      3,
    );
    assert.deepEqual(now(), ['a', 'b']);
    await end('a');
    assert.deepEqual(now(), ['b', 'large']);
    await end('b');
    assert.deepEqual(now(), ['large', 'c']);
    await end('large');
    await end('c');
    await done;
  });

  it('that cannot begin yet keep no room free', async () => {
    const {done, now, end} = start(
      [{name: 'a'}, {name: 'large', room: 2, needs: 'a'}, {name: 'b'}, {name: 'c'}],
      2,
    );
    assert.deepEqual(now(), ['a', 'b']);
    await end('a');
    assert.deepEqual(now(), ['b']);
    await end('b');
    assert.deepEqual(now(), ['large']);
    await end('large');
    assert.deepEqual(now(), ['c']);
    await end('c');
    await done;
  });

  it('that need more room than there is run by themselves', async () => {
    const {done, now, end} = start([{name: 'a'}, {name: 'huge', room: 9}, {name: 'b'}], 2);
    await end('a');
    assert.deepEqual(now(), ['huge']);
    await end('huge');
    await end('b');
    await done;
  });

  for (const why of ['needs', 'after']) {
    it(`wait for what they name by ${why}`, async () => {
      const {done, now, end} = start([{name: 'b', [why]: 'a'}, {name: 'a'}, {name: 'c'}], 3);
      assert.deepEqual(now(), ['a', 'c']);
      await end('c');
      assert.deepEqual(now(), ['a']);
      await end('a');
      assert.deepEqual(now(), ['b']);
      await end('b');
      await done;
    });
  }

  it('do not wait for one that was not chosen', async () => {
    const {done, now, end} = start([{name: 'b', needs: 'a'}], 3);
    assert.deepEqual(now(), ['b']);
    await end('b');
    await done;
  });

  it('that wait for each other are told', async () => {
    const {done} = start(
      [
        {name: 'a', needs: 'b'},
        {name: 'b', needs: 'a'},
      ],
      3,
    );
    await assert.rejects(done, /wait for each other: a, b/);
  });

  it('end with the error of one that could not be run', async () => {
    const {done, end} = start([{name: 'a'}], 3);
    const rejected = assert.rejects(done, /^Error: a$/);
    await end('a', 'reject');
    await rejected;
  });

  it('of this project wait for steps that are there, and none takes more room than there is', () => {
    const names = steps.map(({name}) => name);
    for (const {name, needs = name, after = name, room = 1} of steps) {
      assert.ok(names.includes(needs) && names.includes(after), name);
      assert.ok(room <= ROOM, name);
    }
  });
});

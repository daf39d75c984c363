import {expect} from 'chai';
import {contracts} from '../../../src/data/schemas/contracts.js';
import {parseDocument, ShapeError} from '../../../src/data/schemas/parse.js';

const {counts, events, links, photos} = contracts;

describe('parseDocument', () => {
  describe('keeps', () => {
    it('what fits', () => {
      const document = {photos: [{src: 'a.jpg', alt: 'Cổng'}], next: '2.json'};
      expect(parseDocument(photos, document)).to.deep.equal({
        value: {photos: [{src: 'a.jpg', alt: 'Cổng'}], next: '2.json'},
        skipped: [],
      });
    });

    it('nothing of keys that are not documented', () => {
      expect(parseDocument(counts, {visits: '12', secret: 1}).value).to.deep.equal({visits: '12'});
    });

    it('links in a list', () => {
      const {value} = parseDocument(links, [{text: 'Quốc hội', href: 'https://quochoi.vn'}]);
      expect(value).to.deep.equal([{text: 'Quốc hội', href: 'https://quochoi.vn'}]);
    });

    it('links in groups', () => {
      const group = {heading: 'Trung ương', links: [{text: 'Quốc hội', href: '/qh'}]};
      const {value} = parseDocument(links, {groups: [group]});
      expect(value).to.deep.equal({
        groups: [{heading: 'Trung ương', links: [{text: 'Quốc hội', href: '/qh'}]}],
      });
    });

    it('empty lists', () => {
      expect(parseDocument(links, []).value).to.deep.equal([]);
      expect(parseDocument(photos, {photos: []}).value).to.deep.equal({photos: []});
      expect(parseDocument(counts, {}).value).to.deep.equal({});
    });
  });

  describe('reads as if it were written otherwise', () => {
    const rows: [what: string, parse: () => unknown, value: unknown][] = [
      [
        'every optional key of a photo that is null',
        () =>
          parseDocument(photos, {
            photos: [
              {
                src: 'a.jpg',
                type: null,
                thumb: null,
                width: null,
                height: null,
                alt: null,
                title: null,
                caption: null,
                credit: null,
                date: null,
                sources: null,
                tracks: null,
              },
            ],
            albums: null,
            next: null,
          }),
        {photos: [{src: 'a.jpg'}]},
      ],
      [
        'keys of what a photo holds',
        () =>
          parseDocument(photos, {
            photos: [
              {
                src: 'a.mp4',
                sources: [{type: null, srcset: 'a.webp'}],
                tracks: [{src: 'a.vtt', srclang: 'vi', label: null}],
              },
            ],
          }),
        {
          photos: [
            {
              src: 'a.mp4',
              sources: [{srcset: 'a.webp'}],
              tracks: [{src: 'a.vtt', srclang: 'vi'}],
            },
          ],
        },
      ],
      [
        'an album',
        () =>
          parseDocument(photos, {
            photos: null,
            albums: [
              {
                title: null,
                cover: null,
                alt: null,
                date: null,
                count: '24',
                photos: null,
                src: 'a',
              },
            ],
          }),
        {albums: [{count: 24, src: 'a'}], photos: []},
      ],
      [
        'sizes as text',
        () => parseDocument(photos, {photos: [{src: 'a.jpg', width: '900', height: ' 1.200 '}]}),
        {photos: [{src: 'a.jpg', width: 900, height: 1200}]},
      ],
      [
        'links in a list',
        () =>
          parseDocument(links, [
            {text: 'a', href: '/a', description: null, image: null, since: null, hits: null},
            {text: 'b', href: '/b', hits: '120'},
          ]),
        [
          {text: 'a', href: '/a'},
          {text: 'b', href: '/b', hits: 120},
        ],
      ],
      [
        'links in groups',
        () =>
          parseDocument(links, {
            groups: [{heading: 'Bộ', links: [{text: 'a', href: '/a', hits: null}]}],
          }),
        {groups: [{heading: 'Bộ', links: [{text: 'a', href: '/a'}]}]},
      ],
      [
        'events',
        () =>
          parseDocument(events, {
            events: [
              {
                event: 'thành lập ngành',
                since: '1960-07-26',
                date: null,
                calendar: null,
                daysBefore: '30',
                daysAfter: null,
                tone: null,
                priority: '-1',
                template: null,
                href: null,
                image: null,
              },
            ],
          }),
        {events: [{event: 'thành lập ngành', since: '1960-07-26', daysBefore: 30, priority: -1}]},
      ],
      [
        'yes and no of databases',
        () =>
          parseDocument(events, {
            events: [
              {event: 'a', own: 1},
              {event: 'b', own: '0'},
              {event: 'c', own: 'true'},
              {event: 'd', own: null},
            ],
          }),
        {
          events: [
            {event: 'a', own: true},
            {event: 'b', own: false},
            {event: 'c', own: true},
            {event: 'd'},
          ],
        },
      ],
      [
        'counts',
        () =>
          parseDocument(counts, {
            visits: 1234,
            online: null,
            today: null,
            ip: null,
            asOf: null,
            metrics: null,
            series: null,
          }),
        {visits: 1234},
      ],
      ['a session', () => parseDocument(contracts.session, {user: null, csrf: null}), {user: null}],
      [
        'what PHP and forms write for nothing',
        () =>
          parseDocument(photos, {
            photos: [
              {src: 'a.jpg', width: '', height: false, thumb: false, alt: false, sources: ''},
              {src: 'b.jpg', caption: [], tracks: {}},
            ],
            albums: {},
            next: false,
          }),
        {photos: [{src: 'a.jpg'}, {src: 'b.jpg', tracks: []}], albums: []},
      ],
      [
        'lists that PHP wrote as objects, since rows were taken out',
        () =>
          parseDocument(links, {
            groups: {
              2: {heading: 'Bộ', links: {0: {text: 'a', href: '/a'}, 3: {text: 'b', href: '/b'}}},
            },
          }),
        {
          groups: [
            {
              heading: 'Bộ',
              links: [
                {text: 'a', href: '/a'},
                {text: 'b', href: '/b'},
              ],
            },
          ],
        },
      ],
      ['a list that Go writes as null', () => parseDocument(photos, {photos: null}), {photos: []}],
      ['events of which there is none', () => parseDocument(events, {events: null}), {events: []}],
      [
        'texts that came as numbers',
        () =>
          parseDocument(photos, {
            photos: [{src: 'a.jpg', caption: 2024, width: '900px'}],
          }),
        {photos: [{src: 'a.jpg', caption: '2024', width: 900}]},
      ],
      [
        'nobody, as PHP writes it',
        () => parseDocument(contracts.session, {user: [], csrf: ''}),
        {user: null, csrf: ''},
      ],
      [
        'nobody, as other servers do',
        () => parseDocument(contracts.session, {user: false}),
        {user: null},
      ],
    ];
    for (const [what, parse, value] of rows) {
      it(what, () => {
        expect(parse()).to.deep.equal({value, skipped: []});
      });
    }

    it('not a key that has to be there', () => {
      const {value, skipped} = parseDocument(counts, {
        series: [
          {date: '2026-09-17', visits: null},
          {date: '2026-09-18', visits: 5},
        ],
      });
      expect(value).to.deep.equal({series: [{date: '2026-09-18', visits: 5}]});
      expect(skipped).to.have.length(1);
      expect(skipped[0]).to.match(/^series\.0\.visits: /);
    });

    it('not a text that is no number', () => {
      const {value, skipped} = parseDocument(photos, {
        photos: [
          {src: 'a.jpg', width: 'auto'},
          {src: 'b.jpg', caption: null},
        ],
      });
      expect(value).to.deep.equal({photos: [{src: 'b.jpg'}]});
      expect(skipped[0]).to.match(/^photos\.0\.width: /);
    });
  });

  describe('tells why nothing is left', () => {
    const rows: [what: string, parse: () => {emptied?: string | undefined}, reason?: RegExp][] = [
      ['of photos', () => parseDocument(photos, {photos: [{src: 5}, {}]}), /^photos\.\d\.src: /],
      [
        'of photos with a page after them',
        () => parseDocument(photos, {photos: [{}], next: '2.json'}),
        /^photos\.0\.src: /,
      ],
      ['of links', () => parseDocument(links, [{text: 'a'}]), /^0\.href: /],
      [
        'of links in groups',
        () => parseDocument(links, {groups: [{heading: 'Bộ', links: [{text: 'a'}]}]}),
        /^groups\.0\.links\.0\.href: /,
      ],
      ['of events', () => parseDocument(events, {events: [{}]}), /^events\.0\.event: /],
      ['of counts', () => parseDocument(counts, {visits: true, asOf: '2026'}), /^visits: /],
      ['but not where a row is', () => parseDocument(photos, {photos: [{}, {src: 'a.jpg'}]})],
      ['nor a number', () => parseDocument(counts, {visits: 5, series: [{}]})],
      ['nor where there was none', () => parseDocument(photos, {photos: []})],
    ];
    for (const [what, parse, reason] of rows) {
      it(what, () => {
        const {emptied} = parse();
        if (reason) expect(emptied).to.match(reason);
        else expect(emptied).to.equal(undefined);
      });
    }
  });

  describe('leaves out', () => {
    it('rows that do not fit, and tells their places', () => {
      const {value, skipped} = parseDocument(photos, {
        photos: [{src: 5}, {src: 'b.jpg'}, null, {src: 'd.jpg'}, {}],
      });
      expect(value).to.deep.equal({photos: [{src: 'b.jpg'}, {src: 'd.jpg'}]});
      expect(skipped).to.have.length(3);
      expect(skipped.some((each) => each.startsWith('photos.0.src: Invalid type'))).to.equal(true);
      expect(skipped.some((each) => each.startsWith('photos.2: Invalid type'))).to.equal(true);
      expect(skipped.some((each) => each.startsWith('photos.4.src: Invalid key'))).to.equal(true);
    });

    it('a row whose number has more digits than any number can', () => {
      const {value, skipped} = parseDocument(links, [
        {text: 'Tòa án', href: '/a', hits: '9'.repeat(400)},
        {text: 'Quốc hội', href: '/b', hits: '9'},
      ]);
      expect(value).to.deep.equal([{text: 'Quốc hội', href: '/b', hits: 9}]);
      expect(skipped).to.have.length(1);
    });

    it('albums that do not fit, and photos that are no list beside albums', () => {
      const {value, skipped} = parseDocument(photos, {
        albums: [{title: 'Lễ kỷ niệm', src: 'a.json'}, {title: true}],
        photos: 5,
      });
      expect(value).to.deep.equal({albums: [{title: 'Lễ kỷ niệm', src: 'a.json'}], photos: []});
      expect(skipped).to.have.length(2);
      expect(skipped[0]).to.match(/^albums\.1\.title: Invalid type/);
    });

    it('a row that is wrong in two ways, and tells the first', () => {
      const {value, skipped} = parseDocument(links, [
        {text: true, href: 2},
        {text: 'a', href: '/a'},
      ]);
      expect(value).to.deep.equal([{text: 'a', href: '/a'}]);
      expect(skipped).to.have.length(1);
      expect(skipped[0]).to.match(/^0\.text: /);
    });

    it('all the rows of a group that has more of them, and tells each', () => {
      const {value, skipped} = parseDocument(links, {
        groups: [
          {heading: 'Bộ', links: [{text: 'a'}, {href: '/b'}, {text: 'c', href: '/c', hits: null}]},
          {heading: true, links: [{text: 'd'}]},
        ],
      });
      expect(value).to.deep.equal({groups: [{heading: 'Bộ', links: [{text: 'c', href: '/c'}]}]});
      expect(skipped.map((each) => each.replace(/:.*/, '')).sort()).to.deep.equal([
        'groups.0.links.0.href',
        'groups.0.links.1.text',
        'groups.1.heading',
      ]);
    });

    it('more rows than a call has room for arguments', () => {
      const document = Array.from({length: 200_000}, (_, place) => ({
        text: 'a',
        href: place && '/',
      }));
      const {value, skipped} = parseDocument(links, document);
      expect(value).to.have.length(199_999);
      expect(skipped).to.have.length(1);
    });

    it('a link of a group, not the group', () => {
      const {value, skipped} = parseDocument(links, {
        groups: [{heading: 'Bộ', links: [{text: 'a', href: '/a'}, {text: 'b'}]}],
      });
      expect(value).to.deep.equal({groups: [{heading: 'Bộ', links: [{text: 'a', href: '/a'}]}]});
      expect(skipped).to.have.length(1);
      expect(skipped[0]).to.match(/^groups\.0\.links\.1\.href: /);
    });

    it('a group without a heading', () => {
      const {value} = parseDocument(links, {
        groups: [{links: []}, {heading: 'Bộ', links: []}],
      });
      expect(value).to.deep.equal({groups: [{heading: 'Bộ', links: []}]});
    });

    it('an optional key of the document', () => {
      const {value, skipped} = parseDocument(counts, {visits: 12, today: true});
      expect(value).to.deep.equal({visits: 12});
      expect(skipped).to.have.length(1);
      expect(skipped[0]).to.match(/^today: Invalid type/);
    });

    it('an event of an unknown calendar', () => {
      const {value, skipped} = parseDocument(events, {
        events: [
          {event: 'thành lập ngành', since: '1960-07-26', calendar: 'julian'},
          {event: 'Giỗ Tổ', since: '2000-03-10', calendar: 'lunar'},
        ],
      });
      expect(value).to.deep.equal({
        events: [{event: 'Giỗ Tổ', since: '2000-03-10', calendar: 'lunar'}],
      });
      expect(skipped[0]).to.match(/^events\.0\.calendar: /);
    });
  });

  describe('of a list in which no row fits', () => {
    /** How often the values of its rows are read. */
    function readsOf(count: number): number {
      let reads = 0;
      const row = () =>
        new Proxy<Record<string, unknown>>(
          {src: null, width: 'rộng', height: 'cao', alt: true},
          {
            get(values, key) {
              reads++;
              return values[key as string];
            },
          },
        );
      const {skipped} = parseDocument(photos, {photos: Array.from({length: count}, row)});
      expect(skipped).to.have.length(count);
      return reads;
    }

    it('reads ten times as much where there are ten times as many, each row a few times', () => {
      expect(readsOf(10)).to.be.at.most(10 * 40);
      expect(readsOf(1000)).to.equal(100 * readsOf(10));
    });
  });

  describe('refuses', () => {
    const wrong: [what: string, parse: () => unknown, message: RegExp][] = [
      ['a key that must be there', () => parseDocument(photos, {}), /^photos: Invalid key/],
      ['a list that is none', () => parseDocument(photos, {photos: 'x'}), /^photos: Invalid type/],
      ['null', () => parseDocument(counts, null), /^document: Invalid type/],
      ['a number for links', () => parseDocument(links, 5), /^document: Invalid type/],
      ['groups that are no list', () => parseDocument(links, {groups: 5}), /^groups: Invalid type/],
      ['another document', () => parseDocument(events, {photos: []}), /^events: Invalid key/],
    ];
    for (const [what, parse, message] of wrong) {
      it(`${what}: ${message.source}`, () => {
        expect(parse).to.throw(ShapeError, message);
      });
    }
  });
});
